package vn.tdkt.bench.evaluation;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.bench.Figure;

/** Does one thing many times and measures each but the first ones. */
final class Stopwatch {
  private static final int WARM = 200;
  private static final int TIMES = 500;

  private Stopwatch() {}

  static Figure measure(Runnable work) {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      work.run();
      nanos.add(System.nanoTime() - start);
    }
    return Figure.of(nanos);
  }
}
