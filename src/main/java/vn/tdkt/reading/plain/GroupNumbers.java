package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.reading.RomanStrokes;
import vn.tdkt.reading.text.Roman;

/**
 * Gives groups their Roman numbers back, which are often read as other strokes: "Il", "11", "|".
 * Titles in capitals are groups; where only ones were read, their order tells the number.
 */
final class GroupNumbers {
  private static final Pattern STROKES = Pattern.compile(RomanStrokes.STROKE + "+[.)]?");

  /** Where groups are numbered 1, 2, 3, a 1 is no stroke. */
  private static final Pattern DIGITS = Pattern.compile("\\d*[.)]?");

  private static final Pattern AS_PRINTED = Pattern.compile("[IVX]+[.)]?");

  private GroupNumbers() {}

  static List<FlatRow> in(List<FlatRow> rows) {
    boolean counted =
        rows.stream()
            .filter(FlatRow::isTitle)
            .allMatch(row -> DIGITS.matcher(row.mark()).matches());
    return counted ? rows : inOrder(rows);
  }

  private static List<FlatRow> inOrder(List<FlatRow> rows) {
    List<FlatRow> numbered = new ArrayList<>();
    int groups = 0;
    for (FlatRow row : rows) {
      boolean group = row.isTitle() && !Signs.isTotal(row.text());
      int told = told(row.mark());
      groups = !group ? groups : told > 0 ? told : groups + 1;
      numbered.add(group && isMisread(row.mark()) ? row.numbered(Roman.written(groups)) : row);
    }
    return numbered;
  }

  private static boolean isMisread(String mark) {
    return STROKES.matcher(mark).matches() && !AS_PRINTED.matcher(mark).matches();
  }

  /** The number that the strokes themselves tell; 0 where ones may have been lost or added. */
  private static int told(String mark) {
    String meant = RomanStrokes.meant(mark.replaceAll("[.)]$", ""));
    boolean certain = AS_PRINTED.matcher(mark).matches() || meant.matches(".*[VX].*");
    return certain ? Roman.value(meant) : 0;
  }
}
