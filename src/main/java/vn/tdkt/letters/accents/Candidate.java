package vn.tdkt.letters.accents;

/**
 * A written word that may be meant at a place.
 *
 * @param cost of believing it before its neighbours are looked at, in the measure of {@link
 *     Likelihood}
 */
record Candidate(int word, int cost) {}
