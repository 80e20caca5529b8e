package vn.tdkt.gatherings;

/**
 * How often a unit came in a year where it was invited (REQ-77).
 *
 * @param told occasions of which it was said whether it came
 * @param excused of these, how often it was absent with a reason
 * @param absent of these, how often it was absent without one
 */
public record Turnout(int told, int excused, int absent) {}
