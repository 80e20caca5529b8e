package vn.tdkt.register;

import java.util.UUID;
import vn.tdkt.access.Scope;

/** Whose registers are meant: a unit, or the province's own office as the unit of the province. */
public record Office(UUID jurisdiction, UUID unit) {
  public Scope scope() {
    return Scope.unit(jurisdiction, unit);
  }
}
