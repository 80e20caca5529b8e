package vn.tdkt.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;

/** What the unit on which people practise has under way. */
@Component
class PracticeYear {
  private final SampleRegister register;
  private final SamplePlan plan;
  private final SampleYear steps;
  private final SampleRegistration registration;
  private final SamplePledges pledges;
  private final SampleGatherings gatherings;
  private final SampleFigures figures;
  private final Units units;
  private final SampleInitiatives initiatives;

  PracticeYear(
      SampleRegister register,
      SamplePlan plan,
      SampleYear steps,
      SampleRegistration registration,
      SamplePledges pledges,
      SampleGatherings gatherings,
      SampleFigures figures,
      Units units,
      SampleInitiatives initiatives) {
    this.register = register;
    this.plan = plan;
    this.steps = steps;
    this.registration = registration;
    this.pledges = pledges;
    this.gatherings = gatherings;
    this.figures = figures;
    this.units = units;
    this.initiatives = initiatives;
  }

  void underWay(BlockYear block, UnitId unit, Access officer, Access clerk) {
    register.load(new UnitId(block.jurisdiction().value()), unit, clerk);
    plan.submitted(unit, WrittenYear.ofBacGiang(2024), officer);
    steps.launched(unit, officer);
    registration.begun(unit, officer);
    pledges.load(block, unit, officer);
    gatherings.load(block, unit, officer);
    LocalDate begins = block.year().from();
    figures.fromRecords(units.unit(unit, begins), YearMonth.from(begins), officer.actor());
  }

  /** An initiative of somebody who looks for it under the own name. */
  void proposed(UnitId unit, Access author, Access officer) {
    initiatives.begun(unit.value(), author.actor().fullName(), officer);
  }

  /** The steps of the block, once its members have theirs. */
  void ofBlock(BlockYear block) {
    steps.untilTheLetter(block);
  }
}
