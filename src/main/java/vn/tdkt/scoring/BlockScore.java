package vn.tdkt.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * What a round other than the unit's own says about one leaf.
 *
 * @param judge the unit that scores, where several score the same row; else null
 * @param seenVersion version of the round's own row that was seen; 0 where there was none
 * @param points null: accepted as the unit entered it
 * @param bonus bonus in place of the unit's, or null: as the unit has it
 * @param reason why it differs, or null
 */
public record BlockScore(
    SheetId sheet,
    Round round,
    @Nullable UUID judge,
    UUID command,
    String leaf,
    long seenVersion,
    @Nullable Score points,
    @Nullable Score bonus,
    @Nullable String reason) {}
