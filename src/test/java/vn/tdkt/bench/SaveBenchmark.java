package vn.tdkt.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.tdkt.bench.app.BusyBlock;
import vn.tdkt.bench.app.Caller;
import vn.tdkt.bench.app.RunningApp;
import vn.tdkt.bench.app.SingleInsert;
import vn.tdkt.bench.evaluation.FictionalBlock;
import vn.tdkt.testing.CountedStatements;

/**
 * Fifty officers save one cell a second each, over HTTP, into the database that the program has.
 */
public final class SaveBenchmark {
  private static final int OFFICERS = 50;
  private static final int LEAVES = 100;
  private static final Duration ALLOWED = Duration.ofMillis(50);
  private static final Rhythm RHYTHM =
      new Rhythm(OFFICERS, Duration.ofSeconds(10), Duration.ofSeconds(60));

  private final Report report = new Report("Save");

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("target", "bench", "save").toAbsolutePath();
    int status;
    try (RunningApp app = RunningApp.start(folder)) {
      SingleInsert.open(app);
      status = new SaveBenchmark().run(app, arguments);
    }
    System.exit(status);
  }

  private int run(RunningApp app, String... arguments) throws Exception {
    BusyBlock block = new BusyBlock(app, FictionalBlock.of(OFFICERS, LEAVES));
    List<Desk> desks = new ArrayList<>();
    for (int n = 0; n < OFFICERS; n++) {
      desks.add(new Desk(block.officer(n), block.sheet(n) + "/o"));
    }
    Figure insert = RHYTHM.measure(n -> desks.get(n).insert());
    report.row("One insert behind the same session and right", insert);
    Figure save = RHYTHM.measure(n -> desks.get(n).save());
    report.row("Saving a cell of a sheet of 100 criteria", save);
    report.row("Ratio of the medians", ratio(save.median(), insert.median()));
    report.row("Ratio of the p95", ratio(save.p95(), insert.p95()));
    count(desks.getFirst());
    if (save.p95().compareTo(ALLOWED) > 0) {
      report.wrong("The p95 is above " + Figure.text(ALLOWED));
    }
    return report.finish(arguments);
  }

  private void count(Desk desk) {
    CountedStatements.reset();
    desk.save();
    report.row(
        "SQL statements and commits of one save",
        CountedStatements.statements().size() + " and " + CountedStatements.commits());
  }

  private static String ratio(Duration one, Duration other) {
    return String.format(Locale.ROOT, "%.2f", (double) one.toNanos() / other.toNanos());
  }

  /** One officer at work on the judged rows of a sheet, which take any points from 0 to 10. */
  private static final class Desk {
    private static final String[] ROWS = {"1.1", "1.9", "2.7", "3.5", "4.3", "5.1", "5.9", "6.7"};

    private final Caller officer;
    private final String address;
    private int saved;
    private int inserted;

    Desk(Caller officer, String address) {
      this.officer = officer;
      this.address = address;
    }

    /** The rows in turn; each was saved once when the sheet was filled. */
    void save() {
      officer.postJson(address, json(saved, 1 + saved / ROWS.length));
      saved++;
    }

    void insert() {
      officer.postJson(SingleInsert.ADDRESS, json(inserted, 1));
      inserted++;
    }

    private static String json(int turn, long version) {
      return """
          {"command":"%s","leaf":"%s","version":%d,"fields":{"points":"%d,5"}}
          """
          .formatted(UUID.randomUUID(), ROWS[turn % ROWS.length], version, turn / ROWS.length % 10);
    }
  }
}
