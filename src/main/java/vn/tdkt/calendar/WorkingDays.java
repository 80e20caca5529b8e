package vn.tdkt.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days people work in an office of the state: Monday to Friday, without public holidays, with
 * what was swapped. A holiday on a weekly day of rest is taken on the next working day (Labour Code
 * 2019, article 111, clause 3).
 */
public final class WorkingDays {
  private final Map<LocalDate, DayKind> special;
  private final NavigableSet<LocalDate> compensating;

  private WorkingDays(Map<LocalDate, DayKind> special) {
    this.special = special;
    this.compensating = new TreeSet<>();
    special.keySet().stream()
        .filter(day -> special.get(day) == DayKind.HOLIDAY && isWeekend(day))
        .sorted()
        .forEach(day -> compensating.add(nextWorking(day)));
  }

  /** Of all days entered; what a province says of a day stands before what the country says. */
  public static WorkingDays of(Collection<SpecialDay> days) {
    Map<LocalDate, DayKind> special = new HashMap<>();
    days.stream()
        .filter(SpecialDay::counts)
        .sorted(Comparator.comparing(SpecialDay::ofCountry).reversed())
        .forEach(day -> special.put(day.day(), day.kind()));
    return new WorkingDays(special);
  }

  public boolean isWorking(LocalDate day) {
    DayKind kind = special.get(day);
    return kind == null ? !isWeekend(day) && !compensating.contains(day) : kind == DayKind.WORK;
  }

  /** Off because a holiday fell on a weekly day of rest. */
  public boolean isCompensating(LocalDate day) {
    return compensating.contains(day);
  }

  /** The days that are off instead of a weekend's holiday, in a year. */
  public Collection<LocalDate> compensatingIn(int year) {
    return compensating.subSet(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** Whether the holidays of that year are known; without them only weekends are off. */
  public boolean knows(int year) {
    return special.keySet().stream().anyMatch(day -> day.getYear() == year);
  }

  /**
   * The working days after {@code from}, up to and with {@code until}; negative where {@code until}
   * lies before.
   */
  public long between(LocalDate from, LocalDate until) {
    return until.isBefore(from)
        ? -between(until, from)
        : from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorking).count();
  }

  /** The day itself, or the next on which people work: so a term ends (Civil Code, article 148). */
  public LocalDate orNext(LocalDate day) {
    return isWorking(day) ? day : nextWorking(day);
  }

  /** The n-th working day after a day. */
  public LocalDate plus(LocalDate day, int count) {
    LocalDate at = day;
    for (int i = 0; i < count; i++) {
      at = nextWorking(at);
    }
    return at;
  }

  private LocalDate nextWorking(LocalDate day) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(this::isWorking)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
