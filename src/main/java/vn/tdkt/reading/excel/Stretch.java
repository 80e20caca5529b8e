package vn.tdkt.reading.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Rows of a sheet that follow each other and are of one kind: a table, or the lines of title and
 * signature around it. Lines drawn around cells tell the table; where none are drawn, it goes from
 * the first row of several cells to the last one with a number beside a text.
 */
record Stretch(List<SheetRow> rows, boolean isTable) {
  /** Behind the last number, rows still belong that begin with a number or a bullet. */
  private static final int LONGEST_MARK = 8;

  static List<Stretch> of(List<SheetRow> rows) {
    IntPredicate byFrames = index -> rows.get(index).isFramed() || rows.get(index).isDense();
    List<Stretch> framed = divided(rows, byFrames);
    return isDrawn(rows) ? framed.stream().map(Stretch::ifDrawn).toList() : plain(rows);
  }

  /** Whether most of the rows that look like a table's have lines around their cells. */
  private static boolean isDrawn(List<SheetRow> rows) {
    long dense = rows.stream().filter(SheetRow::isDense).count();
    long framed = rows.stream().filter(SheetRow::isFramed).count();
    return framed > 1 && framed * 2 >= dense;
  }

  /**
   * Signatures of three persons stand beside each other too, but nobody draws lines around them.
   */
  private Stretch ifDrawn() {
    return isTable && rows.stream().noneMatch(SheetRow::isFramed) ? new Stretch(rows, false) : this;
  }

  private static List<Stretch> plain(List<SheetRow> rows) {
    int first = first(rows);
    int last = last(rows, first);
    return divided(rows, index -> first <= index && index <= last);
  }

  private static int first(List<SheetRow> rows) {
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).isDense()) {
        return index;
      }
    }
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).entries().size() > 1) {
        return index;
      }
    }
    return rows.size();
  }

  private static int last(List<SheetRow> rows, int first) {
    int last = first;
    for (int index = first; index < rows.size(); index++) {
      if (rows.get(index).holdsNumberBesideText()) {
        last = index;
      }
    }
    while (last + 1 < rows.size() && isListed(rows.get(last + 1))) {
      last++;
    }
    return last;
  }

  private static boolean isListed(SheetRow row) {
    return row.entries().size() > 1
        && row.entries().getFirst().text().text().length() <= LONGEST_MARK;
  }

  private static List<Stretch> divided(List<SheetRow> rows, IntPredicate inTable) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int index = 1; index <= rows.size() && from < rows.size(); index++) {
      if (index == rows.size() || inTable.test(index) != inTable.test(from)) {
        stretches.add(new Stretch(List.copyOf(rows.subList(from, index)), inTable.test(from)));
        from = index;
      }
    }
    return stretches;
  }
}
