package vn.tdkt.facts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.Counted;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Family;
import vn.tdkt.facts.FigureJoins;
import vn.tdkt.facts.FigureUse;
import vn.tdkt.facts.FigureYear;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.facts.UsesFigures;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** All that a unit counts in a year, and each figure with its history (REQ-69). */
@Controller
@RequestMapping(FiguresController.ADDRESS)
class FiguresController {
  static final String ADDRESS = "/so-lieu";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("facts");

  private final Figures figures;
  private final Indicators indicators;
  private final Facts facts;
  private final FigureJoins joins;
  private final CountedFigures counted;
  private final FactEvidence evidence;
  private final List<UsesFigures> users;
  private final YearInView years;
  private final Pages pages;
  private final Clock clock;

  FiguresController(
      Figures figures,
      Indicators indicators,
      Facts facts,
      FigureJoins joins,
      CountedFigures counted,
      FactEvidence evidence,
      List<UsesFigures> users,
      YearInView years,
      Pages pages,
      Clock clock) {
    this.figures = figures;
    this.indicators = indicators;
    this.facts = facts;
    this.joins = joins;
    this.counted = counted;
    this.evidence = evidence;
    this.users = users;
    this.years = years;
    this.pages = pages;
    this.clock = clock;
  }

  static String address(Indicator figure) {
    return ADDRESS + "/" + figure.id();
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    UnitView unit = figures.own(Permission.PLAN_VIEW, access);
    Span year = years.of(unit);
    List<FigureLine> lines = lines(unit, q, year);
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("count", lines.size())));
    model.addAttribute("months", FigureYear.months(year));
    model.addAttribute("lines", lines);
    model.addAttribute("mayNote", access.may(Permission.PROGRESS_NOTE, unit.scope()));
    return "facts/figures";
  }

  /** Each whole with its parts below it; a search finds either. */
  private List<FigureLine> lines(UnitView unit, String query, Span year) {
    List<Indicator> all = indicators.of(unit.id().value());
    Map<UUID, List<Fact>> noted = facts.of(all.stream().map(Indicator::id).toList(), year);
    List<YearMonth> months = FigureYear.months(year);
    Map<UUID, List<Indicator>> older = joins.older(unit.id().value());
    Set<UUID> fromRecords = counted.of(unit.id().value()).keySet();
    String wanted = Texts.folded(query);
    List<FigureLine> lines = new ArrayList<>();
    for (Indicator whole : all.stream().filter(one -> one.within() == null).toList()) {
      for (Indicator one : new Family(whole, all).all()) {
        FigureLine line =
            FigureLine.of(
                one,
                months,
                noted.getOrDefault(one.id(), List.of()),
                fromRecords.contains(one.id()));
        List<Indicator> before = older.getOrDefault(one.id(), List.of());
        if (Stream.concat(Stream.of(one), before.stream())
            .anyMatch(name -> Texts.folded(name.what()).contains(wanted))) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  @GetMapping(ONE)
  @Requires(Permission.PLAN_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Indicator figure = figures.figure(id, Permission.PLAN_VIEW, access);
    UnitView unit = figures.unit(figure.unit(), Permission.PLAN_VIEW, access);
    Family family = figures.family(figure);
    Span year = years.of(unit);
    model.addAttribute("page", pages.page(figure.what()));
    model.addAttribute("figure", figure);
    model.addAttribute("own", figure.unit().equals(access.actor().unit()));
    model.addAttribute("whole", family.whole());
    Map<UUID, List<Fact>> noted = facts.of(family.ids(), year);
    List<Fact> ever = facts.ever(figure.id());
    Map<UUID, List<FactPaper>> papers = papers(noted.values(), ever, unit, access);
    model.addAttribute(
        "months", FigureMonth.all(family, noted, papers, FigureYear.months(year), today()));
    model.addAttribute("versions", histories(ever, papers));
    List<Indicator> older = joins.older(figure.unit()).getOrDefault(figure.id(), List.of());
    model.addAttribute("older", older);
    model.addAttribute("uses", uses(figure, older));
    Counted from = counted.of(figure.unit()).get(figure.id());
    model.addAttribute("counted", from);
    model.addAttribute(
        "mayOpen", from != null && access.may(from.what().permission(), unit.scope()));
    model.addAttribute("mayNote", access.may(Permission.PROGRESS_NOTE, unit.scope()));
    return "facts/figure";
  }

  private Map<UUID, List<FactPaper>> papers(
      Collection<List<Fact>> noted, List<Fact> ever, UnitView unit, Access access) {
    List<UUID> all =
        Stream.concat(noted.stream().flatMap(List::stream), ever.stream())
            .map(Fact::id)
            .distinct()
            .toList();
    return evidence.of(all, unit.scope(), access);
  }

  private List<FactHistory> histories(List<Fact> ever, Map<UUID, List<FactPaper>> papers) {
    Map<UUID, List<FactVersion>> states = facts.histories(ever);
    return ever.stream()
        .map(
            fact ->
                FactHistory.of(
                    fact,
                    papers.getOrDefault(fact.id(), List.of()),
                    states.getOrDefault(fact.id(), List.of())))
        .toList();
  }

  /** Of all its names. */
  private List<FigureUse> uses(Indicator figure, List<Indicator> older) {
    return Stream.concat(Stream.of(figure), older.stream())
        .flatMap(name -> users.stream().flatMap(user -> user.usesOf(name.id()).stream()))
        .distinct()
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Says that a provisional value stands (REQ-95, REQ-170). */
  @PostMapping(ONE + "/xac-nhan/{fact:[0-9a-f-]{36}}")
  @Requires(Permission.PROGRESS_NOTE)
  String confirm(
      @PathVariable UUID id, @PathVariable UUID fact, @RequestParam long version, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    Fact provisional = facts.fact(id, fact);
    Noted confirmed =
        new Noted(
            id, provisional.span(), provisional.amount().confirmed(), provisional.note(), version);
    return pages.after(
        facts.note(figure.unit(), List.of(confirmed), access.actor()),
        "redirect:" + address(figure),
        WORDS.say("confirmed"));
  }
}
