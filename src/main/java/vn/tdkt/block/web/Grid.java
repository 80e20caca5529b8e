package vn.tdkt.block.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grid as the page draws it: criteria as rows, members as columns.
 *
 * @param show which rows and columns are left
 */
public record Grid(
    String address,
    List<Column> columns,
    List<Line> lines,
    Summary summary,
    Show show,
    boolean mayScore) {
  /** Which rows and columns are shown; kept in the address. */
  public enum Show {
    ALL("tat-ca"),
    DIFFERENCES("chenh-lech"),
    MISSING("con-thieu");

    private final String code;

    Show(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    static Show of(String code) {
      return switch (code) {
        case "chenh-lech" -> DIFFERENCES;
        case "con-thieu" -> MISSING;
        default -> ALL;
      };
    }
  }

  /**
   * A member.
   *
   * @param state of its sheet, in words
   * @param editable whether the one who looks scores it now
   */
  public record Column(
      String unit, String name, String fullName, String state, boolean sent, boolean editable) {}

  /**
   * A row of the criteria tree.
   *
   * @param leaf key of the leaf, or null for a group
   */
  public record Line(
      @Nullable String leaf, String number, String name, String max, List<CellText> cells) {}

  /**
   * A cell in as few letters as possible: there are thousands on a page.
   *
   * @param look "m" missing, "d" differs, else null
   * @param version null where the block has written nothing yet
   */
  public record CellText(@Nullable String look, String self, String block, @Nullable Long version) {
    static final CellText EMPTY = new CellText(null, "", "", null);
  }

  /** The line above and the sums below. */
  public record Summary(int members, int sent, int differences, int missing, List<Sums> sums) {
    /** The same line above, with the sums of some members only. */
    Summary of(List<Sums> some) {
      return new Summary(members, sent, differences, missing, some);
    }
  }

  /** The sums of one member, and where its sheet stands. */
  public record Sums(String unit, String state, String self, String block, String rank) {}
}
