package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.papers.layout.Grid;

/**
 * A table as wide as the text. Its head is repeated on each page and no row is split.
 *
 * @param head rows of column heads; may be empty
 */
public record Table(List<Column> columns, List<Row> head, List<Row> body, TextSize textSize)
    implements Block {
  /**
   * @throws IllegalArgumentException if cells overlap, are missing or stick out
   */
  public Table {
    columns = List.copyOf(columns);
    head = List.copyOf(head);
    body = List.copyOf(body);
    Grid.of(head, columns.size());
    Grid.of(body, columns.size());
  }

  /**
   * A column.
   *
   * @param share its part of the width, beside the shares of the others; from 1
   */
  public record Column(int share, Align align) {
    public Column {
      if (share < 1) {
        throw new IllegalArgumentException("a column needs a width");
      }
    }
  }

  /** How large the text of a table is printed. */
  public enum TextSize {
    /** 12 pt. */
    STANDARD,
    /** 10 pt. */
    COMPACT,
    /** 8 pt, for matrices. */
    SMALL
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Sum of the shares of all columns. */
  public int shares() {
    return columns.stream().mapToInt(Column::share).sum();
  }

  /** Collects columns first, then rows from top to bottom. */
  public static final class Builder {
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> head = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    private TextSize textSize = TextSize.STANDARD;

    private Builder() {}

    public Builder column(int share, Align align) {
      columns.add(new Column(share, align));
      return this;
    }

    public Builder textSize(TextSize size) {
      textSize = size;
      return this;
    }

    public Builder head(Cell... cells) {
      head.add(new Row(Row.Kind.HEAD, List.of(cells)));
      return this;
    }

    public Builder group(Cell... cells) {
      body.add(new Row(Row.Kind.GROUP, List.of(cells)));
      return this;
    }

    public Builder row(Cell... cells) {
      return row(List.of(cells));
    }

    public Builder row(List<Cell> cells) {
      body.add(new Row(Row.Kind.PLAIN, cells));
      return this;
    }

    public Builder add(Row row) {
      (row.kind() == Row.Kind.HEAD ? head : body).add(row);
      return this;
    }

    public Table build() {
      return new Table(columns, head, body, textSize);
    }
  }
}
