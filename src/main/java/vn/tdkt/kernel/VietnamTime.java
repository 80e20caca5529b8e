package vn.tdkt.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * Vietnam's zone and date forms. The time itself always comes from an injected clock in this zone.
 */
public final class VietnamTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
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
    try {
      return Optional.of(LocalDate.parse(typed.strip().replaceAll("[-.]", "/"), TYPED));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
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
