package vn.tdkt.organisation;

/** A unit that a table brings in. */
public record EnteredUnit(UnitId id, NewUnit unit, UnitDetails details) {}
