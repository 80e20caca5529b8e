package vn.tdkt.scoring;

import java.time.Instant;
import java.util.List;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Refusal;

/** How the saving of one leaf ended. */
public sealed interface Saving {
  /** It is written, now or by the same command before; {@code result} is the sheet as it is now. */
  record Saved(
      CriteriaSet set, Figures figures, SheetResult result, String leaf, long version, Instant at)
      implements Saving {}

  /** Somebody wrote this leaf first: both values are there, nothing was written. */
  record Clash(Figures figures, Recorded theirs) implements Saving {}

  /** The typed text says no answer. */
  record Unread(List<Problem> problems) implements Saving {
    public Unread {
      problems = List.copyOf(problems);
    }
  }

  /** The sheet takes no figures now. */
  record Refused(Refusal refusal) implements Saving {}
}
