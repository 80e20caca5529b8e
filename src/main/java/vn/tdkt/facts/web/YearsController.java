package vn.tdkt.facts.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.LikelySame;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.YearByYear;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;

/** The years of a unit side by side (REQ-182). */
@Controller
@RequestMapping(FiguresController.ADDRESS + "/nhieu-nam")
class YearsController {
  private static final Words WORDS = Words.of("facts");

  /** A term of five years, and the one before it. */
  private static final int YEARS = 6;

  private final Figures figures;
  private final Indicators indicators;
  private final Facts facts;
  private final YearInView years;
  private final Pages pages;

  YearsController(
      Figures figures, Indicators indicators, Facts facts, YearInView years, Pages pages) {
    this.figures = figures;
    this.indicators = indicators;
    this.facts = facts;
    this.years = years;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String show(Access access, Model model) {
    UnitView unit = figures.own(Permission.PLAN_VIEW, access);
    Noticed noticed = noticed(unit);
    YearByYear compared = noticed.compared();
    model.addAttribute("page", pages.page(WORDS.say("years.title")));
    model.addAttribute("years", compared.years().stream().map(YearsController::label).toList());
    model.addAttribute("lines", compared.rows().stream().map(YearsLine::of).toList());
    model.addAttribute("single", compared.single());
    model.addAttribute(
        "likely",
        access.may(Permission.PROGRESS_NOTE, unit.scope()) ? noticed.likely() : List.of());
    return "facts/years";
  }

  private record Noticed(YearByYear compared, List<LikelySame> likely) {}

  /** Two statements, however many years. */
  private Noticed noticed(UnitView unit) {
    Span latest = years.of(unit);
    List<Indicator> all = indicators.of(unit.id().value());
    List<Span> times =
        IntStream.rangeClosed(1 - YEARS, 0).mapToObj(back -> moved(latest, back)).toList();
    Span whole = new Span(times.getFirst().from(), latest.until());
    Map<UUID, List<Fact>> noted = facts.of(all.stream().map(Indicator::id).toList(), whole);
    return new Noticed(YearByYear.of(all, noted, times), LikelySame.among(all, noted));
  }

  private static Span moved(Span year, int by) {
    return new Span(year.from().plusYears(by), year.until().plusYears(by));
  }

  /** "2024", or "2023-2024" where a year does not begin in January. */
  private static String label(Span year) {
    int from = year.from().getYear();
    int last = year.until().minusDays(1).getYear();
    return from == last ? String.valueOf(from) : from + "-" + last;
  }
}
