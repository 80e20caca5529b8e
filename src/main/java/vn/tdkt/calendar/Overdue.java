package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.store.OverdueList;
import vn.tdkt.organisation.BlockKind;

/** What is overdue in the units and blocks that somebody looks after (REQ-51). */
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
   * @param of the name of the unit or block
   * @param address of its year
   * @param late how many working days it is late
   */
  public record Late(String of, String address, String what, LocalDate due, long late) {}

  @Transactional(readOnly = true)
  public List<Late> of(String year, Access access) {
    LocalDate today = LocalDate.now(clock);
    WorkingDays days = holidays.in(access.actor().jurisdiction());
    return list.in(access.places(Permission.YEAR_VIEW), year, today).stream()
        .map(line -> late(line, days.between(line.due(), today)))
        .toList();
  }

  private static Late late(OverdueList.Line line, long days) {
    BlockKind kind = line.kind();
    return kind == null
        ? new Late(line.name(), "/lich-nam/don-vi/" + line.unit(), line.what(), line.due(), days)
        : new Late(
            kind.called(line.name()),
            "/lich-nam/khoi/" + line.block(),
            line.what(),
            line.due(),
            days);
  }
}
