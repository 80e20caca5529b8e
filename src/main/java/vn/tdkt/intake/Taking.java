package vn.tdkt.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Actor;

/**
 * A large table that somebody accepted and that is not in yet.
 *
 * @param agreed the {@link Tally#sum} of what the person saw
 * @param attempts how often somebody began and did not end
 * @param stoppedBy who wants it stopped, or null
 */
public record Taking(
    UUID proposal, String agreed, Actor by, int attempts, @Nullable String stoppedBy) {}
