package vn.tdkt.criteria.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;

/**
 * Which column of a pasted table holds what; −1: none does.
 *
 * @param headed whether the first row is the head
 */
record PastedColumns(int number, int name, int max, int wording, boolean headed) {
  static PastedColumns of(List<List<String>> rows) {
    for (List<String> row : rows.subList(0, Math.min(1, rows.size()))) {
      PastedColumns head = head(row.stream().map(Texts::folded).toList());
      if (head != null) {
        return head;
      }
    }
    return guessed(rows);
  }

  private static @Nullable PastedColumns head(List<String> cells) {
    int name = where(cells, "noi dung|tieu chi|chi tieu");
    int max = where(cells, "(?!.*phuong phap).*\\bdiem\\b.*");
    return name < 0
        ? null
        : new PastedColumns(
            where(cells, "tt|stt|so tt|so thu tu"),
            name,
            max,
            where(cells, ".*(phuong phap|cach tinh|cach cham).*"),
            true);
  }

  private static int where(List<String> cells, String pattern) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).matches("(?:" + pattern + ")(?:\\s.*)?")) {
        return i;
      }
    }
    return -1;
  }

  /** Without a head: number, name, then the first column of figures; another text is the method. */
  private static PastedColumns guessed(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int max = -1;
    int wording = -1;
    for (int i = 2; i < width; i++) {
      if (max < 0 && figures(rows, i)) {
        max = i;
      } else if (wording < 0 && !figures(rows, i)) {
        wording = i;
      }
    }
    return new PastedColumns(0, 1, max, wording, false);
  }

  private static boolean figures(List<List<String>> rows, int column) {
    List<String> cells =
        rows.stream()
            .filter(row -> row.size() > column && !row.get(column).isEmpty())
            .map(row -> row.get(column))
            .toList();
    long numbers =
        cells.stream()
            .filter(cell -> VietnameseNumber.read(cell, null) instanceof Reading.Understood)
            .count();
    return !cells.isEmpty() && numbers * 2 > cells.size();
  }

  static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }
}
