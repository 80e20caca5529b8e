package vn.tdkt.reports.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Words;

/**
 * All that a unit counts, as it stands in the time of a report.
 *
 * @param all what is planned first, then in the order in which it was begun to be counted
 * @param byId under each of its names
 * @param older names under which some of them were counted before
 */
public record Figures(List<Figure> all, Map<UUID, Figure> byId, List<Indicator> older) {
  private static final Words WORDS = Words.of("reports");

  public Figures {
    all = List.copyOf(all);
    byId = Map.copyOf(byId);
    older = List.copyOf(older);
  }

  public static Figures of(Collection<Figure> figures) {
    List<Figure> sorted =
        figures.stream().sorted(Comparator.comparing(figure -> !figure.isPlanned())).toList();
    return new Figures(
        sorted,
        sorted.stream()
            .collect(Collectors.toMap(figure -> figure.counted().id(), Function.identity())),
        List.of());
  }

  /**
   * Found under older names too: a text keeps the name that was written into it.
   *
   * @param named what the figures were called before, by the current one
   */
  public Figures alsoUnder(Map<UUID, List<Indicator>> named) {
    Map<UUID, Figure> found = new HashMap<>(byId);
    List<Indicator> names = new ArrayList<>();
    for (Figure figure : all) {
      for (Indicator name : named.getOrDefault(figure.counted().id(), List.of())) {
        found.put(name.id(), figure);
        names.add(name);
      }
    }
    return new Figures(all, found, names);
  }

  public Names names() {
    return new Names(Stream.concat(all.stream().map(Figure::counted), older.stream()).toList());
  }

  /** What stands for these references now, to be kept as seen. */
  public List<Accepted> seen(Collection<UUID> references) {
    return references.stream().map(byId::get).filter(f -> f != null).map(Accepted::of).toList();
  }

  /** A text as its reader sees it. */
  public List<Shown> read(Narrative text, Map<UUID, Accepted> accepted) {
    return text.pieces().stream().flatMap(piece -> shown(piece, accepted)).toList();
  }

  private Stream<Shown> shown(Piece piece, Map<UUID, Accepted> accepted) {
    return switch (piece) {
      case Piece.Said(String words) -> Stream.of(new Shown.Plain(words));
      case Piece.Counted(UUID id, FigureForm form) ->
          Optional.ofNullable(byId.get(id)).stream()
              .map(one -> value(one, form, seen(one, id, accepted)));
    };
  }

  private static @Nullable Accepted seen(Figure figure, UUID as, Map<UUID, Accepted> accepted) {
    Accepted current = accepted.get(figure.counted().id());
    return current == null ? accepted.get(as) : current;
  }

  private static Shown value(Figure figure, FigureForm form, @Nullable Accepted seen) {
    Optional<String> text = figure.in(form);
    return new Shown.Value(
        figure.counted().id(),
        form,
        text.orElseGet(() -> WORDS.say("missing", figure.counted().what())),
        text.isEmpty(),
        before(figure, form, seen));
  }

  private static String before(Figure figure, FigureForm form, @Nullable Accepted seen) {
    if (seen == null) {
      return "";
    }
    Amount done = seen.done();
    boolean samePlan = !form.tellsOfPlan() || seen.planned().equals(figure.aimed());
    if (Objects.equals(done, figure.done()) && samePlan) {
      return "";
    }
    String was = done == null ? WORDS.say("before.none") : figure.written(done);
    return samePlan ? was : WORDS.say("before.planned", was, seen.planned());
  }
}
