package vn.tdkt.scoring;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Entry;
import vn.tdkt.kernel.Score;

/**
 * One version of what a round says about a leaf.
 *
 * @param judge the unit that scored, where several score the same row; else null
 * @param points exact, as computed when it was written; null while undetermined
 * @param onBehalf entered for the unit from paper
 */
public record Recorded(
    Round round,
    @Nullable UUID judge,
    String leaf,
    long version,
    Entry entry,
    @Nullable Score points,
    boolean onBehalf,
    UUID account,
    String by,
    Instant at) {
  /** Whether both are versions of one row. */
  boolean sameRow(Recorded other) {
    return leaf.equals(other.leaf)
        && round.equals(other.round)
        && Objects.equals(judge, other.judge);
  }

  boolean sameVersionAs(Recorded other) {
    return sameRow(other) && version == other.version;
  }

  Recorded with(@Nullable Score computed) {
    return new Recorded(round, judge, leaf, version, entry, computed, onBehalf, account, by, at);
  }
}
