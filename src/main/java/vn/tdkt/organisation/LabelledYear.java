package vn.tdkt.organisation;

/** One emulation year of a block. */
public record LabelledYear(BlockYearId id, String label) {}
