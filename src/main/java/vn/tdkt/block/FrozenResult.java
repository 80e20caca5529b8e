package vn.tdkt.block;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.BlockYearId;

/**
 * What the block proposes ("đề nghị"), frozen with all that is needed to compute it again.
 *
 * @param number first, second … version; the highest one stands
 * @param reason why it replaces the version before, or null for the first
 * @param inputHash SHA-256 of what was computed from
 * @param set version of the criteria set
 * @param engine version of the arithmetic
 * @param openedAt when it was opened to the members, or null
 */
public record FrozenResult(
    UUID id,
    BlockYearId block,
    int number,
    @Nullable String reason,
    UUID set,
    String engine,
    String inputHash,
    List<RankLine> lines,
    String by,
    Instant at,
    @Nullable Instant openedAt) {
  public FrozenResult {
    lines = List.copyOf(lines);
  }

  public boolean opened() {
    return openedAt != null;
  }
}
