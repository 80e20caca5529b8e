package vn.tdkt.reports;

import java.time.LocalDate;
import java.util.Optional;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Words;

/** Which report it is; a thematic one has a title and a period of its own (REQ-91). */
public enum ReportKind {
  HALF_YEAR(6),
  NINE_MONTHS(9),
  YEAR(12),
  THEMATIC(0);

  private final int months;

  ReportKind(int months) {
    this.months = months;
  }

  /** Whether a unit has but one of a year. */
  public boolean once() {
    return this != THEMATIC;
  }

  /** The step of the year that it is, if it is one. */
  Optional<String> step() {
    return switch (this) {
      case HALF_YEAR -> Optional.of(CycleStep.HALF_YEAR);
      case YEAR -> Optional.of(CycleStep.ANNUAL_REPORT);
      case NINE_MONTHS, THEMATIC -> Optional.empty();
    };
  }

  /** Its part of a year that begins then; of a thematic report, proposed: the whole year. */
  public Span within(LocalDate begins) {
    return new Span(begins, begins.plusMonths(months == 0 ? YEAR.months : months));
  }

  /** "Báo cáo 6 tháng đầu năm". */
  public String words() {
    return Words.of("reports").say("kind." + name());
  }
}
