package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.store.DutyStore;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.UnitView;

/**
 * What has to be done in a unit, by whom, until when. Whoever knows of a duty adds it here: a plan,
 * the directions of a report, a letter of the block (REQ-90, REQ-94).
 */
@Service
public class Duties {
  private static final Citation OWNED = Citation.of("REQ-90");

  private final DutyStore duties;
  private final CycleWork steps;
  private final Cycles reading;
  private final Colleagues colleagues;
  private final Clock clock;

  Duties(DutyStore duties, CycleWork steps, Cycles reading, Colleagues colleagues, Clock clock) {
    this.duties = duties;
    this.steps = steps;
    this.reading = reading;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Duty> of(UnitView unit, String year) {
    return duties.of(unit.id().value(), year);
  }

  /**
   * A duty that the person reads.
   *
   * @throws NotVisible if there is none, or it lies out of reach
   */
  @Transactional(readOnly = true)
  public Duty duty(UUID id, Access access) {
    Duty duty = duties.find(id).orElseThrow(() -> new NotVisible("duty"));
    reading.unit(duty.unit(), Permission.YEAR_VIEW, access);
    return duty;
  }

  /** Whether the person may take this move: who keeps the year may, and for some the owner. */
  @Transactional(readOnly = true)
  public boolean may(Duty duty, DutyMove move, UnitView unit, Access access) {
    boolean own = move.byOwner() && access.actor().account().equals(duty.owner());
    return duty.allows(move) && (own || access.may(Permission.YEAR_EDIT, unit.scope()));
  }

  @Transactional
  public Outcome<Duty> add(UnitView unit, NewDuty said, Actor by) {
    if (said.what().isEmpty()) {
      return Outcome.refused("calendar.refused.no-text", OWNED);
    }
    if (!worksHere(said.owner(), unit.id().value())) {
      return Outcome.refused("calendar.refused.not-here", OWNED, said.ownerName());
    }
    Duty duty = Duty.of(Ids.next(), unit.jurisdiction().value(), unit.id().value(), said);
    duties.add(duty, act(duty, "calendar.duty-added", by, null, until(duty)));
    return Outcome.done(duty);
  }

  /**
   * One step of the way of a duty.
   *
   * @param on the real day, for {@link DutyMove#FINISH}; else null
   * @param reason for the moves that need one; else empty
   */
  @Transactional
  public Outcome<Duty> move(
      Duty duty, DutyMove move, @Nullable LocalDate on, String reason, Actor by) {
    if (!duty.allows(move)) {
      return Outcome.refused("calendar.refused.not-now", OWNED, duty.state().words());
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("calendar.refused.no-reason", OWNED);
    }
    return switch (move) {
      case FINISH -> finished(duty, on == null ? LocalDate.now(clock) : on, by);
      case CANCEL -> saved(duty.moved(move, null, reason.strip()), move, reason.strip(), by);
      case REOPEN -> reopened(duty, reason.strip(), by);
    };
  }

  private Outcome<Duty> reopened(Duty duty, String reason, Actor by) {
    UUID step = duty.step();
    Duty open = duty.moved(DutyMove.REOPEN, null, null);
    return step == null || duty.doneOn() == null
        ? saved(open, DutyMove.REOPEN, reason, by)
        : steps
            .unfulfilled(step, reason, by)
            .then(cycle -> saved(open, DutyMove.REOPEN, reason, by));
  }

  private Outcome<Duty> finished(Duty duty, LocalDate on, Actor by) {
    if (on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("calendar.refused.in-future", OWNED);
    }
    UUID step = duty.step();
    Duty done = duty.moved(DutyMove.FINISH, on, null);
    return step == null
        ? saved(done, DutyMove.FINISH, VietnamTime.date(on), by)
        : steps
            .fulfilled(step, on, by)
            .then(cycle -> saved(done, DutyMove.FINISH, VietnamTime.date(on), by));
  }

  /** From now on it is somebody else's. */
  @Transactional
  public Outcome<Duty> hand(Duty duty, @Nullable UUID owner, String name, Actor by) {
    if (!duty.open()) {
      return Outcome.refused("calendar.refused.not-now", OWNED, duty.state().words());
    }
    if (name.isBlank()) {
      return Outcome.refused("calendar.refused.no-owner", OWNED);
    }
    if (!worksHere(owner, duty.unit())) {
      return Outcome.refused("calendar.refused.not-here", OWNED, name.strip());
    }
    Duty handed = duty.handedTo(owner, name.strip());
    duties.save(handed, act(duty, "calendar.duty-handed", by, duty.ownerName(), name.strip()));
    return Outcome.done(handed);
  }

  /** A duty without an account is a name's; an account has to be open, and of this unit. */
  private boolean worksHere(@Nullable UUID owner, UUID unit) {
    return owner == null
        || colleagues.of(unit).stream().anyMatch(one -> one.account().equals(owner));
  }

  private Outcome<Duty> saved(Duty duty, DutyMove move, String said, Actor by) {
    duties.save(duty, act(duty, move.kind(), by, null, said));
    return Outcome.done(duty);
  }

  private static String until(Duty duty) {
    return duty.ownerName() + ", " + VietnamTime.date(duty.due());
  }

  private CalendarAct act(Duty duty, String kind, Actor by, @Nullable String before, String after) {
    Change change = Change.of(duty.what(), before, after);
    return CalendarAct.duty(duty.id(), kind, by, clock.instant(), change);
  }
}
