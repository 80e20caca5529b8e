package vn.tdkt.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * Place and date of a paper. Before it is issued day and month stay open and are written by hand;
 * that is no fault.
 *
 * @param place as printed, with a capital
 * @param year the year that stands on a paper whose date is still open
 * @param date the date, or null before issue
 */
public record Dateline(String place, int year, @Nullable LocalDate date) {
  public static Dateline open(String place, int year) {
    return new Dateline(place, year, null);
  }

  public static Dateline on(String place, LocalDate date) {
    return new Dateline(place, date.getYear(), date);
  }

  /** "Bắc Giang, ngày 14 tháng 11 năm 2024". */
  public String text() {
    return Words.of("papers").say("dateline", place, dateText());
  }

  /** "ngày 14 tháng 11 năm 2024". */
  String dateText() {
    return date == null
        ? Words.of("papers").say("date.open", String.valueOf(year))
        : VietnamTime.written(date);
  }
}
