package vn.tdkt.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Many people who each do one thing a second, at moments spread over the second. The time of each
 * runs from the moment it was due, so that a slow answer is not hidden by those that wait behind
 * it.
 */
record Rhythm(int people, Duration warm, Duration measured) {
  private static final long SECOND = 1_000_000_000;

  /**
   * @param work what person n does
   */
  Figure measure(IntConsumer work) throws InterruptedException, ExecutionException {
    Collection<Long> nanos = new ConcurrentLinkedQueue<>();
    List<Future<?>> all = new ArrayList<>();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < people; n++) {
        int person = n;
        long first = start + SECOND * n / people;
        all.add(threads.submit(() -> each(first, () -> work.accept(person), nanos)));
      }
    }
    for (Future<?> one : all) {
      one.get();
    }
    return Figure.of(nanos);
  }

  private void each(long first, Runnable work, Collection<Long> nanos) {
    long seconds = warm.plus(measured).toSeconds();
    for (long i = 0; i < seconds; i++) {
      long due = first + i * SECOND;
      LockSupport.parkNanos(due - System.nanoTime());
      work.run();
      if (i >= warm.toSeconds()) {
        nanos.add(System.nanoTime() - due);
      }
    }
  }
}
