package vn.tdkt.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the steps of a year are due, and when they will come about as things stand. A step refers
 * only to steps before it, so that one pass is enough.
 */
public final class Schedule {
  private final WorkingDays days;
  private final LocalDate begin;

  public Schedule(WorkingDays days, LocalDate begin) {
    this.days = days;
    this.begin = begin;
  }

  /**
   * A step as it stands.
   *
   * @param expected the real day, or the day on which it will be done if nothing else goes wrong
   * @param left working days until it is due; negative where it is overdue
   * @param taken days from the step after which it comes until it was done, or null
   */
  public record Line(
      CycleStep step, LocalDate expected, long left, @Nullable Taken taken, Standing standing) {
    /** Whether it will be later than planned because of something before it. */
    public boolean moves() {
      return !step.done() && standing != Standing.OVERDUE && expected.isAfter(step.planned());
    }
  }

  /** How long something took (REQ-52). */
  public record Taken(long days, long working) {}

  /** How a step stands on the day. */
  public enum Standing {
    DONE,
    DONE_LATE,
    OVERDUE,
    SOON,
    AHEAD
  }

  private static final int SOON_DAYS = 5;

  /** The steps with their planned days as their rules say; real days and settled days go first. */
  public List<CycleStep> planned(List<CycleStep> steps) {
    Map<String, LocalDate> known = new HashMap<>();
    List<CycleStep> planned = new ArrayList<>();
    for (CycleStep step : steps) {
      CycleStep due = step.settled() ? step : step.planned(due(step, known), false);
      LocalDate done = step.doneOn();
      known.put(step.code(), done == null ? due.planned() : done);
      planned.add(due);
    }
    return List.copyOf(planned);
  }

  /** How the steps stand on that day, and what a late one does to those after it. */
  public List<Line> on(LocalDate today, List<CycleStep> steps) {
    Map<String, LocalDate> expected = new HashMap<>();
    Map<String, LocalDate> real = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (CycleStep step : steps) {
      LocalDate will = expected(step, today, expected);
      expected.put(step.code(), will);
      LocalDate done = step.doneOn();
      if (done != null) {
        real.put(step.code(), done);
      }
      long left = days.between(today, step.planned());
      lines.add(new Line(step, will, left, taken(step, real), standing(step, today, left)));
    }
    return List.copyOf(lines);
  }

  private LocalDate due(CycleStep step, Map<String, LocalDate> known) {
    return switch (step.rule()) {
      case DeadlineRule.OnDay day -> days.orNext(day.in(begin));
      case DeadlineRule.After after ->
          follows(step, known).map(before -> after.from(before.day(), days)).orElse(step.planned());
    };
  }

  /** Never before what is planned, and never in the past. */
  private LocalDate expected(CycleStep step, LocalDate today, Map<String, LocalDate> before) {
    LocalDate done = step.doneOn();
    if (done != null) {
      return done;
    }
    LocalDate planned = later(step.planned(), today);
    return follows(step, before)
        .map(after -> later(planned, after.rule().from(after.day(), days)))
        .orElse(planned);
  }

  private @Nullable Taken taken(CycleStep step, Map<String, LocalDate> real) {
    LocalDate done = step.doneOn();
    return done == null
        ? null
        : follows(step, real)
            .map(
                after ->
                    new Taken(
                        ChronoUnit.DAYS.between(after.day(), done),
                        days.between(after.day(), done)))
            .orElse(null);
  }

  /** The rule of a step that comes after another, with the day of that one. */
  private record Follows(DeadlineRule.After rule, LocalDate day) {}

  private static Optional<Follows> follows(CycleStep step, Map<String, LocalDate> known) {
    return step.rule() instanceof DeadlineRule.After after
        ? Optional.ofNullable(known.get(after.code())).map(day -> new Follows(after, day))
        : Optional.empty();
  }

  private static Standing standing(CycleStep step, LocalDate today, long left) {
    LocalDate done = step.doneOn();
    if (done != null) {
      return done.isAfter(step.planned()) ? Standing.DONE_LATE : Standing.DONE;
    }
    return today.isAfter(step.planned())
        ? Standing.OVERDUE
        : left <= SOON_DAYS ? Standing.SOON : Standing.AHEAD;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
