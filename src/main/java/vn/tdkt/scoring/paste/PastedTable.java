package vn.tdkt.scoring.paste;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tdkt.criteria.Column;
import vn.tdkt.kernel.PastedRows;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;

/**
 * A table with its heads as it came out of Word or Excel, and the paragraphs around it.
 *
 * @param heads as printed, one for each column
 * @param columns what each column holds; empty where no head was found
 */
public record PastedTable(
    List<String> heads, List<PastedColumn> columns, List<PastedRow> rows, List<String> paragraphs) {
  /** So far down the head of the table is looked for. */
  private static final int DEEPEST_HEAD = 12;

  /**
   * Reads a pasted text.
   *
   * @param printed the columns of the criteria set
   * @param told what a person says about a column, by its place; goes before what its head says
   */
  static PastedTable of(String text, List<Column> printed, Map<Integer, PastedColumn> told) {
    List<List<String>> all = PastedRows.of(text);
    List<String> paragraphs =
        all.stream().filter(row -> row.size() == 1).map(List::getFirst).toList();
    List<List<String>> cells = all.stream().filter(row -> row.size() > 1).toList();
    int first = head(cells, printed);
    if (first < 0) {
      return new PastedTable(List.of(), List.of(), List.of(), paragraphs);
    }
    int body = first + 1;
    while (body < cells.size() && continues(cells.get(body), cells.get(first), printed)) {
      body++;
    }
    List<String> heads = heads(cells.subList(first, body));
    List<PastedColumn> columns = columns(heads, printed, told);
    List<PastedRow> rows =
        cells.subList(body, cells.size()).stream()
            .map(row -> PastedRow.of(columns, row))
            .filter(PastedRow::counts)
            .toList();
    return new PastedTable(heads, columns, rows, paragraphs);
  }

  /** Whether a head was found, so that the columns are known. */
  public boolean headed() {
    return !columns.isEmpty();
  }

  private static int head(List<List<String>> cells, List<Column> printed) {
    return IntStream.range(0, Math.min(DEEPEST_HEAD, cells.size()))
        .filter(i -> isHead(cells.get(i), printed))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isHead(List<String> row, List<Column> printed) {
    Set<PastedColumn> known = EnumSet.noneOf(PastedColumn.class);
    row.forEach(cell -> known.add(PastedColumn.of(cell, printed)));
    known.remove(PastedColumn.NOTHING);
    return known.size() > 1 && known.contains(PastedColumn.NAME);
  }

  /** The second row of a head whose cells span rows: number and name are empty, and no figures. */
  private static boolean continues(List<String> row, List<String> head, List<Column> printed) {
    for (int i = 0; i < row.size(); i++) {
      PastedColumn column =
          i < head.size() ? PastedColumn.of(head.get(i), printed) : PastedColumn.NOTHING;
      boolean named = column == PastedColumn.NUMBER || column == PastedColumn.NAME;
      boolean figure =
          VietnameseNumber.read(row.get(i), null) instanceof Reading.Understood
              && column != PastedColumn.NOTHING;
      if (figure || (named && !row.get(i).isEmpty())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> heads(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, width)
        .mapToObj(
            i ->
                String.join(
                        " ",
                        rows.stream().filter(row -> row.size() > i).map(row -> row.get(i)).toList())
                    .replaceAll("\\s+", " ")
                    .strip())
        .toList();
  }

  /** Each kind stands once: the first column of a kind holds it. */
  private static List<PastedColumn> columns(
      List<String> heads, List<Column> printed, Map<Integer, PastedColumn> told) {
    Set<PastedColumn> taken = EnumSet.noneOf(PastedColumn.class);
    taken.addAll(told.values());
    List<PastedColumn> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      PastedColumn read = PastedColumn.of(heads.get(i), printed);
      columns.add(told.getOrDefault(i, taken.add(read) ? read : PastedColumn.NOTHING));
    }
    return columns;
  }
}
