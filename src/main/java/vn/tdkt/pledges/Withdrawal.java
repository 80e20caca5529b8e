package vn.tdkt.pledges;

/**
 * A party that was to sign and does no longer.
 *
 * @param party for whom the person would have signed; empty for the head of a unit
 */
public record Withdrawal(String party, String post, String why) {}
