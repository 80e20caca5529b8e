package vn.tdkt.plans.web;

import java.time.LocalDate;
import vn.tdkt.pages.Page;

/** Which year a page is about. */
final class PlanYears {
  private PlanYears() {}

  /** The label of the year in the frame. */
  static String of(Page page, LocalDate today) {
    return page.viewer() == null ? String.valueOf(today.getYear()) : page.viewer().year();
  }
}
