package vn.tdkt.gatherings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.store.AttendanceStore;
import vn.tdkt.gatherings.store.OccasionStore;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/** Notes occasions and who came. Who may is asked before. */
@Service
public class Convening {
  private static final Words WORDS = Words.of("gatherings");
  private static final Citation ATTENDED = Citation.of("REQ-77");
  private static final Citation ONCE = Citation.of("REQ-164");

  private final OccasionStore occasions;
  private final AttendanceStore attendance;
  private final GatheringFigures figures;
  private final Clock clock;

  Convening(
      OccasionStore occasions, AttendanceStore attendance, GatheringFigures figures, Clock clock) {
    this.occasions = occasions;
    this.attendance = attendance;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * @param invited the units that are asked to come; none for what a unit holds for itself
   */
  @Transactional
  public Outcome<Occasion> convene(
      Scope place, String year, Occasion.Said said, List<UUID> invited, Actor by) {
    boolean known =
        occasions.of(place, year).stream()
            .anyMatch(
                other ->
                    other.said().on().equals(said.on())
                        && Texts.folded(other.said().name()).equals(Texts.folded(said.name())));
    if (known) {
      return Outcome.refused("gatherings.refused.noted-already", ONCE, said.name());
    }
    Occasion occasion = new Occasion(Ids.next(), place, year, said, null, 1);
    occasions.add(occasion, act("gatherings.occasion-convened", occasion, by, null, said.name()));
    attendance.invite(occasion, invited);
    figures.changed(occasion, by);
    return Outcome.done(occasion);
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Occasion> change(Occasion occasion, Occasion.Said said, Actor by) {
    occasions.save(
        occasion.with(said),
        act("gatherings.occasion-changed", occasion, by, occasion.said().name(), said.name()));
    figures.changed(occasion, by);
    return Outcome.done(occasion);
  }

  /** Says whether a unit came, once the day is there. */
  @Transactional
  public Outcome<Occasion> note(
      Occasion occasion,
      Attendance line,
      Presence presence,
      @Nullable Integer persons,
      String reason,
      Actor by) {
    if (occasion.said().on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("gatherings.refused.not-yet", ATTENDED);
    }
    if (presence == Presence.EXCUSED && reason.isBlank()) {
      return Outcome.refused("gatherings.refused.no-reason", ATTENDED);
    }
    Attendance noted =
        line.noted(presence, presence == Presence.PRESENT ? persons : null, reason.strip());
    occasions.save(
        occasion, act("gatherings.attendance-noted", occasion, by, line.name(), presence.words()));
    attendance.note(occasion, noted);
    return Outcome.done(occasion);
  }

  /** All of whom nothing is said yet were there. */
  @Transactional
  public Outcome<Occasion> presentRest(Occasion occasion, Actor by) {
    if (occasion.said().on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("gatherings.refused.not-yet", ATTENDED);
    }
    occasions.save(
        occasion, act("gatherings.rest-present", occasion, by, null, Presence.PRESENT.words()));
    attendance.presentRest(occasion);
    return Outcome.done(occasion);
  }

  @Transactional
  public Outcome<Occasion> voidIt(Occasion occasion, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("gatherings.refused.no-reason", ATTENDED);
    }
    occasions.save(
        occasion.voided(reason.strip()),
        act("gatherings.occasion-voided", occasion, by, null, reason.strip()));
    figures.changed(occasion, by);
    return Outcome.done(occasion);
  }

  private GatheringAct act(
      String kind, Occasion occasion, Actor by, @Nullable String before, @Nullable String after) {
    return new GatheringAct(
        kind,
        new Act.Subject(GatheringAct.OCCASION, occasion.id()),
        by,
        clock.instant(),
        List.of(Change.of(WORDS.say("field.occasion"), before, after)));
  }
}
