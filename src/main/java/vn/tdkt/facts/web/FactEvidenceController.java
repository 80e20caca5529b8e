package vn.tdkt.facts.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** Papers that prove a figure of a month: attach, look at, take off (REQ-102). */
@Controller
@RequestMapping(
    FiguresController.ADDRESS + FiguresController.ONE + "/minh-chung/{fact:[0-9a-f-]{36}}")
class FactEvidenceController {
  private static final Words WORDS = Words.of("facts");

  private final Figures figures;
  private final Facts facts;
  private final FactEvidence evidence;
  private final FactEvidencePages views;
  private final Pages pages;

  FactEvidenceController(
      Figures figures, Facts facts, FactEvidence evidence, FactEvidencePages views, Pages pages) {
    this.figures = figures;
    this.facts = facts;
    this.evidence = evidence;
    this.views = views;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PLAN_VIEW)
  ModelAndView list(@PathVariable UUID id, @PathVariable("fact") UUID fact, Access access) {
    Indicator figure = figures.figure(id, Permission.PLAN_VIEW, access);
    return page(views.view(figure, facts.fact(id, fact), access), HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.EVIDENCE_UPLOAD)
  ModelAndView attach(
      @PathVariable UUID id, @PathVariable("fact") UUID named, FactEvidenceForm form, Access access)
      throws IOException {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    Fact fact = facts.fact(id, named);
    FactEvidenceView view = views.view(figure, fact, access);
    return switch (views.file(figure, fact, form, access)) {
      case Outcome.Done<UUID>(UUID file) -> attached(view, form, file, access);
      case Outcome.Refused<UUID>(var refusal) -> again(view, form, null, refusal.text());
    };
  }

  /** The file has come by now and is chosen where anything else is wrong: nobody sends it twice. */
  private ModelAndView attached(
      FactEvidenceView view, FactEvidenceForm form, UUID file, Access access) {
    if (form.wrongPage()) {
      FactEvidenceView now = views.view(view.figure(), view.fact(), access);
      return again(now, form, file, WORDS.say("wrong.page", form.typedPage()));
    }
    return switch (evidence.attach(view.figure(), view.fact(), file, form.pageNumber(), access)) {
      case Outcome.Done<UUID> done -> {
        pages.tell(WORDS.say("evidence.attached", view.time()));
        yield new ModelAndView("redirect:" + view.address());
      }
      case Outcome.Refused<UUID>(var refusal) ->
          again(views.view(view.figure(), view.fact(), access), form, file, refusal.text());
    };
  }

  @PostMapping("/{paper:[0-9a-f-]{36}}/bo")
  @Requires(Permission.PROGRESS_NOTE)
  String remove(
      @PathVariable UUID id,
      @PathVariable("fact") UUID named,
      @PathVariable UUID paper,
      @RequestParam String reason,
      Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    Fact fact = facts.fact(id, named);
    return pages.after(
        evidence.remove(figure, fact, paper, reason, access),
        "redirect:" + FiguresController.address(figure) + "/minh-chung/" + fact.id(),
        WORDS.say("evidence.removed"));
  }

  private ModelAndView again(
      FactEvidenceView view, FactEvidenceForm form, @Nullable UUID file, String why) {
    return page(view.refused(form, file, why), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(FactEvidenceView view, HttpStatus status) {
    return new ModelAndView(
        "facts/evidence",
        Map.of("page", pages.page(WORDS.say("evidence.title", view.time())), "view", view),
        status);
  }
}
