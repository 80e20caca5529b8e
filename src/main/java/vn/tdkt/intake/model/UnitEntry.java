package vn.tdkt.intake.model;

import vn.tdkt.organisation.EnteredUnit;
import vn.tdkt.organisation.KnownUnit;

/** What a row of a table of units comes to. */
public sealed interface UnitEntry {
  record Entered(EnteredUnit unit) implements UnitEntry {}

  /** A unit of the register with other details. */
  record Described(KnownUnit unit) implements UnitEntry {}
}
