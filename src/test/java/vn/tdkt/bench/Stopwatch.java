package vn.tdkt.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Does one thing many times and measures each but the first ones.
 *
 * @param warm how often before the first measurement
 */
public record Stopwatch(int warm, int times) {
  public Figure measure(Runnable work) {
    for (int i = 0; i < warm; i++) {
      work.run();
    }
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      nanos.add(System.nanoTime() - start);
    }
    return Figure.of(nanos);
  }
}
