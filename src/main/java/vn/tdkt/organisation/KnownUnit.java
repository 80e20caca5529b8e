package vn.tdkt.organisation;

import org.jspecify.annotations.Nullable;

/** A unit of the register with all that a table of units may say of it. */
public record KnownUnit(
    UnitId id, UnitKind kind, UnitName name, @Nullable UnitId parent, UnitDetails details) {}
