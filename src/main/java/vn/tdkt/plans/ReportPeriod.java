package vn.tdkt.plans;

import java.util.Arrays;
import java.util.Optional;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Words;

/** The part of the year that a report of progress tells of. */
public enum ReportPeriod {
  HALF_YEAR("6-thang", 6),
  NINE_MONTHS("9-thang", 9),
  YEAR("ca-nam", 12);

  private final String slug;
  private final int months;

  ReportPeriod(String slug, int months) {
    this.slug = slug;
    this.months = months;
  }

  /** Its part of an address. */
  public String slug() {
    return slug;
  }

  /** The period with this part of an address. */
  public static Optional<ReportPeriod> of(String slug) {
    return Arrays.stream(values()).filter(period -> period.slug.equals(slug)).findFirst();
  }

  /** From the first day of the plan's year. */
  public Span of(Plan plan) {
    return new Span(plan.time().from(), plan.time().from().plusMonths(months));
  }

  /** "6 tháng đầu năm". */
  public String words() {
    return Words.of("plans").say("period." + name());
  }
}
