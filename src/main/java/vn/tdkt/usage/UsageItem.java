package vn.tdkt.usage;

/**
 * One thing that is expected, with how far it was done.
 *
 * @param reason the count or the days behind it, as a sentence
 */
public record UsageItem(UsageKind kind, UsageLevel level, String reason) {}
