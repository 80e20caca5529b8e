package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of things of one sort, a row each: every column is its head and what it shows of a thing.
 *
 * @param <T> what a row stands for
 */
public final class ListTable<T> {
  /** Shows nothing of the thing but where it stands. */
  private record Column<T>(int share, Align align, String head, @Nullable Function<T, Cell> shows) {
    Cell cell(int number, T thing) {
      return shows == null ? Cell.of(String.valueOf(number)) : shows.apply(thing);
    }
  }

  private final List<Column<T>> columns = new ArrayList<>();
  private Table.TextSize textSize = Table.TextSize.COMPACT;

  public ListTable<T> textSize(Table.TextSize size) {
    textSize = size;
    return this;
  }

  /** Counts the rows from 1. */
  public ListTable<T> numbers(int share, String head) {
    columns.add(new Column<>(share, Align.CENTRE, head, null));
    return this;
  }

  public ListTable<T> text(int share, String head, Function<T, String> says) {
    return column(share, Align.LEFT, head, thing -> Cell.of(says.apply(thing)));
  }

  public ListTable<T> column(int share, Align align, String head, Function<T, Cell> shows) {
    columns.add(new Column<>(share, align, head, shows));
    return this;
  }

  /** The table with these rows, in this order. */
  public Table of(List<T> things) {
    Table.Builder table = Table.builder().textSize(textSize);
    columns.forEach(column -> table.column(column.share, column.align));
    table.head(columns.stream().map(column -> Cell.of(column.head)).toArray(Cell[]::new));
    int number = 1;
    for (T thing : things) {
      int at = number++;
      Stream<Cell> row = columns.stream().map(column -> column.cell(at, thing));
      table.row(row.toList());
    }
    return table.build();
  }
}
