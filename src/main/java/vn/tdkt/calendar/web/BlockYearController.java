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
import vn.tdkt.calendar.BlockCycles;
import vn.tdkt.calendar.CycleOpening;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The year of a block: read by all its members, kept by those who lead and assist it. */
@Controller
@RequestMapping(BlockYearController.ADDRESS)
class BlockYearController {
  static final String ADDRESS = CycleController.ADDRESS + "/khoi";
  private static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("calendar");

  private final BlockCycles blocks;
  private final CycleOpening opening;
  private final Cycles cycles;
  private final Pages pages;
  private final Clock clock;

  BlockYearController(
      BlockCycles blocks, CycleOpening opening, Cycles cycles, Pages pages, Clock clock) {
    this.blocks = blocks;
    this.opening = opening;
    this.cycles = cycles;
    this.pages = pages;
    this.clock = clock;
  }

  /** Who reaches one block only is shown that one. */
  @GetMapping
  @Requires(Permission.YEAR_VIEW)
  String list(Access access, Model model) {
    Page page = pages.page(WORDS.say("block.list"));
    String year = page.year(LocalDate.now(clock));
    List<BlockLine> all = blocks.list(year, access);
    if (all.size() == 1) {
      return "redirect:" + ADDRESS + "/" + all.getFirst().id().value();
    }
    model.addAttribute("page", page);
    model.addAttribute("year", year);
    model.addAttribute("blocks", BlockLink.of(all));
    return "calendar/blocks";
  }

  @GetMapping(ONE)
  @Requires(Permission.YEAR_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    BlockYear block = blocks.block(id, access);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("page", pages.page(WORDS.say("title.year", block.label())));
    model.addAttribute("block", BlockOffices.of(block, today));
    model.addAttribute("year", block.label());
    model.addAttribute(
        "view",
        blocks
            .of(block)
            .map(cycle -> new YearView(cycle, cycles.today(cycle), today))
            .orElse(null));
    model.addAttribute("mayEdit", blocks.keeps(block, access));
    return "calendar/block";
  }

  @PostMapping(ONE + "/lap")
  @Requires(Permission.YEAR_VIEW)
  String open(@PathVariable UUID id, Access access) {
    BlockYear block = blocks.kept(id, access);
    return pages.after(
        opening.open(block, access.actor()),
        "redirect:" + ADDRESS + "/" + id,
        WORDS.say("notice.opened"));
  }
}
