package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.store.OverdueList;

/** What is overdue in the units that somebody looks after (REQ-51). */
@Service
public class Overdue {
  private final OverdueList list;
  private final Holidays holidays;
  private final Clock clock;

  Overdue(OverdueList list, Holidays holidays, Clock clock) {
    this.list = list;
    this.holidays = holidays;
    this.clock = clock;
  }

  /**
   * Something overdue.
   *
   * @param late how many working days it is late
   */
  public record Late(String unit, String what, LocalDate due, long late) {}

  @Transactional(readOnly = true)
  public List<Late> of(String year, Access access) {
    LocalDate today = LocalDate.now(clock);
    WorkingDays days = holidays.in(access.actor().jurisdiction());
    return list.in(access.places(Permission.YEAR_VIEW), year, today).stream()
        .map(
            line ->
                new Late(line.unitName(), line.what(), line.due(), days.between(line.due(), today)))
        .toList();
  }
}
