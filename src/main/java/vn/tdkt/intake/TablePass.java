package vn.tdkt.intake;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.book.ReadAhead;
import vn.tdkt.intake.book.Workbook;
import vn.tdkt.intake.model.Cell;
import vn.tdkt.intake.model.Checker;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.Heads;
import vn.tdkt.intake.model.Line;
import vn.tdkt.intake.model.SheetLine;
import vn.tdkt.kernel.Words;

/**
 * One way through a table, row by row: from cells to what would come of them.
 *
 * @param takeHidden null while nobody has said whether hidden rows belong to the table
 * @param corrections what was put right on the page, by row
 * @param answers what was said of doubtful rows
 */
public record TablePass(
    Workbook book,
    Heads heads,
    @Nullable Boolean takeHidden,
    Map<Integer, Map<Column, String>> corrections,
    Answers answers) {
  private static final String EXAMPLE = Words.of("intake").say("template.example");

  public <E> void through(Checker<E> checker, Sink<? super E> sink) throws IOException {
    List<Heads.Head> used = heads.all().stream().filter(head -> head.column() != null).toList();
    try (ReadAhead lines = book.lines()) {
      while (sink.goesOn() && lines.hasNext()) {
        SheetLine row = lines.next();
        Line line = row.number() > heads.line() && !isExample(row) ? line(row, used) : null;
        if (line != null && isWanted(row, sink)) {
          sink.take(line, checker.check(line));
        }
      }
    }
  }

  private boolean isWanted(SheetLine row, Sink<?> sink) {
    if (!row.isHidden() || Boolean.TRUE.equals(takeHidden)) {
      return true;
    }
    if (takeHidden == null) {
      sink.hidden(row.number());
    }
    return false;
  }

  private static boolean isExample(SheetLine row) {
    return row.width() > 0 && row.at(0).text().equals(EXAMPLE);
  }

  /** Null where nothing stands in the columns that are read. */
  private @Nullable Line line(SheetLine row, List<Heads.Head> used) {
    Map<Column, Cell> cells = new EnumMap<>(Column.class);
    for (Heads.Head head : used) {
      Cell cell = row.at(head.index());
      if (!cell.isEmpty() && head.column() != null) {
        cells.put(head.column(), cell);
      }
    }
    if (cells.isEmpty()) {
      return null;
    }
    corrections
        .getOrDefault(row.number(), Map.of())
        .forEach((column, text) -> cells.put(column, Cell.of(text)));
    return new Line(row.number(), cells, answers.of(row.number()));
  }
}
