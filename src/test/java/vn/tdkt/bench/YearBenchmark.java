package vn.tdkt.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Role;
import vn.tdkt.bench.app.Caller;
import vn.tdkt.bench.app.ManyPlans;
import vn.tdkt.bench.app.RunningApp;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.Rollup;
import vn.tdkt.testing.CountedStatements;

/**
 * Plans and figures of a country as it grows: the board of a unit, its half-year report, all units
 * of a province, all units of the country.
 */
public final class YearBenchmark {
  private static final int[] UNITS = {515, 1030, 2060, 4121};
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
    page(units, "all units of a province", office, "/tien-do-don-vi", BOARD);
    country(units);
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
