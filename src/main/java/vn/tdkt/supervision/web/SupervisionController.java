package vn.tdkt.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.supervision.SupervisedUnits;
import vn.tdkt.supervision.SupervisedYear;
import vn.tdkt.supervision.SupervisionBoard;

/** What was looked into in a year: of one unit, and of all of them. */
@Controller
@RequestMapping(SupervisionController.ADDRESS)
class SupervisionController {
  static final String ADDRESS = "/kiem-tra-don-thu";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final String UNITS = "/don-vi";
  private static final Words WORDS = Words.of("supervision");

  private final SupervisedUnits units;
  private final YearsInWords years;
  private final SupervisionBoard board;
  private final Pages pages;
  private final Clock clock;

  SupervisionController(
      SupervisedUnits units, YearsInWords years, SupervisionBoard board, Pages pages, Clock clock) {
    this.units = units;
    this.years = years;
    this.board = board;
    this.pages = pages;
    this.clock = clock;
  }

  /** Who works for no unit looks at all of them. */
  @GetMapping
  @Requires(Permission.SUPERVISION_VIEW)
  String own(Access access, Model model) {
    return access.actor().unit() == null
        ? "redirect:" + ADDRESS + UNITS
        : show(units.own(year(), Permission.SUPERVISION_VIEW, access), access, model);
  }

  @GetMapping(UNITS + ONE)
  @Requires(Permission.SUPERVISION_VIEW)
  String one(@PathVariable UUID id, Access access, Model model) {
    return show(units.of(id, year(), Permission.SUPERVISION_VIEW, access), access, model);
  }

  private String show(SupervisedYear year, Access access, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("title.year", year.label())));
    model.addAttribute("view", years.of(year, access));
    return "supervision/year";
  }

  @GetMapping(UNITS)
  @Requires(Permission.SUPERVISION_VIEW)
  String all(
      @RequestParam(name = "q", defaultValue = "") String query, Access access, Model model) {
    List<SupervisionBoard.Line> lines = board.of(year(), query, access);
    long silent = lines.stream().filter(SupervisionBoard.Line::silent).count();
    String count = WORDS.say("board.count", lines.size(), silent);
    model.addAttribute("page", pages.page(WORDS.say("board.title", year())));
    model.addAttribute("lines", lines);
    model.addAttribute("listing", Listing.of(ADDRESS + UNITS, query, count));
    return "supervision/board";
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }
}
