package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Money;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * Two figures that are equal may be one: side by side it may be copied (REQ-163), and a sum of
 * money told in two places may be one gift (REQ-164).
 */
public record SameFigures(List<Told> told, Map<UUID, Figure> figures) {
  private static final Words WORDS = Words.of("reports");

  /** Smaller figures are alike by chance. */
  private static final Score TELLING = Score.of(4);

  public List<Finding> findings() {
    return Stream.concat(told.stream().flatMap(this::neighbours), money().stream()).toList();
  }

  private Stream<Finding> neighbours(Told paragraph) {
    List<Figure> said = figures(paragraph);
    return IntStream.range(1, said.size())
        .filter(i -> areAlike(said.get(i - 1), said.get(i)))
        .mapToObj(i -> ask("report.same-figures", paragraph, said.get(i - 1), said.get(i)));
  }

  /** The figures that stand in a paragraph, in its order. */
  private List<Figure> figures(Told paragraph) {
    List<Figure> said = new ArrayList<>();
    for (Shown piece : paragraph.pieces()) {
      @Nullable Figure figure =
          piece instanceof Shown.Value value ? figures.get(value.indicator()) : null;
      if (figure != null) {
        said.add(figure);
      }
    }
    return said;
  }

  private static boolean areAlike(Figure one, Figure other) {
    Amount first = one.done();
    Amount second = other.done();
    return first != null
        && second != null
        && !isSame(one, other)
        && first.value().equals(second.value())
        && first.value().compareTo(TELLING) > 0;
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.counted().id().equals(other.counted().id());
  }

  /** Those side by side in one paragraph are asked about already. */
  private List<Finding> money() {
    List<Finding> found = new ArrayList<>();
    Map<Score, Figure> before = new HashMap<>();
    for (Told paragraph : told) {
      List<Figure> sums = figures(paragraph).stream().filter(SameFigures::isMoney).toList();
      for (Figure sum : sums) {
        Amount done = sum.done();
        Figure first = done == null ? null : before.get(done.value());
        if (first != null && areAlike(first, sum)) {
          found.add(ask("report.same-money", paragraph, first, sum));
        }
      }
      sums.forEach(sum -> remember(sum, before));
    }
    return found;
  }

  private static void remember(Figure sum, Map<Score, Figure> before) {
    Amount done = sum.done();
    if (done != null) {
      before.putIfAbsent(done.value(), sum);
    }
  }

  private static boolean isMoney(Figure figure) {
    return Money.is(figure.counted().measure());
  }

  private static Finding ask(String code, Told paragraph, Figure one, Figure other) {
    Object[] said = {one.counted().what(), other.counted().what(), one.counts()};
    return Finding.question(code, paragraph.where(), WORDS.say("finding." + code, said))
        .withFix(WORDS.say("fix." + code, said));
  }
}
