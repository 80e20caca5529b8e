package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The emulation years that somebody reaches, over all blocks, the latest first. */
public record Years(List<Time> all) {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}");

  public Years {
    all = List.copyOf(all);
  }

  /**
   * One label with the time over which it is worked on.
   *
   * @param closes the last day of the year, or of what is due for it later
   */
  public record Time(String label, LocalDate begins, LocalDate closes) {
    boolean isWorkedOn(LocalDate day) {
      return !day.isBefore(begins) && !day.isAfter(closes);
    }
  }

  public List<String> labels() {
    return all.stream().map(Time::label).toList();
  }

  /**
   * The label of the year that needs work on that day: in January the old year, as long as
   * something is due for it; where nothing is, the latest that has begun. Without any, the calendar
   * year.
   */
  public String needingWork(LocalDate day) {
    return all.reversed().stream()
        .filter(time -> time.isWorkedOn(day))
        .findFirst()
        .or(() -> all.stream().filter(time -> !day.isBefore(time.begins())).findFirst())
        .or(() -> all.reversed().stream().findFirst())
        .map(Time::label)
        .orElseGet(() -> String.valueOf(day.getYear()));
  }

  /** When that year is: it begins when its block says so, else with the calendar year it names. */
  public Validity during(String label, LocalDate today) {
    LocalDate from =
        all.stream()
            .filter(time -> time.label().equals(label))
            .map(Time::begins)
            .findFirst()
            .orElseGet(() -> LocalDate.of(calendarYear(label, today), 1, 1));
    return new Validity(from, from.plusYears(1));
  }

  /** The calendar year in which a year of that label begins. */
  public static int calendarYear(String label, LocalDate today) {
    Matcher year = CALENDAR.matcher(label);
    return year.find() ? Integer.parseInt(year.group()) : today.getYear();
  }
}
