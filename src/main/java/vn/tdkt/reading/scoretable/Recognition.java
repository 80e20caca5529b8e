package vn.tdkt.reading.scoretable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.ScoreTable;
import vn.tdkt.reading.Table;

/** Understands one table as a score table, where it is one. */
public final class Recognition {
  private final Table table;
  private final List<Line> totals = new ArrayList<>();
  private final Tree tree = new Tree();

  private Recognition(Table table) {
    this.table = table;
  }

  public static Optional<ScoreTable> of(Table table) {
    Recognition recognition = new Recognition(table);
    return Heads.of(table)
        .map(recognition::under)
        .or(() -> GuessedColumns.of(table).map(recognition::withoutHead))
        .filter(found -> found.lines().size() + found.totals().size() > 1);
  }

  private ScoreTable under(Heads heads) {
    List<Row> body = table.rows().subList(heads.lastRow(), table.rows().size());
    read(body.stream().filter(row -> !heads.repeats(row)).toList(), heads.columns());
    return new ScoreTable(heads.columns(), tree.lines(), totals, table);
  }

  private ScoreTable withoutHead(List<Column> columns) {
    read(table.rows(), columns);
    return new ScoreTable(columns, tree.lines(), totals, table);
  }

  private void read(List<Row> rows, List<Column> columns) {
    RowEntries entries = new RowEntries(columns);
    for (Row row : rows) {
      if (!row.isBlank()) {
        take(entries.of(row));
      }
    }
  }

  private void take(List<Entry> entries) {
    if (!entries.isEmpty() && Totals.opens(entries.getFirst().text())) {
      entries.forEach(entry -> totals.add(total(entry)));
    } else {
      entries.stream().filter(entry -> !isEmpty(entry)).forEach(tree::add);
    }
  }

  private static boolean isEmpty(Entry entry) {
    return entry.text().isEmpty() && entry.figures().isEmpty();
  }

  private static Line total(Entry entry) {
    String number = entry.mark().map(Mark::printed).orElse("");
    return new Line(number, "", 1, entry.text(), entry.figures(), entry.row(), List.of());
  }
}
