package vn.tdkt.calendar.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.organisation.Validity;
import vn.tdkt.organisation.Years;
import vn.tdkt.pages.Page;

/** Which year a page is about, and when that year is. */
final class YearTime {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}");

  private YearTime() {}

  /** The label of the year in the frame. */
  static String of(Page page, LocalDate today) {
    return page.viewer() == null ? String.valueOf(today.getYear()) : page.viewer().year();
  }

  /** A year begins when its block says so; one that no block knows is a calendar year. */
  static Validity time(String label, Years known, LocalDate today) {
    Optional<LocalDate> begins =
        known.all().stream()
            .filter(time -> time.label().equals(label))
            .map(Years.Time::begins)
            .findFirst();
    LocalDate from = begins.orElseGet(() -> LocalDate.of(calendar(label, today), 1, 1));
    return new Validity(from, from.plusYears(1));
  }

  private static int calendar(String label, LocalDate today) {
    Matcher year = CALENDAR.matcher(label);
    return year.find() ? Integer.parseInt(year.group()) : today.getYear();
  }
}
