package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.store.SpecialDayStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;

/** The days off of a province: those of the country and what its office adds or voids. */
@Service
public class Holidays {
  private static final Citation COUNTED = Citation.of("REQ-52");

  private final SpecialDayStore store;
  private final Clock clock;

  Holidays(SpecialDayStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public WorkingDays in(UUID jurisdiction) {
    return WorkingDays.of(store.in(jurisdiction));
  }

  /** All of a year in their order, with those that the province voided. */
  @Transactional(readOnly = true)
  public List<SpecialDay> in(UUID jurisdiction, int year) {
    return store.in(jurisdiction).stream().filter(day -> day.day().getYear() == year).toList();
  }

  /**
   * @throws NotVisible if the province has no such day
   */
  @Transactional(readOnly = true)
  public SpecialDay day(UUID jurisdiction, UUID id) {
    return store.in(jurisdiction).stream()
        .filter(day -> day.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("special day"));
  }

  @Transactional
  public Outcome<SpecialDay> add(
      UUID jurisdiction, LocalDate day, DayKind kind, String what, String source, Actor by) {
    String name = Texts.nfc(what).strip();
    String basis = Texts.nfc(source).strip();
    if (name.isEmpty() || basis.isEmpty()) {
      return Outcome.refused("calendar.refused.no-basis", COUNTED);
    }
    SpecialDay added =
        new SpecialDay(Ids.next(), jurisdiction, day, kind, name, basis, false, null);
    boolean taken =
        store.in(jurisdiction).stream()
            .anyMatch(one -> one.counts() && !one.ofCountry() && one.day().equals(day));
    if (taken) {
      return Outcome.refused("calendar.refused.day-taken", COUNTED, VietnamTime.date(day));
    }
    Change change = Change.of(VietnamTime.date(day), null, name + ", " + kind.words());
    store.add(
        added, CalendarAct.day(added.id(), "calendar.day-added", by, clock.instant(), change));
    return Outcome.done(added);
  }

  /** From now on the day is in this province what its weekday says. */
  @Transactional
  public Outcome<SpecialDay> voidIt(UUID jurisdiction, SpecialDay day, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("calendar.refused.no-reason", COUNTED);
    }
    if (!day.counts()) {
      return Outcome.refused("calendar.refused.day-voided", COUNTED);
    }
    Change change = Change.of(VietnamTime.date(day.day()), day.what(), reason.strip());
    store.voidIn(
        jurisdiction,
        day,
        reason.strip(),
        CalendarAct.day(day.id(), "calendar.day-voided", by, clock.instant(), change));
    return Outcome.done(day);
  }
}
