package vn.tdkt.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.Facts;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;

/** The note of a month: one page, made for the phone, for all that the plan counts (REQ-69). */
@Controller
@RequestMapping(NoteController.ADDRESS)
class NoteController {
  static final String ADDRESS = "/ghi-tien-do";
  private static final Words WORDS = Words.of("plans");

  private final Plans plans;
  private final Board board;
  private final Facts facts;
  private final CountedFigures counted;
  private final FactEvidence evidence;
  private final Pages pages;
  private final Clock clock;

  NoteController(
      Plans plans,
      Board board,
      Facts facts,
      CountedFigures counted,
      FactEvidence evidence,
      Pages pages,
      Clock clock) {
    this.plans = plans;
    this.board = board;
    this.facts = facts;
    this.counted = counted;
    this.evidence = evidence;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView form(
      @RequestParam(name = "thang", required = false) @Nullable String month, Access access) {
    UnitView unit = plans.own(Permission.PROGRESS_NOTE, access);
    Page page = pages.page(WORDS.say("note.title"));
    Optional<Plan> plan = plans.of(unit, page.year(today()));
    if (plan.isEmpty()) {
      return new ModelAndView("plans/no-plan", "page", page);
    }
    return view(note(page, plan.get(), unit, month, access), HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView note(
      @RequestParam("thang") String month,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    UnitView unit = plans.own(Permission.PROGRESS_NOTE, access);
    Page page = pages.page(WORDS.say("note.title"));
    Plan plan = plans.of(unit, page.year(today())).orElse(null);
    if (plan == null) {
      return new ModelAndView("plans/no-plan", "page", page);
    }
    NotePage typed = note(page, plan, unit, month, access).typed(new Typed(values));
    return typed.firstWrong() == null
        ? written(typed, unit, access)
        : view(typed, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private NotePage note(
      Page page, Plan plan, UnitView unit, @Nullable String month, Access access) {
    NoteMonth of = NoteMonth.of(plan, month, YearMonth.from(today()));
    List<Board.Line> lines = board.of(plan);
    List<Board.Beyond> beyond = board.beyond(plan);
    List<UUID> noted =
        Stream.concat(
                lines.stream().flatMap(line -> line.facts().stream()),
                beyond.stream().flatMap(line -> line.facts().stream()))
            .filter(fact -> fact.span().equals(of.span()))
            .map(Fact::id)
            .distinct()
            .toList();
    return NotePage.of(
        page,
        plan,
        of,
        lines,
        beyond,
        evidence.of(noted, unit.scope(), access),
        counted.of(plan.unit()));
  }

  private ModelAndView written(NotePage typed, UnitView unit, Access access) {
    NoteMonth month = typed.month();
    try {
      return switch (facts.note(unit.id().value(), typed.notes(), access.actor())) {
        case Outcome.Done<Integer>(Integer written) -> {
          pages.tell(
              WORDS.say(written == 0 ? "note.nothing" : "note.saved", month.words(), written));
          yield new ModelAndView("redirect:" + ADDRESS + "?thang=" + month.month());
        }
        case Outcome.Refused<Integer>(var refusal) ->
            view(typed.refused(refusal.text()), HttpStatus.UNPROCESSABLE_CONTENT);
      };
    } catch (StaleEdit stale) {
      return view(typed.refused(WORDS.say("note.stale")), HttpStatus.CONFLICT);
    }
  }

  private static ModelAndView view(NotePage note, HttpStatus status) {
    return new ModelAndView("plans/note", Map.of("page", note.page(), "note", note), status);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
