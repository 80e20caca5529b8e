package vn.tdkt.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that a sheet took.
 *
 * @param revision the version of the sheet that it belongs to or begins
 * @param scan the signed paper, where the step was taken on paper
 */
public record Taken(
    Move move, int revision, @Nullable String reason, @Nullable UUID scan, String by, Instant at) {}
