package vn.tdkt.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.KeptTime;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.reports.store.DueReports;

/** Reports due, sent and late, by unit (REQ-181): two statements, whatever the number of units. */
@Service
public class ReportBoard {
  private final Units units;
  private final DueReports due;
  private final Holidays holidays;
  private final Clock clock;

  ReportBoard(Units units, DueReports due, Holidays holidays, Clock clock) {
    this.units = units;
    this.due = due;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** One report of a unit with how punctual it is; null where no deadline is known. */
  public record Cell(DueReport report, @Nullable Punctuality punctuality) {
    public boolean isLate() {
      return punctuality != null && punctuality.isLate();
    }
  }

  /** One unit with its reports in the order of the year. */
  public record Line(UnitView unit, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    public boolean isLate() {
      return cells.stream().anyMatch(Cell::isLate);
    }

    /** How well the unit kept the deadlines of these reports. */
    public KeptTime kept() {
      return cells.stream()
          .map(Cell::punctuality)
          .filter(Objects::nonNull)
          .map(KeptTime::of)
          .reduce(KeptTime.NONE, KeptTime::plus);
    }
  }

  /**
   * The units that somebody reaches, in Vietnamese order.
   *
   * @param text part of a name, without accents; empty for all
   */
  @Transactional(readOnly = true)
  public List<Line> of(String year, String text, Access access) {
    LocalDate today = LocalDate.now(clock);
    List<UnitView> reached =
        units.search(access.places(Permission.PLAN_VIEW), text, today).stream()
            .filter(unit -> !unit.kind().isJurisdiction())
            .toList();
    return of(reached, year, access.actor().jurisdiction());
  }

  /** The same of these units, by the working days of that province. */
  @Transactional(readOnly = true)
  public List<Line> of(List<UnitView> reached, String year, UUID jurisdiction) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, List<DueReport>> all =
        due.of(reached.stream().map(unit -> unit.id().value()).toList(), year);
    WorkingDays days = holidays.in(jurisdiction);
    return reached.stream()
        .map(unit -> line(unit, all.getOrDefault(unit.id().value(), List.of()), today, days))
        .toList();
  }

  private static Line line(
      UnitView unit, List<DueReport> reports, LocalDate today, WorkingDays days) {
    Stream<Cell> cells = reports.stream().map(one -> new Cell(one, one.on(today, days)));
    return new Line(unit, cells.toList());
  }
}
