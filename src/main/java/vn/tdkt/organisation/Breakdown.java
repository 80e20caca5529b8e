package vn.tdkt.organisation;

import java.util.List;
import vn.tdkt.kernel.Words;

/** The ways to break down the staff of a unit (REQ-2), each with its categories. */
public enum Breakdown {
  EMPLOYMENT("PAYROLL", "CONTRACT", "SECONDED", "OTHER"),
  QUALIFICATION("POSTGRADUATE", "UNIVERSITY", "COLLEGE", "OTHER"),
  /** For the share of direct workers (REQ-7). */
  DUTY("MANAGER", "DIRECT_WORKER");

  private final List<String> categories;

  Breakdown(String... categories) {
    this.categories = List.of(categories);
  }

  public List<String> categories() {
    return categories;
  }

  /** As people read it. */
  public String words() {
    return Words.of("organisation").say("breakdown." + name());
  }

  public String words(String category) {
    return Words.of("organisation").say("breakdown." + name() + "." + category);
  }
}
