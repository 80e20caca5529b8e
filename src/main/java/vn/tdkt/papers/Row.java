package vn.tdkt.papers;

import java.util.List;

/** A row of a table; the cells that a cell above covers are left out. */
public record Row(Kind kind, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** What a row is for. */
  public enum Kind {
    /** Column heads: bold, centred, repeated on each page. */
    HEAD,
    /** A group of criteria or a total: bold. */
    GROUP,
    PLAIN
  }

  public boolean bold() {
    return kind != Kind.PLAIN;
  }
}
