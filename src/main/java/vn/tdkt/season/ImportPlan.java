package vn.tdkt.season;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Member;

/**
 * What taking a file in would do, before anything is written.
 *
 * @param findings of the criteria set in the file
 */
public record ImportPlan(
    BlockYear block, Season season, OfTheSet set, List<Line> lines, List<Finding> findings) {
  public ImportPlan {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** What becomes of the criteria set. */
  public enum OfTheSet {
    /** The block has none: it begins as a draft, to be issued before sheets can come in. */
    BEGINS,
    /** A draft is waiting to be issued. */
    WAITS,
    /** The set in force has every criterion that the file fills. */
    FITS,
    /** The set in force lacks criteria that the file fills. */
    LACKS
  }

  /** What becomes of the sheet of one unit. */
  public enum OfTheSheet {
    ENTERS,
    NO_MEMBER,
    /** The unit works on its own sheet, or it has gone on its way. */
    TAKEN,
    SET_FIRST
  }

  /**
   * One unit of the file.
   *
   * @param member null where the block has no such member
   * @param total what the file comes to
   * @param warnings how many things a person should look at
   */
  public record Line(
      String name,
      @Nullable Member member,
      OfTheSheet end,
      int leaves,
      Score total,
      int warnings) {}

  /** Whether accepting it writes anything. */
  public boolean enters() {
    return set == OfTheSet.BEGINS || lines.stream().anyMatch(l -> l.end() == OfTheSheet.ENTERS);
  }
}
