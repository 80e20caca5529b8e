package vn.tdkt.criteria;

import java.util.UUID;

/** One version of the criteria set of a block and year. */
public record CriteriaSetId(UUID value) {}
