package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.store.LineageStore;
import vn.tdkt.organisation.store.UnitStore;

/**
 * Bodies that come from others: merged, split, moved. Predecessors stay in the register with what
 * they did; nothing is rewritten.
 */
@Service
public class Successions {
  private static final Citation REGISTER = Citation.of("REQ-1");

  private final UnitStore units;
  private final LineageStore lineage;
  private final Clock clock;

  Successions(UnitStore units, LineageStore lineage, Clock clock) {
    this.units = units;
    this.lineage = lineage;
    this.clock = clock;
  }

  /**
   * One province goes up in another: from that day on all its units stand in the other, those right
   * below it under the other, with their own history.
   *
   * @return how many units crossed
   */
  @Transactional
  public Outcome<Integer> mergeProvince(
      UnitId old, UnitId successor, LocalDate on, String decision, Actor by) {
    boolean provinces = isJurisdiction(old, on) && isJurisdiction(successor, on);
    if (old.equals(successor) || !provinces) {
      return Outcome.refused("organisation.refused.not-provinces", REGISTER);
    }
    descend(Lineage.MERGED, old, successor, on, decision, by);
    return Outcome.done(lineage.cross(old, successor, on));
  }

  /** Several units become one, which is in the register already. */
  @Transactional
  public Outcome<UnitId> merge(
      List<UnitId> old, UnitId successor, LocalDate on, String decision, Actor by) {
    return recorded(Lineage.MERGED, old, List.of(successor), on, decision, by)
        .map(done -> successor);
  }

  /** One unit becomes several, which are in the register already. */
  @Transactional
  public Outcome<UnitId> split(
      UnitId old, List<UnitId> successors, LocalDate on, String decision, Actor by) {
    return recorded(Lineage.SPLIT, List.of(old), successors, on, decision, by).map(done -> old);
  }

  /** A unit stands under another body of the same or another province from that day on. */
  @Transactional
  public Outcome<UnitId> move(UnitId unit, UnitId parent, LocalDate on, String decision, Actor by) {
    UnitView above = units.find(parent, on).orElse(null);
    if (above == null || parent.equals(unit)) {
      return Outcome.refused("organisation.refused.parent", REGISTER);
    }
    OrganisationAct act =
        OrganisationAct.on(
            unit, "unit-moved", by, clock.instant(), Change.of(decision, null, above.fullName()));
    return units.move(unit, parent, above.jurisdiction(), on, act)
        ? Outcome.done(unit)
        : Outcome.refused("organisation.refused.date-order", REGISTER);
  }

  private Outcome<Boolean> recorded(
      Lineage kind,
      List<UnitId> old,
      List<UnitId> successors,
      LocalDate on,
      String decision,
      Actor by) {
    if (decision.isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", REGISTER);
    }
    if (old.stream().anyMatch(successors::contains)) {
      return Outcome.refused("organisation.refused.own-successor", REGISTER);
    }
    for (UnitId predecessor : old) {
      successors.forEach(next -> descend(kind, predecessor, next, on, decision, by));
    }
    return Outcome.done(true);
  }

  private void descend(
      Lineage kind, UnitId old, UnitId next, LocalDate on, String decision, Actor by) {
    Change change = Change.of(kind.words(), null, decision);
    OrganisationAct act = OrganisationAct.on(old, "unit-succeeded", by, clock.instant(), change);
    lineage.add(kind, old, next, on, decision, act);
  }

  private boolean isJurisdiction(UnitId unit, LocalDate on) {
    return units.find(unit, on).filter(view -> view.kind().isJurisdiction()).isPresent();
  }
}
