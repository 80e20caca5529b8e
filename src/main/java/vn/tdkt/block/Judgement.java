package vn.tdkt.block;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.UnitId;

/**
 * What a scorer says about one cell of the grid.
 *
 * @param command made by the browser; sent twice, it is written once
 * @param seenVersion version of the block's row that was seen; 0 where there was none
 * @param points null: accepted as the unit entered it
 * @param bonus null: as the unit has it
 * @param reason why it differs (REQ-106), or null
 */
public record Judgement(
    UUID command,
    UnitId member,
    String leaf,
    long seenVersion,
    @Nullable Score points,
    @Nullable Score bonus,
    @Nullable String reason) {
  /** The unit's own figure counts. */
  public static Judgement accept(UUID command, UnitId member, String leaf, long seenVersion) {
    return new Judgement(command, member, leaf, seenVersion, null, null, null);
  }
}
