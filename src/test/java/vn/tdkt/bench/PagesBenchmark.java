package vn.tdkt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.bench.app.BusyBlock;
import vn.tdkt.bench.app.Caller;
import vn.tdkt.bench.app.FirstLoad;
import vn.tdkt.bench.app.RunningApp;
import vn.tdkt.bench.evaluation.FictionalBlock;
import vn.tdkt.testing.CountedStatements;

/** The grid of a block as it grows, and what the first load of the large pages weighs. */
public final class PagesBenchmark {
  private static final int LEAVES = 100;
  private static final int[] MEMBERS = {5, 10, 20};
  private static final int ALLOWED = 100_000;
  private static final Stopwatch STOPWATCH = new Stopwatch(100, 200);

  private final Report report = new Report("Pages");
  private final RunningApp app;

  private PagesBenchmark(RunningApp app) {
    this.app = app;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("target", "bench", "pages").toAbsolutePath();
    int status;
    try (RunningApp app = RunningApp.start(folder)) {
      status = new PagesBenchmark(app).run(arguments);
    }
    System.exit(status);
  }

  private int run(String... arguments) {
    List<BusyBlock> blocks = new ArrayList<>();
    for (int members : MEMBERS) {
      blocks.add(new BusyBlock(app, FictionalBlock.of(members, LEAVES)));
    }
    BusyBlock largest = blocks.getLast();
    weigh("A sheet of 100 criteria", largest.officer(1), largest.sheet(1));
    blocks.forEach(BusyBlock::send);
    blocks.forEach(this::grid);
    weigh("The grid of 20 × 100", largest.officer(0), largest.grid());
    return report.finish(arguments);
  }

  private void grid(BusyBlock block) {
    Caller leader = block.officer(0);
    String name = "Grid of %d members × %d criteria".formatted(block.size(), LEAVES);
    report.row(name, STOPWATCH.measure(() -> leader.get(block.grid())));
    CountedStatements.reset();
    leader.get(block.grid());
    report.row(name + ": SQL statements", String.valueOf(CountedStatements.statements().size()));
    report.row(
        name + ": page packed and in the clear",
        "%d kB and %d kB"
            .formatted(leader.get(block.grid()) / 1000, leader.page(block.grid()).length() / 1000));
  }

  private void weigh(String what, Caller who, String path) {
    try {
      FirstLoad load = FirstLoad.of(app.address(), path, who);
      report.row(what + ", first load packed", load.toString());
      if (load.bytes() > ALLOWED) {
        report.wrong("%s weighs more than 100 kB.".formatted(what));
      }
    } catch (PeerMissing e) {
      report.missing(what, e);
    }
  }
}
