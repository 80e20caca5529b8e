package vn.tdkt.plans.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.Tally;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Aim;

/**
 * How far something has come (REQ-69, REQ-177).
 *
 * @param done null where nothing was entered
 * @param percent of the aim, exact; null without an aim or without a figure
 */
public record Progress(@Nullable Tally done, @Nullable Score percent, Pace pace) {
  private static final Score HUNDRED = Score.of(100);

  /** What the figures mean. */
  public enum Pace {
    /** Nothing was entered: that is not the same as zero. */
    NOT_REPORTED,
    /** Has no figure to be reached. */
    UNMEASURED,
    /** Less than the share of the time that has passed. */
    BEHIND,
    ON_COURSE,
    REACHED,
    /** Beyond what was aimed at. */
    PASSED;

    /** As people read it. */
    public String words() {
      return Words.of("plans").say("pace." + name());
    }
  }

  /**
   * @param elapsed the share of the time that has passed, from 0 to 1
   */
  public static Progress of(@Nullable Aim aim, Optional<Tally> tally, Score elapsed) {
    if (tally.isEmpty()) {
      return new Progress(null, null, Pace.NOT_REPORTED);
    }
    Tally done = tally.get();
    if (aim == null || aim.from().isZero()) {
      return new Progress(done, null, Pace.UNMEASURED);
    }
    Score value = done.amount().value();
    Score share = value.dividedBy(aim.from());
    return new Progress(done, share.times(HUNDRED), pace(aim, value, share, elapsed));
  }

  /**
   * The share of the time that has passed, from 0 to 1.
   *
   * @param deadline the last day, or null for the end of the time
   */
  public static Score elapsed(Span time, @Nullable LocalDate deadline, LocalDate day) {
    LocalDate end = deadline == null ? time.until() : deadline.plusDays(1);
    long all = Math.max(1, ChronoUnit.DAYS.between(time.from(), end));
    return Score.of(ChronoUnit.DAYS.between(time.from(), day))
        .within(Score.ZERO, Score.of(all))
        .dividedBy(Score.of(all));
  }

  /** Whether what was aimed at is there. */
  public boolean reached() {
    return pace == Pace.REACHED || pace == Pace.PASSED;
  }

  private static Pace pace(Aim aim, Score value, Score share, Score elapsed) {
    Score to = aim.to();
    if (value.compareTo(to == null ? aim.from() : to) > 0) {
      return Pace.PASSED;
    }
    if (share.compareTo(Score.ONE) >= 0) {
      return Pace.REACHED;
    }
    return share.compareTo(elapsed) < 0 ? Pace.BEHIND : Pace.ON_COURSE;
  }
}
