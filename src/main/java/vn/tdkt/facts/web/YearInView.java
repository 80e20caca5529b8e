package vn.tdkt.facts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.Span;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;

/** The time of the year that the frame shows, for a unit. */
@Component
class YearInView {
  private final EmulationYears years;
  private final Pages pages;
  private final Clock clock;

  YearInView(EmulationYears years, Pages pages, Clock clock) {
    this.years = years;
    this.pages = pages;
    this.clock = clock;
  }

  Span of(UnitView unit) {
    LocalDate today = LocalDate.now(clock);
    String label = pages.page("").year(today);
    return Span.of(years.in(List.of(unit.scope())).during(label, today));
  }
}
