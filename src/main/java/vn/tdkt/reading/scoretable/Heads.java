package vn.tdkt.reading.scoretable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.Table;

/**
 * The head of a score table: the rows that it takes and what each column means. Rows above it (a
 * title in a workbook) and a row of column numbers below it belong to it.
 *
 * @param lastRow index of its last row, from 1
 * @param columns one for each column of the grid
 */
record Heads(int lastRow, List<Column> columns, Set<String> rowTexts) {
  /** Titles may stand above the head; more rows than this are something else. */
  private static final int DEEPEST = 12;

  private static final int MOST_ROWS = 4;
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s*=.{1,12})?");

  /** The head, where the table has one that names a content and points. */
  static Optional<Heads> of(Table table) {
    return IntStream.rangeClosed(1, Math.min(DEEPEST, table.rows().size()))
        .filter(index -> opens(table.rows().get(index - 1)))
        .mapToObj(first -> of(table, first))
        .filter(Heads::isOfScores)
        .findFirst();
  }

  /** Whether a row says the head again, as tables do on a new page. */
  boolean repeats(Row row) {
    return !row.isBlank() && rowTexts.contains(text(row));
  }

  private static Heads of(Table table, int first) {
    int last = last(table, first);
    List<Column> columns =
        IntStream.rangeClosed(1, table.columns())
            .mapToObj(column -> column(table, first, last, column))
            .toList();
    Set<String> texts =
        table.rows().subList(first - 1, last).stream()
            .map(Heads::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.toSet());
    return new Heads(skipNumbers(table, last), columns, new HashSet<>(texts));
  }

  private boolean isOfScores() {
    Set<Kind> kinds = columns.stream().map(Column::kind).collect(Collectors.toSet());
    return kinds.contains(Kind.CONTENT)
        && kinds.stream().anyMatch(EnumSet.of(Kind.MAXIMUM, Kind.SELF, Kind.BLOCK)::contains);
  }

  /** The first row of a head says at least two different things. */
  private static boolean opens(Row row) {
    return row.cells().stream()
            .flatMap(cell -> HeadWords.kind(cell.text()).stream())
            .distinct()
            .limit(2)
            .count()
        == 2;
  }

  private static int last(Table table, int first) {
    int deepest =
        table.rows().get(first - 1).cells().stream().mapToInt(Cell::rowSpan).max().orElse(1);
    int last = Math.min(first + Math.min(deepest, MOST_ROWS) - 1, table.rows().size());
    while (last < table.rows().size()
        && last - first + 1 < MOST_ROWS
        && divides(table.rows().get(last))) {
      last++;
    }
    return last;
  }

  /** A further row of a head: nothing but heads of points, under a head that covers them. */
  private static boolean divides(Row row) {
    return !row.isBlank()
        && row.cells().stream()
            .filter(cell -> !cell.text().isBlank())
            .allMatch(cell -> HeadWords.kind(cell.text()).filter(Kind::holdsPoints).isPresent());
  }

  private static Column column(Table table, int first, int last, int index) {
    Set<String> heads = new LinkedHashSet<>();
    for (int row = first; row <= last; row++) {
      table.at(row, index).map(Cell::text).map(String::strip).ifPresent(heads::add);
    }
    heads.remove("");
    List<String> lines = new ArrayList<>(heads);
    String whole = String.join("\n", lines);
    Kind kind =
        HeadWords.kind(whole)
            .or(() -> lines.isEmpty() ? Optional.empty() : HeadWords.kind(lines.getLast()))
            .orElse(Kind.OTHER);
    return new Column(kind, whole.isEmpty() ? "?" : whole, index);
  }

  /** "(1) (2) (3) …" or "A B 1 2 …" below the head. */
  private static int skipNumbers(Table table, int last) {
    if (last >= table.rows().size()) {
      return last;
    }
    List<String> texts =
        table.rows().get(last).cells().stream().map(cell -> cell.text().strip()).toList();
    boolean numbers =
        texts.size() > 2
            && texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches())
            && texts.stream().distinct().count() == texts.size();
    return numbers ? last + 1 : last;
  }

  private static String text(Row row) {
    return row.cells().stream()
        .map(cell -> HeadWords.folded(cell.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("|"));
  }
}
