package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.supervision.store.InspectionStore;
import vn.tdkt.supervision.store.NoneStore;

/** Plans inspections and notes what came of them. Who may is asked before. */
@Service
public class InspectionKeeping {
  private static final Citation INSPECTED = Citation.of("REQ-75");

  private final InspectionStore store;
  private final NoneStore none;
  private final SupervisionFigures figures;
  private final Clock clock;

  InspectionKeeping(
      InspectionStore store, NoneStore none, SupervisionFigures figures, Clock clock) {
    this.store = store;
    this.none = none;
    this.figures = figures;
    this.clock = clock;
  }

  @Transactional
  public Outcome<WorkInspection> plan(
      SupervisedYear year, InspectionKind kind, WorkInspection.Planned planned, Actor by) {
    Optional<Refusal> fault = year.outside(planned.on(), INSPECTED).or(() -> saidNone(year, kind));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    WorkInspection inspection =
        new WorkInspection(
            Ids.next(),
            year.jurisdiction(),
            year.unitId(),
            year.label(),
            kind,
            planned,
            InspectionState.PLANNED,
            null,
            null,
            1);
    store.add(inspection, act("supervision.inspection-planned", inspection, by, null));
    return Outcome.done(inspection);
  }

  /** A year cannot have an inspection and none at all. */
  private Optional<Refusal> saidNone(SupervisedYear year, InspectionKind kind) {
    return none.of(year.unitId(), year.label()).contains(kind.none())
        ? Optional.of(
            Refusal.of(
                "supervision.refused.none-said", INSPECTED, year.label(), kind.none().words()))
        : Optional.empty();
  }

  /**
   * Says anew what is planned; what has taken place stays as it was.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<WorkInspection> change(
      SupervisedYear year, WorkInspection seen, WorkInspection.Planned planned, Actor by) {
    if (seen.state() != InspectionState.PLANNED) {
      return Outcome.refused("supervision.refused.not-now", INSPECTED, seen.state().words());
    }
    return year.outside(planned.on(), INSPECTED)
        .<Outcome<WorkInspection>>map(Outcome::refused)
        .orElseGet(
            () -> saved(seen.with(planned), "supervision.inspection-changed", by, words(seen)));
  }

  /**
   * It took place.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<WorkInspection> carryOut(
      SupervisedYear year, WorkInspection seen, WorkInspection.Result result, Actor by) {
    InspectionMove move = InspectionMove.CARRY_OUT;
    if (!seen.allows(move)) {
      return Outcome.refused("supervision.refused.not-now", INSPECTED, seen.state().words());
    }
    if (result.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("supervision.refused.future", INSPECTED);
    }
    return year.outside(result.on(), INSPECTED)
        .<Outcome<WorkInspection>>map(Outcome::refused)
        .orElseGet(() -> saved(seen.moved(move, result, null), move.kind(), by, null));
  }

  /**
   * The other steps: cancelled or opened again, each with its reason.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<WorkInspection> move(
      SupervisedYear year, WorkInspection seen, InspectionMove move, String reason, Actor by) {
    if (!seen.allows(move)) {
      return Outcome.refused("supervision.refused.not-now", INSPECTED, seen.state().words());
    }
    if (reason.isBlank()) {
      return Outcome.refused("supervision.refused.no-reason", INSPECTED);
    }
    boolean cancels = move == InspectionMove.CANCEL;
    Optional<Refusal> fault = cancels ? Optional.empty() : saidNone(year, seen.kind());
    return fault
        .<Outcome<WorkInspection>>map(Outcome::refused)
        .orElseGet(
            () ->
                saved(
                    seen.moved(move, null, cancels ? reason.strip() : null),
                    move.kind(),
                    by,
                    reason.strip()));
  }

  private Outcome<WorkInspection> saved(
      WorkInspection inspection, String kind, Actor by, @Nullable String before) {
    store.save(inspection, act(kind, inspection, by, before));
    figures.changed(inspection, by);
    return Outcome.done(inspection);
  }

  private static String words(WorkInspection inspection) {
    WorkInspection.Planned planned = inspection.planned();
    return planned.scope() + ", " + VietnamTime.date(planned.on());
  }

  private SupervisionAct act(
      String kind, WorkInspection inspection, Actor by, @Nullable String before) {
    WorkInspection.Result result = inspection.result();
    String now = result == null ? words(inspection) : VietnamTime.date(result.on());
    return new SupervisionAct(
        kind,
        new Act.Subject(SupervisionAct.INSPECTION, inspection.id()),
        by,
        clock.instant(),
        List.of(Change.of(inspection.planned().what(), before, now)));
  }
}
