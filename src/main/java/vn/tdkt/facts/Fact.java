package vn.tdkt.facts;

import java.util.UUID;

/**
 * What was counted in a time. Every change is a new version; what rests on a fact names the version
 * that it saw.
 *
 * @param note in words, may be empty
 * @param version from 1
 */
public record Fact(UUID id, UUID indicator, Span span, Amount amount, String note, long version) {}
