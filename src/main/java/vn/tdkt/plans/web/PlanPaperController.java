package vn.tdkt.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanPaper;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.ProgressReport;
import vn.tdkt.plans.ReportPeriod;

/** A plan and what came of it, as official papers. */
@Controller
@RequestMapping(PlanController.ADDRESS + PlanController.ONE)
class PlanPaperController {
  private final Plans plans;
  private final Board board;
  private final Units units;
  private final Clock clock;

  PlanPaperController(Plans plans, Board board, Units units, Clock clock) {
    this.plans = plans;
    this.board = board;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/ke-hoach.{format:docx|pdf}")
  @Requires(Permission.PLAN_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_VIEW, access);
    Issue issue = plan.issue();
    LocalDate day = issue == null ? within(plan.time()) : issue.on();
    UnitView unit = units.unit(new UnitId(plan.unit()), day);
    return file(new PlanPaper(plans.whole(plan), unit, place(unit, day)).paper(), format);
  }

  @GetMapping("/bao-cao-{period}.{format:docx|pdf|xlsx}")
  @Requires(Permission.PLAN_VIEW)
  ResponseEntity<byte[]> report(
      @PathVariable UUID id,
      @PathVariable String period,
      @PathVariable String format,
      Access access) {
    Plan plan = plans.plan(id, Permission.PLAN_VIEW, access);
    ReportPeriod wanted =
        ReportPeriod.of(period).orElseThrow(() -> new NotVisible("period " + period));
    Span within = wanted.of(plan);
    LocalDate day = within(within);
    UnitView unit = units.unit(new UnitId(plan.unit()), day);
    ProgressReport report =
        new ProgressReport(
            plan,
            wanted,
            board.at(plan, within),
            board.beyond(plan, within),
            unit,
            place(unit, day));
    return file(report.paper(), format);
  }

  private static ResponseEntity<byte[]> file(Paper paper, String format) {
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    String name = FileName.of(paper.title(), wanted).value();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(Papers.bytes(paper, wanted));
  }

  /** A paper names unit and province as they stood in its time: the last day of it, or today. */
  private LocalDate within(Span time) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = time.until().minusDays(1);
    return today.isBefore(last) ? today : last;
  }

  private String place(UnitView unit, LocalDate day) {
    return units.unit(unit.jurisdiction(), day).place();
  }
}
