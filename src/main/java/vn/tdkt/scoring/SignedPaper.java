package vn.tdkt.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * The paper that the head of the unit signed.
 *
 * @param scan a file of the unit
 * @param total as the paper states it, or null where nobody compared it
 * @param why the paper differs from the sheet, or empty
 */
public record SignedPaper(UUID scan, @Nullable Score total, String why) {
  private static final Citation STATED = Citation.of("REQ-153");

  /** What goes on record beside the scan, or empty; a difference that nobody explains is asked. */
  Outcome<String> against(Score computed) {
    if (total == null || total.equals(computed)) {
      return Outcome.done(why);
    }
    return why.isEmpty()
        ? Outcome.refused("scoring.refused.paper-differs", STATED, total, computed)
        : Outcome.done(Words.of("scoring").say("paper.differs", total, computed, why));
  }
}
