package vn.tdkt.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a year, a duty or a day, as it goes on record. */
record CalendarAct(Subject subject, String kind, Actor by, Instant at, List<Change> changes)
    implements Act {
  private static final String CYCLE = "year-cycle";
  private static final String DUTY = "duty";
  private static final String TEMPLATE = "year-template";
  private static final String DAY = "special-day";

  static CalendarAct cycle(UUID cycle, String kind, Actor by, Instant at, Change change) {
    return new CalendarAct(new Subject(CYCLE, cycle), kind, by, at, List.of(change));
  }

  static CalendarAct duty(UUID duty, String kind, Actor by, Instant at, Change change) {
    return new CalendarAct(new Subject(DUTY, duty), kind, by, at, List.of(change));
  }

  static CalendarAct template(UUID template, String kind, Actor by, Instant at, Change change) {
    return new CalendarAct(new Subject(TEMPLATE, template), kind, by, at, List.of(change));
  }

  static CalendarAct day(UUID day, String kind, Actor by, Instant at, Change change) {
    return new CalendarAct(new Subject(DAY, day), kind, by, at, List.of(change));
  }
}
