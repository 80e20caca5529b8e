package vn.tdkt.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Vietnam's zone and date forms. The time itself always comes from an injected clock in this zone.
 */
public final class VietnamTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int YEAR_DIGITS = 4;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
  private static final String[] WEEKDAYS = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  private VietnamTime() {}

  public static Clock clock() {
    return Clock.system(ZONE);
  }

  /** The date that a person typed, "4/11/2024", "04-11-2024"; nothing where it is none. */
  public static Optional<LocalDate> read(String typed) {
    String text = typed.strip();
    int month = separator(text, 0) + 1;
    int year = separator(text, month) + 1;
    if (month == 0 || year == 0) {
      return Optional.empty();
    }
    return date(
        number(text, 0, month - 1, 2),
        number(text, month, year - 1, 2),
        text.length() - year == YEAR_DIGITS ? number(text, year, text.length(), YEAR_DIGITS) : -1);
  }

  /** Where the next "/", "-" or "." stands; -1 where none does. */
  private static int separator(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '-' || c == '.') {
        return i;
      }
    }
    return -1;
  }

  /** A part in digits; -1 where it is none, or longer. Tables of 100,000 rows are read so. */
  private static int number(String text, int from, int to, int most) {
    int number = to > from && to - from <= most ? 0 : -1;
    for (int i = from; i < to && number >= 0; i++) {
      char c = text.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
    }
    return number;
  }

  private static Optional<LocalDate> date(int day, int month, int year) {
    boolean inCalendar =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return inCalendar ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** "14/11/2024". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** "14:03 14/11/2024". */
  public static String minute(Instant instant) {
    return MINUTE.format(instant.atZone(ZONE));
  }

  /** "thứ Năm 14/11". */
  public static String weekday(LocalDate date) {
    return WEEKDAYS[date.getDayOfWeek().getValue() - 1]
        + DateTimeFormatter.ofPattern(" dd/MM").format(date);
  }

  /**
   * "ngày 14 tháng 11 năm 2024"; days below 10 and months below 3 get a zero (Decree 30/2020, annex
   * I).
   */
  public static String written(LocalDate date) {
    return "ngày %02d tháng %s năm %d"
        .formatted(
            date.getDayOfMonth(),
            date.getMonthValue() < 3 ? "0" + date.getMonthValue() : date.getMonthValue(),
            date.getYear());
  }
}
