package vn.tdkt.criteria.web;

/**
 * A scoring method to pick.
 *
 * @param kind as {@link vn.tdkt.criteria.format.MethodText} knows it
 * @param name in plain words
 * @param example its text, ready to be changed
 */
public record Family(String kind, String name, String example) {}
