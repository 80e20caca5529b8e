package vn.tdkt.movements.web;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.pages.Page;

/**
 * Which year a page is about.
 *
 * @param label as the frame says it: "2024", "2024–2025"
 * @param calendar in which it begins
 */
record MovementYear(String label, int calendar) {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}");

  static MovementYear of(Page page, LocalDate today) {
    String label = page.viewer() == null ? String.valueOf(today.getYear()) : page.viewer().year();
    Matcher year = CALENDAR.matcher(label);
    return new MovementYear(label, year.find() ? Integer.parseInt(year.group()) : today.getYear());
  }
}
