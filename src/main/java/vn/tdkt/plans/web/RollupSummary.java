package vn.tdkt.plans.web;

import java.util.List;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.plans.Standing;
import vn.tdkt.plans.UnitStanding;

/**
 * All units together.
 *
 * @param issued how many have issued their plan
 * @param writing how many have one on its way
 * @param without how many have none
 * @param standing of all their plans
 */
public record RollupSummary(long issued, long writing, long without, Standing standing) {
  static RollupSummary of(List<UnitStanding> units) {
    long issued = units.stream().filter(unit -> unit.state() == IssuanceState.ISSUED).count();
    long without = units.stream().filter(unit -> unit.plan() == null).count();
    return new RollupSummary(
        issued,
        units.size() - issued - without,
        without,
        Standing.of(units.stream().map(UnitStanding::standing).toList()));
  }
}
