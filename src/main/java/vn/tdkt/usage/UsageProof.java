package vn.tdkt.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.audit.Activity;
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.movements.MovementCounts;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.Reports;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.usage.model.UsageRules;

/** Counts what a unit did in the program in a year, for those who may see the unit. */
@Service
public class UsageProof {
  private final UnitAccess reach;
  private final EmulationYears years;
  private final Cycles cycles;
  private final Holidays holidays;
  private final Activity activity;
  private final UsageMonths months;
  private final Plans plans;
  private final Reports reports;
  private final Sheets sheets;
  private final MovementCounts movements;
  private final Clock clock;

  UsageProof(
      UnitAccess reach,
      EmulationYears years,
      Cycles cycles,
      Holidays holidays,
      Activity activity,
      UsageMonths months,
      Plans plans,
      Reports reports,
      Sheets sheets,
      MovementCounts movements,
      Clock clock) {
    this.reach = reach;
    this.years = years;
    this.cycles = cycles;
    this.holidays = holidays;
    this.activity = activity;
    this.months = months;
    this.plans = plans;
    this.reports = reports;
    this.sheets = sheets;
    this.movements = movements;
    this.clock = clock;
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Access access) {
    return reach.visible(new UnitId(unit), Permission.USAGE_VIEW, access, LocalDate.now(clock));
  }

  /** All that is counted, as of now. */
  @Transactional(readOnly = true)
  public UsageRecord of(UnitView unit, String year) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    Span time = Span.of(years.in(List.of(unit.scope())).during(year, today));
    WorkingDays days = holidays.in(unit.jurisdiction().value());
    UsageRules rules = new UsageRules(today, days);
    Optional<Cycle> cycle = cycles.of(unit, year);
    List<UsageMonth> noted = months.of(unit, time, days);
    MovementCounts.Answered answered = movements.answered(unit.id().value(), year);
    SheetHead sheet = sheet(unit, year);
    List<UsageItem> items =
        List.of(
            rules.paper(UsageKind.PLAN, due(cycle, CycleStep.UNIT_PLAN), plan(unit, year)),
            rules.months(noted),
            rules.paper(
                UsageKind.HALF_YEAR,
                due(cycle, CycleStep.HALF_YEAR),
                report(unit, year, ReportKind.HALF_YEAR)),
            UsageRules.movements(
                answered.movements(), answered.reported(), !today.isBefore(time.until())),
            rules.paper(UsageKind.SHEET, due(cycle, sheet), sent(sheet)),
            rules.paper(
                UsageKind.ANNUAL_REPORT,
                due(cycle, CycleStep.ANNUAL_REPORT),
                report(unit, year, ReportKind.YEAR)));
    return new UsageRecord(unit, year, now, items, noted);
  }

  private static @Nullable LocalDate due(Optional<Cycle> cycle, String code) {
    return cycle
        .flatMap(one -> one.steps().stream().filter(s -> s.code().equals(code)).findFirst())
        .map(CycleStep::planned)
        .orElse(null);
  }

  /** The block's day stands before the one that the year reckons. */
  private static @Nullable LocalDate due(Optional<Cycle> cycle, @Nullable SheetHead sheet) {
    return sheet != null && sheet.due() != null ? sheet.due() : due(cycle, CycleStep.SELF_SCORE);
  }

  private UsageRules.@Nullable Issued plan(UnitView unit, String year) {
    Plan plan = plans.of(unit, year).orElse(null);
    Issue issue = plan == null ? null : plan.issue();
    return plan == null || issue == null
        ? null
        : issued(
            "plan", plan.id(), plan.sort().act(IssuanceMove.ISSUE), issue.number(), issue.on());
  }

  private UsageRules.@Nullable Issued report(UnitView unit, String year, ReportKind kind) {
    for (Report report : reports.of(unit)) {
      Issue issue = report.issue();
      if (report.kind() == kind && report.year().equals(year) && issue != null) {
        return issued(
            "report",
            report.id(),
            report.sort().act(IssuanceMove.ISSUE),
            issue.number(),
            issue.on());
      }
    }
    return null;
  }

  private UsageRules.Issued issued(String type, UUID id, String kind, String number, LocalDate on) {
    LocalDate entered =
        activity.last(new Act.Subject(type, id), kind).map(UsageProof::day).orElse(on);
    return new UsageRules.Issued(number, on, entered);
  }

  private @Nullable SheetHead sheet(UnitView unit, String year) {
    return sheets.in(List.of(unit.scope())).stream()
        .filter(head -> head.unit().equals(unit.id()) && head.year().equals(year))
        .findFirst()
        .orElse(null);
  }

  private static UsageRules.@Nullable Issued sent(@Nullable SheetHead sheet) {
    Instant at = sheet == null ? null : sheet.sentAt();
    return at == null ? null : new UsageRules.Issued("", day(at), day(at));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(VietnamTime.ZONE).toLocalDate();
  }
}
