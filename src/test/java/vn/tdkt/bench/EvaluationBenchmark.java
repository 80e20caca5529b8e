package vn.tdkt.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;
import vn.tdkt.bench.evaluation.Calc;
import vn.tdkt.bench.evaluation.FictionalBlock;
import vn.tdkt.bench.evaluation.HyperFormula;
import vn.tdkt.bench.evaluation.PeerRun;
import vn.tdkt.bench.evaluation.Recomputation;
import vn.tdkt.bench.evaluation.Standings;
import vn.tdkt.criteria.Evaluation;

/**
 * Recalculates a block of 20 units × 100 criteria, beside two spreadsheet engines that hold the
 * same block as formulas.
 */
public final class EvaluationBenchmark {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final FictionalBlock block = FictionalBlock.of(20, 100);
  private final Standings ours = Standings.of(Evaluation.of(block.set(), block.sheets()));
  private final Report report = new Report("Evaluation");
  private final Path folder;

  private EvaluationBenchmark(Path folder) {
    this.folder = folder;
  }

  /** A program to compare with, asked to measure itself with or without reason lines. */
  private interface Peer {
    PeerRun measure(FictionalBlock block, boolean reasons) throws PeerMissing;
  }

  public static void main(String[] arguments) throws IOException, RunnerException {
    Path folder = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
    System.exit(new EvaluationBenchmark(folder).run(arguments));
  }

  private int run(String... arguments) throws RunnerException {
    report.row("TĐKT, whole block with reason lines (JMH)", Recomputation.measure());
    beside("LibreOffice Calc", new Calc(folder)::measure);
    beside("HyperFormula", new HyperFormula(folder)::measure);
    return report.finish(arguments);
  }

  private void beside(String name, Peer peer) {
    try {
      for (boolean reasons : new boolean[] {false, true}) {
        tell(peer.measure(block, reasons), reasons);
      }
    } catch (PeerMissing e) {
      report.missing(name, e);
    }
  }

  private void tell(PeerRun run, boolean reasons) {
    String with = reasons ? ", with reason lines" : ", points only";
    run.figures().forEach((what, figure) -> report.row(run.program() + with + ": " + what, figure));
    compare(run.program() + with, run.standings());
  }

  /** Doubles miss an exact half of a hundredth now and then; anything more is another block. */
  private void compare(String who, Standings theirs) {
    BigDecimal farthest = theirs.farthest(ours);
    if (!theirs.ranks().equals(ours.ranks()) || farthest.compareTo(HUNDREDTH) > 0) {
      report.wrong("%s: not our totals or ranks: %s, ours %s.".formatted(who, theirs, ours));
    } else if (farthest.signum() == 0) {
      report.note("%s: every total and rank equals ours.".formatted(who));
    } else {
      report.note(
          "%s: every rank equals ours, and every total but %d, which differ by %s (ours are exact)."
              .formatted(who, theirs.differing(ours), farthest));
    }
  }
}
