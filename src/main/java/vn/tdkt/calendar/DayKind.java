package vn.tdkt.calendar;

import vn.tdkt.kernel.Words;

/** What makes a day other than its weekday says. */
public enum DayKind {
  /** A public holiday: where it falls on a weekly day of rest, a later day is off instead. */
  HOLIDAY,
  /** Off by decision, such as a day that was swapped; nothing is off instead of it. */
  OFF,
  /** A Saturday or Sunday on which people work for a day that was swapped. */
  WORK;

  /** As people read it. */
  public String words() {
    return Words.of("calendar").say("day." + name());
  }
}
