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
    List<Paper.Passage> passages = paper.running().toList();
    return IntStream.range(1, passages.size())
        .filter(i -> copied(passages.get(i - 1), passages.get(i)))
        .mapToObj(i -> Flaw.SAME_FIGURES.at(passages.get(i).place().words()));
  }

  /** A count of one says nothing. */
  private static boolean copied(Paper.Passage before, Paper.Passage passage) {
    Set<String> figures = figures(passage);
    figures.retainAll(figures(before));
    return figures.size() >= ENOUGH;
  }

  private static Set<String> figures(Paper.Passage passage) {
    return COUNTED
        .matcher(Texts.folded(Texts.nfc(passage.text())).replaceAll("\\s+", " "))
        .results()
        .filter(found -> !found.group(1).equals("1"))
        .map(found -> found.group(1) + " " + found.group(2))
        .collect(Collectors.toSet());
  }
}
