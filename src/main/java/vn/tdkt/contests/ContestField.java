package vn.tdkt.contests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field of an edition (lĩnh vực), with a jury of its own.
 *
 * @param works how many came in as counted on paper, or null where those on record count
 */
public record ContestField(
    UUID id, UUID edition, String name, @Nullable Integer works, long version) {}
