package vn.tdkt.architecture.broken.code;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Function;
import java.util.function.Supplier;

/** Broken on purpose: asks the machine for the time; only the last method is sound. */
abstract class OwnTime {
  final Supplier<Instant> now = Instant::now;
  final Function<ZoneId, LocalDate> today = LocalDate::now;

  abstract Date old();

  long millis() {
    return System.currentTimeMillis();
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  Instant sound(Clock clock) {
    return Instant.now(clock);
  }
}
