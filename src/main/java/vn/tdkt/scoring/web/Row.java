package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.scoring.model.Sending;

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
   * @param live name under which a save tells its new text, or null where it never changes
   */
  record Cell(String kind, String label, String text, @Nullable String live) {
    public boolean is(String other) {
      return kind.equals(other);
    }

    public boolean figure() {
      return !kind.equals("NAME") && !kind.equals("METHOD") && !kind.equals("EVIDENCE");
    }
  }

  /** What a row lacks. */
  enum Lack {
    NOTHING,
    ANSWER,
    /** Of what the set asks for before sending. */
    STOPS;

    static Lack of(@Nullable LeafResult came, Sending sending) {
      if (came != null && came.findings().stream().anyMatch(sending.stops()::contains)) {
        return STOPS;
      }
      return came == null || came.state() == LeafResult.State.UNDETERMINED ? ANSWER : NOTHING;
    }

    /** As the page marks it, or null. */
    public @Nullable String mark() {
      return this == NOTHING ? null : name().toLowerCase(Locale.ROOT);
    }
  }

  /** A row of sums. */
  record Group(String ref, String number, String name, List<Cell> cells, String groups)
      implements Row {}

  /**
   * A scored row.
   *
   * @param evidence how many places in files stand for it
   * @param explained why it has bonus or lacks points, for who only reads
   * @param message what a person must look at, or empty
   * @param lack whether something is missing, and whether it stops sending
   * @param unfolded whether explanations or corrections stand there
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
      int evidence,
      List<Explanation> explained,
      String message,
      Lack lack,
      boolean unfolded,
      long version,
      @Nullable Control typed,
      List<Control> controls,
      List<Control> adjustments,
      List<Control> more,
      List<Control> hidden)
      implements Row {
    /** Nothing can be asked before more is known of the unit. */
    public boolean asksOfUnit() {
      return state.equals("undetermined")
          && controls.size() == 1
          && controls.getFirst().is("HEADING");
    }
  }
}
