package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One printed row of the sheet. */
public sealed interface Row {
  String ref();

  String number();

  String name();

  /** Texts in the columns of the set, in their order; see {@link Cell}. */
  List<Cell> cells();

  /** The groups in which it stands, for folding. */
  String groups();

  /**
   * One cell.
   *
   * @param kind of the column
   * @param text as it stands
   */
  record Cell(String kind, String label, String text) {
    public boolean is(String other) {
      return kind.equals(other);
    }

    public boolean figure() {
      return !kind.equals("NAME") && !kind.equals("METHOD") && !kind.equals("EVIDENCE");
    }
  }

  /** A row of sums. */
  record Group(String ref, String number, String name, List<Cell> cells, String groups)
      implements Row {}

  /**
   * A scored row.
   *
   * @param typed the control of the points column, where points are typed there
   */
  record Leaf(
      String key,
      String ref,
      String number,
      String name,
      List<Cell> cells,
      String groups,
      @Nullable String wording,
      String reason,
      String state,
      boolean missing,
      long version,
      @Nullable Control typed,
      List<Control> controls,
      List<Control> adjustments,
      List<Control> more,
      List<Control> hidden)
      implements Row {}
}
