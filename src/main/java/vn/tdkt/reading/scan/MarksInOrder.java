package vn.tdkt.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

/**
 * Numbers and letters in front of criteria, put right by their order: alone in its cell a small "c"
 * looks like a capital one, a "1" like a Roman one. Only what is no number, or looks like the one
 * that is due, is replaced; a gap in a list stays a gap.
 */
final class MarksInOrder {
  private static final Pattern MARK = Pattern.compile("\\d{1,2}|[IVX]{1,5}|[a-zđ]|[-+*]");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
  private static final int LONGEST = 2;
  private static final String LETTERS = "abcdefghiklmnopq";

  /** The last number or letter; empty before the first. */
  private String last = "";

  private MarksInOrder() {}

  static List<Block> in(List<Block> blocks) {
    return blocks.stream().map(MarksInOrder::in).toList();
  }

  private static Block in(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph;
      case Table table -> new MarksInOrder().ordered(table);
    };
  }

  private Table ordered(Table table) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      String next = i + 1 < table.rows().size() ? mark(table.rows().get(i + 1)) : "";
      rows.add(ordered(table.rows().get(i), next));
    }
    return new Table(rows, table.place());
  }

  private static String mark(Row row) {
    return row.at(1).map(Cell::text).orElse("");
  }

  private Row ordered(Row row, String next) {
    List<Cell> cells = new ArrayList<>(row.cells());
    if (!cells.isEmpty() && cells.getFirst().column() == 1) {
      cells.set(0, ordered(cells.getFirst(), next.equals("b") ? "a" : due()));
    }
    return new Row(row.number(), cells);
  }

  private Cell ordered(Cell cell, String due) {
    Cell right = isMisread(cell, due) ? saying(cell, due) : cell;
    boolean counts = MARK.matcher(right.text()).matches() && !"-+*".contains(right.text());
    last = counts ? right.text() : last;
    return right;
  }

  private static boolean isMisread(Cell cell, String due) {
    String text = cell.text();
    boolean other = !due.isEmpty() && !text.isEmpty() && !text.equals(due);
    boolean alike = text.equalsIgnoreCase(due) || (text.equals("I") && due.equals("1"));
    // a Roman one that was seen by its strokes is certain
    boolean none =
        cell.certainty().isDoubtful() && (text.equals("I") || !MARK.matcher(text).matches());
    return other && text.length() <= LONGEST && (alike || none);
  }

  private static Cell saying(Cell cell, String text) {
    return new Cell(
        text,
        cell.column(),
        cell.columnSpan(),
        cell.rowSpan(),
        cell.place(),
        new Certainty.Guessed(SecondLook.DISPUTED));
  }

  /** What follows the last one; empty where nobody knows. */
  private String due() {
    if (last.isEmpty()) {
      return "";
    }
    if (ROMAN.matcher(last).matches()) {
      return "1";
    }
    int letter = LETTERS.indexOf(last);
    return Character.isDigit(last.charAt(0))
        ? String.valueOf(Integer.parseInt(last) + 1)
        : letter >= 0 && letter + 1 < LETTERS.length()
            ? LETTERS.substring(letter + 1, letter + 2)
            : "";
  }
}
