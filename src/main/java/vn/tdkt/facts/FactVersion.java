package vn.tdkt.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of a fact, as its history tells it.
 *
 * @param amount null where the fact was withdrawn
 */
public record FactVersion(
    long version, @Nullable Amount amount, String note, String by, Instant at) {}
