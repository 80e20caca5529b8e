package vn.tdkt.bench.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import vn.tdkt.bench.Figure;
import vn.tdkt.criteria.BlockResult;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.UnitSheet;

/** Our own recalculation of the whole block: points, reason lines, totals, percents, ranks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class Recomputation {
  private static final FictionalBlock BLOCK = FictionalBlock.of(20, 100);

  private final CriteriaSet set = BLOCK.set();
  private final List<UnitSheet> sheets = BLOCK.sheets();

  @Benchmark
  public BlockResult block() {
    return Evaluation.of(set, sheets);
  }

  /** Measures in a Java machine of its own. */
  public static Figure measure() throws RunnerException {
    Statistics nanos =
        new Runner(
                new OptionsBuilder()
                    .include(Recomputation.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle()
            .getPrimaryResult()
            .getStatistics();
    return new Figure(at(nanos, 50), at(nanos, 95), at(nanos, 0), at(nanos, 100), nanos.getN());
  }

  private static Duration at(Statistics nanos, int percent) {
    return Duration.ofNanos(Math.round(nanos.getPercentile(percent)));
  }
}
