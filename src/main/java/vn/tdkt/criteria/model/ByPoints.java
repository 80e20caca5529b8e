package vn.tdkt.criteria.model;

/** Order by points or percent. */
public record ByPoints(boolean percent) implements Ranking {}
