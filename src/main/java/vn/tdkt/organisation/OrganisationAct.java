package vn.tdkt.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/**
 * Something done to the register.
 *
 * @param what such as "unit-renamed"
 */
record OrganisationAct(String what, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static OrganisationAct on(UnitId unit, String what, Actor by, Instant at, Change... changes) {
    return of("unit", unit.value(), what, by, at, changes);
  }

  static OrganisationAct on(
      BlockYearId block, String what, Actor by, Instant at, Change... changes) {
    return of("block-year", block.value(), what, by, at, changes);
  }

  static OrganisationAct of(
      String type, UUID id, String what, Actor by, Instant at, Change... changes) {
    return new OrganisationAct(what, new Subject(type, id), by, at, List.of(changes));
  }

  @Override
  public String kind() {
    return "organisation." + what;
  }
}
