package vn.tdkt.criteria.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.criteria.FindingDecisions;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The criteria sets of each block and year: the list, a set, two sets side by side. */
@Controller
@RequestMapping(SetController.ADDRESS)
class SetController {
  static final String ADDRESS = "/bo-tieu-chi";
  private static final Words WORDS = Words.of("criteria");

  private final Sets sets;
  private final FindingDecisions decisions;
  private final AuditTrail trail;
  private final Pages pages;

  SetController(Sets sets, FindingDecisions decisions, AuditTrail trail, Pages pages) {
    this.sets = sets;
    this.decisions = decisions;
    this.trail = trail;
    this.pages = pages;
  }

  static String address(StoredSet set) {
    return ADDRESS + "/" + set.id().value();
  }

  @GetMapping
  @Requires(Permission.CRITERIA_VIEW)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    Page page = pages.page(WORDS.say("page.title"));
    String folded = Texts.folded(q);
    List<SetLine> found =
        sets.lines(access).stream()
            .filter(line -> page.isOfYear(line.block().label()) && line.matches(folded))
            .toList();
    long count = found.stream().filter(line -> line.set() != null).count();
    model.addAttribute("page", page);
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("page.count", count)));
    model.addAttribute("lines", found);
    model.addAttribute(
        "open",
        sets.open(access).stream()
            .filter(block -> page.isOfYear(block.label()))
            .map(BlockLine::id)
            .toList());
    return "criteria/sets";
  }

  @GetMapping("/{id}")
  @Requires(Permission.CRITERIA_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    StoredSet set = sets.visible(id, access);
    BlockYear block = sets.block(set, access);
    model.addAttribute("page", pages.page(set.content().title()));
    model.addAttribute("block", block.title());
    model.addAttribute("set", SetPage.of(set, decisions.of(set.id()), access));
    Act.Subject subject = new Act.Subject("criteria-set", id);
    model.addAttribute("trail", trail.of(subject).stream().map(Entry::text).toList());
    return "criteria/set";
  }

  @GetMapping("/{id}/so-sanh")
  @Requires(Permission.CRITERIA_VIEW)
  String compare(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID voi,
      Access access,
      Model model) {
    StoredSet now = sets.visible(id, access);
    UUID other = voi == null ? Comparison.origin(now) : voi;
    StoredSet old = other == null ? null : sets.visible(other, access);
    model.addAttribute("page", pages.page(WORDS.say("page.compare-title")));
    model.addAttribute("comparison", Comparison.of(now, old, sets.lines(access)));
    return "criteria/compare";
  }
}
