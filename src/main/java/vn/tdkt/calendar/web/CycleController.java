package vn.tdkt.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.calendar.BlockCycles;
import vn.tdkt.calendar.CycleOpening;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.Overdue;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The year of the unit at a glance, and what is overdue in the units of a province. */
@Controller
@RequestMapping(CycleController.ADDRESS)
class CycleController {
  static final String ADDRESS = "/lich-nam";
  static final String UNIT = "/don-vi/";
  private static final String OVERDUE = "/qua-han";
  private static final Words WORDS = Words.of("calendar");

  private final Cycles cycles;
  private final CycleOpening opening;
  private final BlockCycles blocks;
  private final Duties duties;
  private final Overdue overdue;
  private final EmulationYears years;
  private final Pages pages;
  private final Clock clock;

  CycleController(
      Cycles cycles,
      CycleOpening opening,
      BlockCycles blocks,
      Duties duties,
      Overdue overdue,
      EmulationYears years,
      Pages pages,
      Clock clock) {
    this.cycles = cycles;
    this.opening = opening;
    this.blocks = blocks;
    this.duties = duties;
    this.overdue = overdue;
    this.years = years;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * The own unit's. Who works for no unit, or only for a block, looks at what is overdue in all
   * units, or at the blocks.
   */
  @GetMapping
  @Requires(Permission.YEAR_VIEW)
  String show(Access access, Model model) {
    UUID unit = access.actor().unit();
    if (unit != null && reads(access, ScopeKind.UNIT)) {
      return show(cycles.own(Permission.YEAR_VIEW, access), access, model);
    }
    return "redirect:"
        + (reads(access, ScopeKind.JURISDICTION) ? ADDRESS + OVERDUE : BlockYearController.ADDRESS);
  }

  private static boolean reads(Access access, ScopeKind reach) {
    return access.places(Permission.YEAR_VIEW).stream().anyMatch(place -> place.kind() == reach);
  }

  /** Another unit's, for the office and for inspectors. */
  @GetMapping(UNIT + "{id:[0-9a-f-]{36}}")
  @Requires(Permission.YEAR_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    return show(cycles.unit(id, Permission.YEAR_VIEW, access), access, model);
  }

  private String show(UnitView unit, Access access, Model model) {
    LocalDate today = LocalDate.now(clock);
    String year = pages.page("").year(today);
    List<Duty> all = duties.of(unit, year);
    model.addAttribute("page", pages.page(WORDS.say("title.year", year)));
    model.addAttribute("unit", unit.fullName());
    model.addAttribute("year", year);
    model.addAttribute(
        "view",
        cycles
            .of(unit, year)
            .map(cycle -> new YearView(cycle, cycles.today(cycle), today))
            .orElse(null));
    model.addAttribute("open", all.stream().filter(Duty::open).toList());
    model.addAttribute("closed", all.stream().filter(duty -> !duty.open()).toList());
    model.addAttribute("blocks", BlockLink.of(blocks.list(year, access)));
    model.addAttribute("today", today);
    model.addAttribute("mayEdit", access.may(Permission.YEAR_EDIT, unit.scope()));
    return "calendar/year";
  }

  @PostMapping("/lap")
  @Requires(Permission.YEAR_EDIT)
  String open(Access access) {
    UnitView unit = cycles.own(Permission.YEAR_EDIT, access);
    LocalDate today = LocalDate.now(clock);
    String year = pages.page("").year(today);
    Validity time = years.in(List.of(unit.scope())).during(year, today);
    return pages.after(
        opening.open(unit, year, time, access.actor()),
        "redirect:" + ADDRESS,
        WORDS.say("notice.opened"));
  }

  @GetMapping(OVERDUE)
  @Requires(Permission.YEAR_VIEW)
  String overdue(Access access, Model model) {
    Page page = pages.page(WORDS.say("overdue.title"));
    String year = page.year(LocalDate.now(clock));
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("late", overdue.of(year, access));
    return "calendar/overdue";
  }
}
