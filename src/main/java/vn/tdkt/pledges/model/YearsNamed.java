package vn.tdkt.pledges.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Years that a taken text still names although it is for another (REQ-46). */
public final class YearsNamed {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  private YearsNamed() {}

  /** One place, by the number of the point, from 1. */
  public record Stale(int point, String year) {}

  /**
   * @param label of the year for which the text is meant: "2024", "2024–2025"
   */
  public static List<Stale> stale(List<String> points, String label) {
    List<String> meant = years(label);
    return IntStream.range(0, points.size())
        .boxed()
        .flatMap(
            i ->
                years(points.get(i)).stream()
                    .filter(year -> !meant.contains(year))
                    .map(year -> new Stale(i + 1, year)))
        .toList();
  }

  private static List<String> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
