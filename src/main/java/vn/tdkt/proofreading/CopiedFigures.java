package vn.tdkt.proofreading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Texts;

/** Two neighbouring entries with the same figures may be one copied twice (REQ-163). */
final class CopiedFigures implements Check {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\d/.,])(?<!nam |thang |ngay |so |thu )0?(\\d{1,6}(?:[.,]\\d+)?) (?!thang|nam|ngay)([a-z]{2,})");
  private static final int ENOUGH = 2;

  @Override
  public Stream<Finding> findings(Paper paper) {
    List<Set<String>> figures = paper.running().stream().map(CopiedFigures::figures).toList();
    return IntStream.range(1, figures.size())
        .filter(i -> copied(figures.get(i - 1), figures.get(i)))
        .mapToObj(i -> Flaw.SAME_FIGURES.at(paper.running().get(i).place().words()));
  }

  private static boolean copied(Set<String> before, Set<String> figures) {
    return figures.stream().filter(before::contains).count() >= ENOUGH;
  }

  /** What is counted; a count of one says nothing. */
  private static Set<String> figures(Paper.Passage passage) {
    return COUNTED
        .matcher(Texts.folded(Texts.nfc(passage.text())).replaceAll("\\s+", " "))
        .results()
        .filter(found -> !found.group(1).equals("1"))
        .map(found -> found.group(1) + " " + found.group(2))
        .collect(Collectors.toSet());
  }
}
