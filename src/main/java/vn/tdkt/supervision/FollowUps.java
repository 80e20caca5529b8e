package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.DutyMove;
import vn.tdkt.calendar.NewDuty;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.supervision.store.FollowUpStore;

/**
 * What inspections ask to be done. What gets a last day is a duty of the unit from then on, and is
 * finished where duties are kept. Who may is asked before.
 */
@Service
public class FollowUps {
  private static final Citation FOLLOWED = Citation.of("REQ-75");

  private final FollowUpStore store;
  private final Duties duties;
  private final Clock clock;

  FollowUps(FollowUpStore store, Duties duties, Clock clock) {
    this.store = store;
    this.duties = duties;
    this.clock = clock;
  }

  /** Those of all inspections of a year, by inspection. */
  @Transactional(readOnly = true)
  public Map<UUID, List<FollowUpLine>> of(SupervisedYear year) {
    Map<UUID, Duty> known =
        duties.of(year.unit(), year.label()).stream()
            .collect(Collectors.toMap(Duty::id, Function.identity()));
    return store.of(year.unitId(), year.label()).stream()
        .map(one -> new FollowUpLine(one, duty(one, known)))
        .collect(Collectors.groupingBy(line -> line.followUp().inspection()));
  }

  private static @Nullable Duty duty(FollowUp one, Map<UUID, Duty> known) {
    return one.duty() == null ? null : known.get(one.duty());
  }

  /**
   * One that stands.
   *
   * @throws NotVisible if the inspection has none such
   */
  @Transactional(readOnly = true)
  public FollowUpLine standing(SupervisedYear year, UUID inspection, UUID id) {
    return of(year).getOrDefault(inspection, List.of()).stream()
        .filter(line -> line.followUp().id().equals(id) && line.followUp().stands())
        .findFirst()
        .orElseThrow(() -> new NotVisible("follow-up"));
  }

  @Transactional
  public Outcome<FollowUp> ask(
      SupervisedYear year, WorkInspection inspection, FollowUp.Said said, Actor by) {
    if (inspection.state() != InspectionState.DONE) {
      return Outcome.refused("supervision.refused.not-now", FOLLOWED, inspection.state().words());
    }
    LocalDate due = said.due();
    if (due == null) {
      return added(inspection, said, null, by);
    }
    NewDuty duty =
        NewDuty.from(inspection.planned().what(), year.label(), said.text(), said.owner(), due);
    return duties.add(year.unit(), duty, by).then(known -> added(inspection, said, known.id(), by));
  }

  private Outcome<FollowUp> added(
      WorkInspection inspection, FollowUp.Said said, @Nullable UUID duty, Actor by) {
    FollowUp asked = new FollowUp(Ids.next(), inspection.id(), said, duty, null, null, 1);
    String until = said.due() == null ? said.owner() : said.owner() + ", " + date(said.due());
    store.add(asked, act("supervision.follow-up-asked", asked, until, by));
    return Outcome.done(asked);
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : VietnamTime.date(day);
  }

  /**
   * It was done, where it is no duty.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<FollowUp> settle(FollowUp seen, FollowUp.Settled settled, Actor by) {
    if (!seen.canBeSettled()) {
      return Outcome.refused("supervision.refused.settled-elsewhere", FOLLOWED);
    }
    if (settled.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("supervision.refused.future", FOLLOWED);
    }
    store.settle(seen, settled, act("supervision.follow-up-done", seen, date(settled.on()), by));
    return Outcome.done(seen);
  }

  /**
   * Asked by mistake: it counts no more, and an open duty of it is cancelled.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<FollowUp> voidIt(FollowUpLine seen, String why, Actor by) {
    if (why.isBlank()) {
      return Outcome.refused("supervision.refused.no-reason", FOLLOWED);
    }
    FollowUp one = seen.followUp();
    store.voidIt(one, why.strip(), act("supervision.follow-up-voided", one, why.strip(), by));
    Duty duty = seen.duty();
    return duty == null || !duty.open()
        ? Outcome.done(one)
        : duties
            .move(duty, DutyMove.CANCEL, null, why.strip(), by)
            .then(cancelled -> Outcome.done(one));
  }

  private SupervisionAct act(String kind, FollowUp one, String now, Actor by) {
    return new SupervisionAct(
        kind,
        new Act.Subject(SupervisionAct.INSPECTION, one.inspection()),
        by,
        clock.instant(),
        List.of(Change.of(one.said().text(), null, now)));
  }
}
