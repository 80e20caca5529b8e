package vn.tdkt.papers.xlsx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tdkt.papers.Block;
import vn.tdkt.papers.Table;
import vn.tdkt.papers.layout.Side;

/**
 * The columns of a sheet: those of its table, or twelve equal ones.
 *
 * @param widths in millimetres
 */
record Columns(List<Integer> widths) {
  private static final int WITHOUT_TABLE = 12;

  /** One character of Excel's standard font, in hundredths of a millimetre. */
  private static final int CHARACTER = 194;

  static Columns of(List<Block> blocks, int textWidth) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .map(t -> of(t, textWidth))
        .orElseGet(
            () -> {
              Integer[] equal = new Integer[WITHOUT_TABLE];
              Arrays.fill(equal, textWidth / WITHOUT_TABLE);
              return new Columns(List.of(equal));
            });
  }

  private static Columns of(Table table, int textWidth) {
    return new Columns(
        table.columns().stream()
            .map(c -> Math.max(1, textWidth * c.share() / table.shares()))
            .toList());
  }

  void applyTo(XSSFSheet sheet) {
    for (int i = 0; i < count(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * 100 * 256 / CHARACTER);
    }
  }

  int count() {
    return widths.size();
  }

  /** Width of the columns from one to another, which is not counted. */
  int width(int from, int to) {
    return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }

  /** For each side the column behind its last: the nearest edge that leaves one for all others. */
  int[] ends(List<Side> sides) {
    int[] ends = new int[sides.size()];
    int percent = 0;
    int least = 1;
    for (int i = 0; i < ends.length; i++) {
      percent += sides.get(i).percent();
      int last = count() - (ends.length - 1 - i);
      ends[i] = i == ends.length - 1 ? count() : nearest(percent, least, last);
      least = ends[i] + 1;
    }
    return ends;
  }

  private int nearest(int percent, int least, int last) {
    int wanted = width(0, count()) * percent / 100;
    int best = least;
    for (int edge = least; edge <= last; edge++) {
      if (Math.abs(width(0, edge) - wanted) < Math.abs(width(0, best) - wanted)) {
        best = edge;
      }
    }
    return best;
  }
}
