package vn.tdkt.boards;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The labels of years before another: "2023" before "2024", "2023–2024" before "2024–2025". */
final class YearLabels {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private YearLabels() {}

  /** The latest first. */
  static List<String> before(String label, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(back -> back(label, back)).toList();
  }

  private static String back(String label, int years) {
    return YEAR.matcher(label)
        .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - years));
  }
}
