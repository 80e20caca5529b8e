package vn.tdkt.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * Whether something that was due has come (REQ-181).
 *
 * @param days working days late, or until the deadline where it is still awaited
 */
public record Punctuality(State state, long days) {
  public enum State {
    IN_TIME,
    LATE,
    AWAITED,
    MISSING
  }

  /**
   * @param came the day on which it came, or null
   */
  public static Punctuality of(
      LocalDate deadline, @Nullable LocalDate came, LocalDate today, WorkingDays calendar) {
    LocalDate last = calendar.orNext(deadline);
    LocalDate until = came == null ? today : came;
    if (until.isAfter(last)) {
      long late = Math.max(1, calendar.between(last, until));
      return new Punctuality(came == null ? State.MISSING : State.LATE, late);
    }
    return came == null
        ? new Punctuality(State.AWAITED, calendar.between(today, last))
        : new Punctuality(State.IN_TIME, 0);
  }

  /** "đúng hạn", "chậm 3 ngày làm việc". */
  public String words() {
    return Words.of("calendar").say("punctuality." + state.name(), days);
  }

  public boolean isLate() {
    return state == State.LATE || state == State.MISSING;
  }
}
