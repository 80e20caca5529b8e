package vn.tdkt.movements.web;

import java.time.LocalDate;
import vn.tdkt.organisation.Years;
import vn.tdkt.pages.Page;

/**
 * Which year a page is about.
 *
 * @param label as the frame says it: "2024", "2024–2025"
 * @param calendar in which it begins
 */
record MovementYear(String label, int calendar) {
  static MovementYear of(Page page, LocalDate today) {
    String label = page.year(today);
    return new MovementYear(label, Years.calendarYear(label, today));
  }
}
