package vn.tdkt.reading.scoretable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.text.Roman;

/**
 * The columns of a table without a head, by what stands in them: the longest texts are the content,
 * numbers and letters before it its numbers, figures behind it in the usual order.
 */
final class GuessedColumns {
  private static final List<Kind> USUAL_ORDER =
      List.of(Kind.MAXIMUM, Kind.SELF, Kind.BONUS_OR_DEDUCTION, Kind.BLOCK);

  private static final int LEAST_ROWS = 3;

  private final Table table;

  private GuessedColumns(Table table) {
    this.table = table;
  }

  /** Nothing where the table does not look like one of points. */
  static Optional<List<Column>> of(Table table) {
    return new GuessedColumns(table).guess();
  }

  private Optional<List<Column>> guess() {
    int content = content();
    List<Integer> figures =
        IntStream.rangeClosed(content + 1, table.columns())
            .filter(column -> mostly(column, GuessedColumns::isFigure))
            .boxed()
            .toList();
    if (figures.isEmpty() || table.rows().size() < LEAST_ROWS || !hasTotalOrGroups()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    for (int column = 1; column <= table.columns(); column++) {
      columns.add(new Column(kind(column, content, figures), "", column));
    }
    return Optional.of(columns);
  }

  private Kind kind(int column, int content, List<Integer> figures) {
    int place = figures.indexOf(column);
    if (place >= 0 && place < USUAL_ORDER.size()) {
      return USUAL_ORDER.get(place);
    }
    if (column < content && mostly(column, text -> Mark.of(text).isPresent())) {
      return Kind.NUMBER;
    }
    return column == content ? Kind.CONTENT : Kind.OTHER;
  }

  private int content() {
    return IntStream.rangeClosed(1, table.columns())
        .boxed()
        .max(Comparator.comparingInt(this::letters).thenComparing(Comparator.reverseOrder()))
        .orElse(1);
  }

  private int letters(int column) {
    return texts(column).mapToInt(String::length).sum();
  }

  private boolean mostly(int column, Predicate<String> wanted) {
    List<String> filled = texts(column).filter(text -> !text.isBlank()).toList();
    long matching = filled.stream().filter(wanted).count();
    return matching > 0 && matching * 5 >= filled.size() * 4L;
  }

  private Stream<String> texts(int column) {
    return table.rows().stream().flatMap(row -> row.at(column).stream()).map(Cell::text);
  }

  private static boolean isFigure(String text) {
    return VietnameseNumber.read(text, null) instanceof VietnameseNumber.Reading.Understood;
  }

  /** What a list of anything else (names, money) does not have: a total, or groups in capitals. */
  private boolean hasTotalOrGroups() {
    return table.rows().stream().map(RowEntries::words).anyMatch(Totals::opens)
        || table.rows().stream().filter(GuessedColumns::isGroup).limit(2).count() == 2;
  }

  private static boolean isGroup(Row row) {
    return row.cells().stream()
        .map(Cell::text)
        .anyMatch(text -> Mark.of(text).filter(mark -> Roman.value(mark.last()) > 0).isPresent());
  }
}
