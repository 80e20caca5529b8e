package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.store.LineageStore;
import vn.tdkt.organisation.store.UnitStore;

/**
 * Bodies that come from others: merged, divided, gone. Predecessors stay in the register with what
 * they did up to that day; nothing is rewritten.
 */
@Service
public class Successions {
  private static final Citation REGISTER = Citation.of("REQ-1");

  private final Units register;
  private final UnitStore units;
  private final LineageStore lineage;
  private final Clock clock;

  Successions(Units register, UnitStore units, LineageStore lineage, Clock clock) {
    this.register = register;
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
    descend(Lineage.MERGED, old, List.of(successor), on, decision, by);
    return Outcome.done(lineage.cross(old, successor, on));
  }

  /** Units go up in another that is there already (sáp nhập); what stood below them goes along. */
  @Transactional
  public Outcome<UnitId> merge(
      List<UnitId> old, UnitId successor, LocalDate on, String decision, Actor by) {
    if (old.contains(successor)) {
      return Outcome.refused("organisation.refused.own-successor", REGISTER);
    }
    if (units.standing(List.of(successor), on).isEmpty()) {
      return Outcome.refused("organisation.refused.not-standing", REGISTER);
    }
    return mayEnd(old, on, decision).map(done -> merged(old, successor, on, decision, by));
  }

  /** Several units become a new one of the same kind and place as the first (hợp nhất). */
  @Transactional
  public Outcome<UnitId> consolidate(
      List<UnitId> old, UnitName name, LocalDate on, String decision, Actor by) {
    if (old.size() < 2) {
      return Outcome.refused("organisation.refused.one-alone", REGISTER);
    }
    return mayEnd(old, on, decision)
        .then(done -> register.enter(like(old.getFirst(), name, on), by))
        .map(next -> merged(old, next, on, decision, by));
  }

  private UnitId merged(
      List<UnitId> old, UnitId successor, LocalDate on, String decision, Actor by) {
    old.forEach(unit -> descend(Lineage.MERGED, unit, List.of(successor), on, decision, by));
    lineage.end(old, successor, on);
    return successor;
  }

  /**
   * New units come from one, of its kind and in its place.
   *
   * @param goesOn whether the old unit goes on beside them (tách), or ends (chia)
   */
  @Transactional
  public Outcome<UnitId> split(
      UnitId old, List<UnitName> names, boolean goesOn, LocalDate on, String decision, Actor by) {
    if (names.isEmpty() || (names.size() < 2 && !goesOn)) {
      return Outcome.refused("organisation.refused.one-alone", REGISTER);
    }
    Outcome<Boolean> allowed = mayEnd(List.of(old), on, decision);
    return (goesOn ? allowed : allowed.then(done -> nothingBelow(old, on)))
        .then(done -> entered(old, names, on, by))
        .map(
            next -> {
              descend(Lineage.SPLIT, old, next, on, decision, by);
              return goesOn ? old : ended(old, on);
            });
  }

  private Outcome<List<UnitId>> entered(UnitId old, List<UnitName> names, LocalDate on, Actor by) {
    Outcome<List<UnitId>> entered = Outcome.done(List.of());
    for (UnitName name : names) {
      entered =
          entered.then(
              before -> register.enter(like(old, name, on), by).map(next -> plus(before, next)));
    }
    return entered;
  }

  private static List<UnitId> plus(List<UnitId> before, UnitId next) {
    return Stream.concat(before.stream(), Stream.of(next)).toList();
  }

  /** A unit goes without a successor (giải thể). */
  @Transactional
  public Outcome<UnitId> dissolve(UnitId unit, LocalDate on, String decision, Actor by) {
    return mayEnd(List.of(unit), on, decision)
        .then(done -> nothingBelow(unit, on))
        .map(
            done -> {
              descend(Lineage.DISSOLVED, unit, List.of(), on, decision, by);
              return ended(unit, on);
            });
  }

  private UnitId ended(UnitId unit, LocalDate on) {
    lineage.end(List.of(unit), null, on);
    return unit;
  }

  private Outcome<Boolean> mayEnd(List<UnitId> old, LocalDate on, String decision) {
    if (decision.isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", REGISTER);
    }
    boolean jurisdictions = old.stream().anyMatch(unit -> isJurisdiction(unit, on));
    return jurisdictions || !lineage.mayEnd(old, on)
        ? Outcome.refused("organisation.refused.not-standing", REGISTER)
        : Outcome.done(true);
  }

  private Outcome<Boolean> nothingBelow(UnitId unit, LocalDate on) {
    return units.below(unit, on).isEmpty()
        ? Outcome.done(true)
        : Outcome.refused("organisation.refused.units-below", REGISTER);
  }

  private NewUnit like(UnitId old, UnitName name, LocalDate on) {
    UnitView view = register.unit(old, on);
    return new NewUnit(view.kind(), name, view.parent(), on, view.fictional());
  }

  private void descend(
      Lineage kind, UnitId old, List<UnitId> next, LocalDate on, String decision, Actor by) {
    Change change = Change.of(kind.words(), null, told(next, on, decision));
    OrganisationAct act = OrganisationAct.on(old, "unit-succeeded", by, clock.instant(), change);
    lineage.add(kind, old, next, on, decision, act);
  }

  private String told(List<UnitId> next, LocalDate on, String decision) {
    List<String> names = units.all(next, on).stream().map(UnitView::fullName).toList();
    return names.isEmpty() ? decision : String.join(", ", names) + " (" + decision + ")";
  }

  private boolean isJurisdiction(UnitId unit, LocalDate on) {
    return units.find(unit, on).filter(view -> view.kind().isJurisdiction()).isPresent();
  }
}
