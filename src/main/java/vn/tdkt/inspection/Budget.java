package vn.tdkt.inspection;

import java.time.Clock;
import java.time.Duration;

/** How long the reading of one file may take and how much may be unpacked from it. */
final class Budget {
  /** Far above what office files hold, far below what hurts the machine. */
  static final long UNPACKED_BYTES = 200L << 20;

  private static final int STEPS_BETWEEN_LOOKS = 4096;

  private final Clock clock;
  private final long until;
  private long bytesLeft;
  private int steps;

  Budget(Clock clock, Duration time, long unpackedBytes) {
    this.clock = clock;
    this.until = clock.millis() + time.toMillis();
    this.bytesLeft = unpackedBytes;
  }

  /** Counts bytes that came out of a compressed part. */
  void unpacked(long bytes) throws BadFile {
    bytesLeft -= bytes;
    if (bytesLeft < 0) {
      throw new BadFile(Flaw.BOMB);
    }
    look();
  }

  /** For tight loops: looks at the clock only now and then. */
  void step() throws BadFile {
    if (++steps % STEPS_BETWEEN_LOOKS == 0) {
      look();
    }
  }

  void look() throws BadFile {
    if (clock.millis() > until) {
      throw new BadFile(Flaw.TOO_SLOW);
    }
  }
}
