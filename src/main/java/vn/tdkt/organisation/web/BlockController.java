package vn.tdkt.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.Handover;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Pages;

/** Blocks of each year: members, offices, settings, handover. */
@Controller
@RequestMapping(BlockController.ADDRESS)
class BlockController {
  static final String ADDRESS = "/khoi-thi-dua";
  private static final Words WORDS = Words.of("organisation");

  private final Blocks blocks;
  private final AuditTrail trail;
  private final Pages pages;
  private final Clock clock;

  BlockController(Blocks blocks, AuditTrail trail, Pages pages, Clock clock) {
    this.blocks = blocks;
    this.trail = trail;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ORGANISATION_VIEW)
  String list(Access access, Model model) {
    List<BlockLine> found = blocks.list(access.places(Permission.ORGANISATION_VIEW));
    model.addAttribute("page", pages.page(WORDS.say("title.blocks")));
    model.addAttribute("blocks", found);
    return "organisation/blocks";
  }

  @GetMapping("/{id}")
  @Requires(Permission.ORGANISATION_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    LocalDate today = LocalDate.now(clock);
    BlockYear block = blocks.visible(new BlockYearId(id), Permission.ORGANISATION_VIEW, access);
    model.addAttribute("page", pages.page(block.title()));
    model.addAttribute("block", BlockPage.of(block, today));
    model.addAttribute("mayManage", access.may(Permission.BLOCK_MANAGE, block.scope()));
    model.addAttribute("trail", lines(new Act.Subject("block-year", id)));
    return "organisation/block";
  }

  @PostMapping("/{id}/ban-giao")
  @Requires(Permission.BLOCK_MANAGE)
  String handOver(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam String held,
      @RequestParam UUID to,
      @RequestParam @DateTimeFormat(pattern = "d/M/yyyy") LocalDate on,
      @RequestParam String decision,
      Access access) {
    BlockYear block = blocks.visible(new BlockYearId(id), Permission.BLOCK_MANAGE, access);
    HeldOffice past = HeldOffice.read(held);
    Handover handover = new Handover(past.office(), past.unit(), new UnitId(to), on, decision);
    return pages.after(
        blocks.handOver(block.id(), version, handover, access.actor()),
        "redirect:" + ADDRESS + "/" + id,
        WORDS.say("notice.handed-over"));
  }

  @PostMapping("/{id}/quy-dinh")
  @Requires(Permission.BLOCK_MANAGE)
  String set(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam String scorer,
      @RequestParam(defaultValue = "") String exceed,
      @RequestParam(defaultValue = "") String vote,
      @RequestParam(required = false) @DateTimeFormat(pattern = "d/M/yyyy")
          @Nullable LocalDate sendBy,
      @RequestParam(required = false) @DateTimeFormat(pattern = "d/M/yyyy")
          @Nullable LocalDate scoreBy,
      Access access) {
    BlockYear block = blocks.visible(new BlockYearId(id), Permission.BLOCK_MANAGE, access);
    Deadlines deadlines = new Deadlines(sendBy, scoreBy);
    BlockSettings settings = SettingsForm.read(scorer, exceed, vote, deadlines);
    return pages.after(
        blocks.set(block.id(), version, settings, access.actor()),
        "redirect:" + ADDRESS + "/" + id,
        WORDS.say("notice.settings"));
  }

  private List<String> lines(Act.Subject subject) {
    return trail.of(subject).stream().map(Entry::text).toList();
  }
}
