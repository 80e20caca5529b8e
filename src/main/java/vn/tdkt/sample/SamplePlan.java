package vn.tdkt.sample;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;

/** The plan of a year. */
@Component
class SamplePlan {
  private final Units units;
  private final Plans plans;
  private final Planning planning;
  private final PlanWriting writing;

  SamplePlan(Units units, Plans plans, Planning planning, PlanWriting writing) {
    this.units = units;
    this.plans = plans;
    this.planning = planning;
    this.writing = writing;
  }

  /** A plan on its way: the leader has still to approve it. */
  void submitted(UnitId id, WrittenYear written, Access officer) {
    UnitView unit = units.unit(id, written.from());
    write(unit, written, officer);
    take(unit, written, IssuanceStep.of(IssuanceMove.SUBMIT), officer);
  }

  void issued(UnitView unit, WrittenYear written, Access officer, Access leader) {
    write(unit, written, officer);
    take(unit, written, IssuanceStep.of(IssuanceMove.SUBMIT), officer);
    take(unit, written, IssuanceStep.of(IssuanceMove.APPROVE), leader);
    take(unit, written, IssuanceStep.issue(written.number(), written.issued()), officer);
  }

  private void write(UnitView unit, WrittenYear written, Access officer) {
    Done.of(planning.begin(unit, written.year(), written.time(), null, officer.actor()));
    written
        .chapters()
        .forEach(
            (chapter, text) ->
                Done.of(writing.write(plan(unit, written), chapter, text, officer.actor())));
    for (WrittenYear.Target target : written.targets()) {
      PlanWriting.Said said = new PlanWriting.Said(target.text(), target.owner(), null);
      Done.of(writing.add(plan(unit, written), unit, target.kind(), said, officer.actor()));
    }
  }

  private void take(UnitView unit, WrittenYear written, IssuanceStep step, Access by) {
    Done.of(planning.move(plan(unit, written), step, by.actor()));
  }

  private Plan plan(UnitView unit, WrittenYear written) {
    return plans.of(unit, written.year()).orElseThrow();
  }
}
