package vn.tdkt.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What many measurements of one thing say, warm-up left out. */
public record Figure(Duration median, Duration p95, Duration least, Duration most, long count) {
  private static final long NANOS_A_MILLI = 1_000_000;

  /**
   * The percentiles by nearest rank.
   *
   * @param nanos at least one measurement
   */
  public static Figure of(Collection<Long> nanos) {
    List<Duration> sorted = nanos.stream().sorted().map(Duration::ofNanos).toList();
    return new Figure(
        rank(sorted, 50), rank(sorted, 95), sorted.getFirst(), sorted.getLast(), sorted.size());
  }

  private static Duration rank(List<Duration> sorted, int percent) {
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
  }

  /** A duration as a person compares it: "1.37 ms", "2.04 s". */
  public static String text(Duration time) {
    double millis = (double) time.toNanos() / NANOS_A_MILLI;
    return millis < 1000
        ? String.format(Locale.ROOT, "%.2f ms", millis)
        : String.format(Locale.ROOT, "%.2f s", millis / 1000);
  }
}
