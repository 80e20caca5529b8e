package vn.tdkt.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tdkt.organisation.Years;

/** The months of an emulation year. */
public final class FigureYear {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}");
  private static final int MONTHS = 12;

  private FigureYear() {}

  /** A year begins when its block says so; one that no block knows is a calendar year. */
  public static Span time(String label, Years known, LocalDate today) {
    Optional<LocalDate> begins =
        known.all().stream()
            .filter(time -> time.label().equals(label))
            .map(Years.Time::begins)
            .findFirst();
    LocalDate from = begins.orElseGet(() -> LocalDate.of(calendar(label, today), 1, 1));
    return new Span(from, from.plusYears(1));
  }

  private static int calendar(String label, LocalDate today) {
    Matcher year = CALENDAR.matcher(label);
    return year.find() ? Integer.parseInt(year.group()) : today.getYear();
  }

  public static List<YearMonth> months(Span year) {
    YearMonth first = YearMonth.from(year.from());
    return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
  }
}
