package vn.tdkt.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.store.PlanStore;
import vn.tdkt.plans.store.TargetStore;

/** Plans as those read them who reach their units. */
@Service
public class Plans {
  private final PlanStore plans;
  private final TargetStore targets;
  private final UnitAccess reach;
  private final Clock clock;

  Plans(PlanStore plans, TargetStore targets, UnitAccess reach, Clock clock) {
    this.plans = plans;
    this.targets = targets;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * The unit whose plans somebody keeps.
   *
   * @throws NotVisible if the person works for no unit, or may not
   */
  @Transactional(readOnly = true)
  public UnitView own(Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("plans of no unit");
    }
    return unit(unit, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Permission permission, Access access) {
    return reach.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
  }

  /** The plans of a unit, the latest year first, with those that were voided. */
  @Transactional(readOnly = true)
  public List<Plan> of(UnitView unit) {
    return plans.of(unit.id().value());
  }

  /** The plan of a year that counts. */
  @Transactional(readOnly = true)
  public Optional<Plan> of(UnitView unit, String year) {
    return plans.of(unit.id().value(), year);
  }

  /**
   * @throws NotVisible if there is no such plan, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public Plan plan(UUID id, Permission permission, Access access) {
    Plan plan = plans.find(id).orElseThrow(() -> new NotVisible("plan"));
    unit(plan.unit(), permission, access);
    return plan;
  }

  @Transactional(readOnly = true)
  public WholePlan whole(Plan plan) {
    return new WholePlan(plan, plans.chapters(plan.id()), targets.of(plan.id()));
  }

  /**
   * @throws NotVisible if the plan has no such target
   */
  @Transactional(readOnly = true)
  public Target target(Plan plan, UUID id) {
    return targets.of(plan.id()).stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("target"));
  }
}
