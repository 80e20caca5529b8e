package vn.tdkt.memberships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Paper;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanPaper;
import vn.tdkt.plans.Plans;

/** The issued plan of a unit, for the members that report on it (REQ-10). */
@Service
public class MemberPlans {
  private final Plans plans;
  private final Units units;
  private final Clock clock;

  MemberPlans(Plans plans, Units units, Clock clock) {
    this.plans = plans;
    this.units = units;
    this.clock = clock;
  }

  /** The plan of the year of a call; nothing before it is issued, and while it is revised. */
  @Transactional(readOnly = true)
  public Optional<Plan> of(ReportCall call) {
    return plans.of(unit(call), call.year()).filter(plan -> plan.state() == IssuanceState.ISSUED);
  }

  /**
   * @throws NotVisible if there is none that was issued
   */
  @Transactional(readOnly = true)
  public Paper paper(ReportCall call) {
    UnitView unit = unit(call);
    Plan plan = of(call).orElseThrow(() -> new NotVisible("issued plan"));
    String place = units.unit(unit.jurisdiction(), LocalDate.now(clock)).place();
    return new PlanPaper(plans.whole(plan), unit, place).paper();
  }

  private UnitView unit(ReportCall call) {
    return units.unit(new UnitId(call.unit()), LocalDate.now(clock));
  }
}
