package vn.tdkt.organisation.web.block;

import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.web.AsOf;
import vn.tdkt.organisation.web.Link;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** Blocks of each year: a list, and a page for each with its members, offices and history. */
@Controller
@RequestMapping(BlockController.ADDRESS)
class BlockController {
  static final String ADDRESS = "/khoi-thi-dua";
  private static final Words WORDS = Words.of("organisation");

  private final Blocks blocks;
  private final EmulationYears years;
  private final List<BlockAct> acts;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  BlockController(
      Blocks blocks,
      EmulationYears years,
      List<BlockAct> acts,
      AuditTrail trail,
      Pages pages,
      Clock clock) {
    this.blocks = blocks;
    this.years = years;
    this.acts = acts;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  static String address(BlockYearId block) {
    return ADDRESS + "/" + block.value();
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    Page page = pages.page(WORDS.say("title.blocks"));
    String wanted = Texts.folded(q);
    List<BlockLine> found =
        blocks.list(access.places(Permission.ORGANISATION_VIEW)).stream()
            .filter(line -> page.isOfYear(line.label()) && line.matches(wanted))
            .toList();
    model.addAttribute("page", page);
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("count.blocks", found.size())));
    model.addAttribute("blocks", found);
    model.addAttribute("mayForm", access.holds(Permission.BLOCK_MANAGE));
    return "organisation/blocks";
  }

  @GetMapping("/{id}")
  @Requires(Permission.ORGANISATION_VIEW)
  String show(
      @PathVariable UUID id,
      @RequestParam(name = AsOf.NAME, defaultValue = "") String day,
      Access access,
      Model model) {
    BlockYear block = blocks.visible(new BlockYearId(id), Permission.ORGANISATION_VIEW, access);
    AsOf asOf = AsOf.read(day, LocalDate.now(clock));
    model.addAttribute("page", pages.page(block.title()));
    model.addAttribute("asOf", asOf);
    model.addAttribute(
        "block", BlockPage.of(block, asOf.day(), years.of(block), offered(block, access)));
    model.addAttribute("trail", lines(block, access));
    return "organisation/block";
  }

  private Map<BlockAct.Part, List<Link>> offered(BlockYear block, Access access) {
    if (!access.may(Permission.BLOCK_MANAGE, block.scope())) {
      return Map.of();
    }
    return acts.stream()
        .filter(act -> act.offered(block))
        .collect(Collectors.groupingBy(BlockAct::part, Collectors.mapping(link(block), toList())));
  }

  private static Function<BlockAct, Link> link(BlockYear block) {
    return act -> new Link(act.title(), address(block.id()) + "/" + act.slug());
  }

  /**
   * What was done to the block in this year, and how it was formed. Scores are among it, so members
   * do not read it (REQ-192).
   */
  private List<String> lines(BlockYear block, Access access) {
    if (!access.may(Permission.AUDIT_VIEW, block.scope())) {
      return List.of();
    }
    return Stream.of(
            new Act.Subject("block-year", block.id().value()),
            new Act.Subject("block", block.block().value()))
        .flatMap(subject -> trail.of(subject).stream())
        .map(Entry::text)
        .toList();
  }
}
