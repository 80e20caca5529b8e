package vn.tdkt.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares a table that was read with the sheet that was printed, cell by cell. */
public record CellsRight(int right, int all, List<String> wrong) {
  /** What is longer is a text. */
  private static final int LONGEST_FIGURE = 5;

  /** Every cell of the sheet's grid, heads included; rows are found by their order. */
  public static CellsRight of(PrintedSheet sheet, Table table) {
    return of(sheet, table, printed -> true);
  }

  /** The cells that hold points or numbers of criteria. */
  public static CellsRight ofFigures(PrintedSheet sheet, Table table) {
    return of(sheet, table, printed -> !printed.isEmpty() && printed.length() <= LONGEST_FIGURE);
  }

  private static CellsRight of(PrintedSheet sheet, Table table, Predicate<String> which) {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    int heads = sheet.heads().size();
    for (int row = 1; row <= heads + sheet.rows().size(); row++) {
      for (int column = 1; column <= sheet.columns(); column++) {
        String printed = printed(sheet, row, column);
        String read = read(table, row, column);
        boolean counts = which.test(printed);
        all += counts ? 1 : 0;
        if (counts && !printed.equals(read)) {
          wrong.add("%d,%d: „%s“ ← „%s“".formatted(row, column, read, printed));
        }
      }
    }
    return new CellsRight(all - wrong.size(), all, wrong);
  }

  private static String printed(PrintedSheet sheet, int row, int column) {
    int heads = sheet.heads().size();
    if (row > heads) {
      return sheet.rows().get(row - heads - 1).get(column - 1);
    }
    String text = sheet.heads().get(row - 1).get(column - 1);
    return switch (text) {
      case "^" -> printed(sheet, row - 1, column);
      case ">" -> printed(sheet, row, column - 1);
      default -> text;
    };
  }

  private static String read(Table table, int row, int column) {
    Optional<Cell> cell = row > table.rows().size() ? Optional.empty() : table.at(row, column);
    return cell.map(Cell::text).orElse("");
  }

  public double percent() {
    return 100.0 * right / all;
  }
}
