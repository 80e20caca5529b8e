package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.reading.RomanStrokes;
import vn.tdkt.reading.text.Roman;

/**
 * Gives groups their Roman numbers back, which are often read as other strokes: "Il", "11", "|".
 * Titles in capitals are groups, and their order tells the number.
 */
final class GroupNumbers {
  private static final Pattern STROKES = Pattern.compile(RomanStrokes.STROKE + "+[.)]?");

  /** Where groups are numbered 1, 2, 3, a 1 is no stroke. */
  private static final Pattern DIGITS = Pattern.compile("\\d*[.)]?");

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
      boolean group = row.isTitle() && !Piece.isTotal(row.text());
      int printed = Roman.value(row.mark().replaceAll("[.)]$", ""));
      groups = !group ? groups : printed > 0 ? printed : groups + 1;
      boolean misread = group && printed == 0 && STROKES.matcher(row.mark()).matches();
      numbered.add(misread ? row.numbered(Roman.written(groups)) : row);
    }
    return numbered;
  }
}
