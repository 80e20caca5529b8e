package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.FindingDecisions;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Pages;

/** The life of a criteria set: begun or copied, issued, corrected by a new version, closed. */
@Controller
@RequestMapping(SetController.ADDRESS)
class LifeController {
  private static final Words WORDS = Words.of("criteria");
  private static final String FORM = "criteria/act";

  private final CriteriaSets sets;
  private final FindingDecisions decisions;
  private final Sets seen;
  private final Blocks blocks;
  private final Pages pages;

  LifeController(
      CriteriaSets sets, FindingDecisions decisions, Sets seen, Blocks blocks, Pages pages) {
    this.sets = sets;
    this.decisions = decisions;
    this.seen = seen;
    this.blocks = blocks;
    this.pages = pages;
  }

  @PostMapping
  @Requires(Permission.CRITERIA_EDIT)
  String begin(@RequestParam UUID khoi, Access access) {
    BlockYear block = blocks.visible(new BlockYearId(khoi), Permission.CRITERIA_EDIT, access);
    StoredSet begun = pages.value(sets.begin(block.id(), Drafts.first(block), access));
    pages.tell(WORDS.say("page.begun"));
    return to(begun);
  }

  @GetMapping("/{id}/ban-hanh")
  @Requires(Permission.CRITERIA_ISSUE)
  String issueForm(@PathVariable UUID id, Access access, Model model) {
    StoredSet set = issuable(id, access);
    model.addAttribute("page", pages.page(WORDS.say("page.issue-title")));
    model.addAttribute("form", DecisionForm.EMPTY.form(set));
    return FORM;
  }

  @PostMapping("/{id}/ban-hanh")
  @Requires(Permission.CRITERIA_ISSUE)
  ModelAndView issue(
      @PathVariable UUID id, @RequestParam long version, DecisionForm typed, Access access) {
    StoredSet set = issuable(id, access);
    DecidingDocument document = typed.document();
    if (document == null) {
      return again("page.issue-title", typed.corrected(set));
    }
    pages.value(sets.issue(set.id(), version, document, access));
    pages.tell(WORDS.say("page.issued"));
    return new ModelAndView(to(set));
  }

  @GetMapping("/{id}/ban-sua")
  @Requires(Permission.CRITERIA_EDIT)
  String correctForm(@PathVariable UUID id, Access access, Model model) {
    StoredSet set = seen.editable(id, access);
    model.addAttribute("page", pages.page(WORDS.say("page.correct-title")));
    model.addAttribute("form", correction(set));
    return FORM;
  }

  @PostMapping("/{id}/ban-sua")
  @Requires(Permission.CRITERIA_EDIT)
  String correct(@PathVariable UUID id, @RequestParam String reason, Access access) {
    StoredSet set = seen.editable(id, access);
    StoredSet begun = pages.value(sets.correct(set.id(), reason, access));
    pages.tell(WORDS.say("page.corrected"));
    return to(begun);
  }

  @GetMapping("/{id}/sao-chep")
  @Requires(Permission.CRITERIA_EDIT)
  String copyForm(@PathVariable UUID id, Access access, Model model) {
    StoredSet set = seen.visible(id, access);
    model.addAttribute("page", pages.page(WORDS.say("page.copy-title")));
    model.addAttribute("form", Drafts.copyForm(set, seen.open(access)));
    return FORM;
  }

  @PostMapping("/{id}/sao-chep")
  @Requires(Permission.CRITERIA_EDIT)
  String copy(@PathVariable UUID id, @RequestParam UUID to, Access access) {
    StoredSet set = seen.visible(id, access);
    BlockYear block = blocks.visible(new BlockYearId(to), Permission.CRITERIA_EDIT, access);
    StoredSet copy = pages.value(sets.copy(set.id(), block.id(), block.label(), access));
    pages.tell(WORDS.say("page.copied-done"));
    return to(copy) + "/so-sanh";
  }

  @PostMapping("/{id}/dong")
  @Requires(Permission.CRITERIA_ISSUE)
  String close(@PathVariable UUID id, Access access) {
    StoredSet set = issuable(id, access);
    return pages.after(sets.close(set.id(), access), to(set), WORDS.say("page.closed"));
  }

  @PostMapping("/{id}/chap-nhan")
  @Requires(Permission.CRITERIA_EDIT)
  String accept(
      @PathVariable UUID id,
      @RequestParam String code,
      @RequestParam String where,
      @RequestParam String text,
      Access access) {
    StoredSet set = seen.editable(id, access);
    return pages.after(
        decisions.accept(set.id(), code, where, text, access), to(set), WORDS.say("page.accepted"));
  }

  private StoredSet issuable(UUID id, Access access) {
    StoredSet set = seen.visible(id, access);
    access.require(Permission.CRITERIA_ISSUE, set.scope());
    return set;
  }

  private ModelAndView again(String title, ActForm form) {
    return new ModelAndView(
        FORM,
        Map.of("page", pages.page(WORDS.say(title)), "form", form),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ActForm correction(StoredSet set) {
    String address = SetController.address(set);
    Field reason =
        Field.of(Field.Kind.LONG_TEXT, "reason", WORDS.say("page.correct-reason"), "").asRequired();
    return new ActForm(
        address + "/ban-sua",
        address,
        WORDS.say("page.correct-intro"),
        null,
        Map.of(),
        List.of(reason),
        WORDS.say("page.correct"));
  }

  private static String to(StoredSet set) {
    return "redirect:" + SetController.address(set);
  }
}
