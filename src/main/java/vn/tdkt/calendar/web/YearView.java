package vn.tdkt.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.Schedule;

/**
 * A year at a glance.
 *
 * @param lines how its steps stand today
 */
public record YearView(Cycle cycle, List<Schedule.Line> lines, LocalDate today) {
  private static final int WIDTH = 1000;
  private static final int MONTHS = 12;

  public List<CycleStep> steps() {
    return cycle.steps();
  }

  public long done() {
    return lines.stream().filter(line -> line.step().done()).count();
  }

  public long overdue() {
    return lines.stream().filter(l -> l.standing() == Schedule.Standing.OVERDUE).count();
  }

  public List<Schedule.Line> moving() {
    return lines.stream().filter(Schedule.Line::moves).toList();
  }

  /** The open step that is due first, in a list of one at most. */
  public List<Schedule.Line> next() {
    return lines.stream()
        .filter(line -> !line.step().done() && line.left() >= 0)
        .sorted((a, b) -> a.step().planned().compareTo(b.step().planned()))
        .limit(1)
        .toList();
  }

  /** Where a day stands on a line of the whole year, from its begin at 0. */
  public long at(LocalDate day) {
    LocalDate from = cycle.time().from();
    long all = from.plusYears(1).toEpochDay() - from.toEpochDay();
    long here = day.toEpochDay() - from.toEpochDay();
    return Math.max(0, Math.min(WIDTH, here * WIDTH / all));
  }

  /** The first days of the months of the year. */
  public List<LocalDate> months() {
    LocalDate from = cycle.time().from();
    return IntStream.range(0, MONTHS).mapToObj(from::plusMonths).toList();
  }
}
