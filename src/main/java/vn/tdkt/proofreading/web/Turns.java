package vn.tdkt.proofreading.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Keeps strangers from taking the whole machine: two papers are read at once, and an address gets
 * so many a minute (a whole office may share one). What one node counts is its own affair.
 */
final class Turns {
  static final int AT_ONCE = 2;
  static final int A_MINUTE = 30;
  private static final int ADDRESSES = 10_000;

  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Map<String, Deque<Instant>> taken = new LinkedHashMap<>();

  Turns(Clock clock) {
    this.clock = clock;
  }

  /** Whether the address has its turn now; then {@link #end} follows. */
  boolean begin(String address) {
    return mayAgain(address) && places.tryAcquire();
  }

  void end() {
    places.release();
  }

  private synchronized boolean mayAgain(String address) {
    Instant now = clock.instant();
    Deque<Instant> own = taken.computeIfAbsent(address, one -> new ArrayDeque<>());
    while (!own.isEmpty() && own.getFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
      own.removeFirst();
    }
    if (own.size() >= A_MINUTE) {
      return false;
    }
    own.add(now);
    if (taken.size() > ADDRESSES) {
      taken.remove(taken.keySet().iterator().next());
    }
    return true;
  }
}
