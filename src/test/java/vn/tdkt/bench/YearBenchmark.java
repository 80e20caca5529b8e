package vn.tdkt.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Role;
import vn.tdkt.bench.app.Caller;
import vn.tdkt.bench.app.ManyPlans;
import vn.tdkt.bench.app.RunningApp;
import vn.tdkt.bench.app.WrittenReport;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.Rollup;
import vn.tdkt.reports.ReportSection;
import vn.tdkt.reports.Reporting;
import vn.tdkt.testing.CountedStatements;

/**
 * Plans and figures of a country as it grows: the boards of a unit, its half-year report as the
 * plan gives it and as people write it, all units of a province, all units of the country; and in
 * the largest the boards of a block and of a province.
 */
public final class YearBenchmark {
  private static final int[] UNITS = {515, 1030, 2060, 4121};
  private static final int MEMBERS = 20;
  private static final Duration BOARD = Duration.ofMillis(300);
  private static final Duration PAPER = Duration.ofMillis(500);
  private static final Duration COUNTRY = Duration.ofSeconds(5);
  private static final Stopwatch PAGES = new Stopwatch(20, 60);
  private static final Stopwatch WHOLE = new Stopwatch(1, 5);

  private final Report report = new Report("Year");
  private final RunningApp app;
  private final ManyPlans plans;

  /** The year in the frame of the pages, which is the present one. */
  private final int year = LocalDate.now(VietnamTime.ZONE).getYear();

  private String narrative = "";

  private YearBenchmark(RunningApp app) {
    this.app = app;
    plans = new ManyPlans(app.bean(JdbcClient.class), app.bean(Units.class), year);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("target", "bench", "year").toAbsolutePath();
    int status;
    try (RunningApp app = RunningApp.start(folder)) {
      status = new YearBenchmark(app).run(arguments);
    }
    System.exit(status);
  }

  private int run(String... arguments) {
    for (int units : UNITS) {
      plans.grow(units);
      app.analyze();
      measure(units);
    }
    boards();
    return report.finish(arguments);
  }

  private void measure(int units) {
    report.row("%d units, facts".formatted(units), String.valueOf(plans.facts()));
    Staff staff = new Staff(app.bean(Accounts.class), plans.firstProvince());
    Caller officer =
        Caller.signedIn(app.address(), staff.of(plans.units().getFirst(), Role.OFFICER));
    Caller office = Caller.signedIn(app.address(), staff.ofProvince(Role.COUNCIL_OFFICE));
    String plan = "/ke-hoach/" + plans.firstPlan();
    page(units, "board of a unit", officer, plan + "/tien-do", BOARD);
    page(
        units, "half-year report of a unit, .docx", officer, plan + "/bao-cao-6-thang.docx", PAPER);
    page(units, "chart board of a unit", officer, board(plans.units().getFirst()), BOARD);
    written(units, officer);
    page(units, "all units of a province", office, "/tien-do-don-vi", BOARD);
    country(units);
  }

  private static String board(UnitId unit) {
    return "/bang-theo-doi/don-vi/" + unit.value();
  }

  /** The half-year report that people write, with a live figure in each sentence. */
  private void written(int units, Caller officer) {
    if (narrative.isEmpty()) {
      narrative =
          WrittenReport.of(
              plans.units().getFirst(), year, app.bean(Units.class), app.bean(Reporting.class));
    }
    page(units, "written half-year report, page with questions", officer, narrative, PAPER);
    page(units, "written half-year report, .docx", officer, narrative + "/bao-cao.docx", PAPER);
    page(
        units,
        "one section of it, while it is written",
        officer,
        narrative + "/phan/" + ReportSection.PROFESSION.slug(),
        PAPER);
  }

  /** A province whose units are in blocks of twenty, in the country as large as it gets. */
  private void boards() {
    UnitId province = plans.firstProvince();
    List<UnitId> members = plans.unitsOf(province);
    BlockOfYear blocks = new BlockOfYear(app.bean(Blocks.class), province);
    List<BlockYearId> formed = new ArrayList<>();
    for (int from = 0; from < members.size(); from += MEMBERS) {
      List<UnitId> some = members.subList(from, Math.min(members.size(), from + MEMBERS));
      if (some.size() > 1) {
        formed.add(blocks.of(String.valueOf(year), some.toArray(UnitId[]::new)));
      }
    }
    app.analyze();
    Staff staff = new Staff(app.bean(Accounts.class), province);
    Caller office = Caller.signedIn(app.address(), staff.ofProvince(Role.COUNCIL_OFFICE));
    int all = members.size();
    String block = "/bang-theo-doi/khoi/" + formed.getFirst().value();
    page(MEMBERS, "chart board of their block", office, block, BOARD);
    page(all, "chart board of their province", office, "/bang-theo-doi/tinh", BOARD);
  }

  private void page(int units, String what, Caller who, String path, Duration allowed) {
    Figure figure = PAGES.measure(() -> who.get(path));
    report.row("%d units, %s".formatted(units, what), figure);
    CountedStatements.reset();
    who.get(path);
    report.row(
        "%d units, %s: SQL statements".formatted(units, what),
        String.valueOf(CountedStatements.statements().size()));
    held(what, figure, allowed);
  }

  private void country(int units) {
    LocalDate day = LocalDate.of(year, 7, 1);
    List<UnitView> all = app.bean(Units.class).all(plans.units(), day);
    Rollup rollup = app.bean(Rollup.class);
    Figure figure = WHOLE.measure(() -> rollup.of(all, String.valueOf(year), day));
    report.row("%d units, all of them together".formatted(units), figure);
    held("all units together", figure, COUNTRY);
  }

  private void held(String what, Figure figure, Duration allowed) {
    if (figure.p95().compareTo(allowed) > 0) {
      report.wrong("%s takes more than %s.".formatted(what, Figure.text(allowed)));
    }
  }
}
