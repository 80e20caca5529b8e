package vn.tdkt.reminders.model;

import java.time.LocalDate;
import vn.tdkt.calendar.WorkingDays;

/** Until which day a letter looks ahead. */
public final class Horizon {
  private Horizon() {}

  /**
   * So many days beyond the last day before the next letter: letters come on working days only, and
   * what is due on a Sunday is told on the Friday before.
   */
  public static LocalDate of(LocalDate today, int daysAhead, WorkingDays days) {
    return days.plus(today, 1).minusDays(1).plusDays(daysAhead);
  }
}
