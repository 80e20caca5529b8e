package vn.tdkt.facts.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Countable;
import vn.tdkt.facts.Countables;
import vn.tdkt.facts.Counted;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.facts.Counting;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Lets figures be counted from records, from the year in view on, or typed again (REQ-69). */
@Controller
@RequestMapping(FiguresController.ADDRESS)
class CountingController {
  private static final Words WORDS = Words.of("facts");
  private static final String PATH = "/dem-tu-so";
  private static final String KEY = "key";

  private final Figures figures;
  private final Countables countables;
  private final CountedFigures counted;
  private final Counting counting;
  private final YearInView years;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  CountingController(
      Figures figures,
      Countables countables,
      CountedFigures counted,
      Counting counting,
      YearInView years,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.figures = figures;
    this.countables = countables;
    this.counted = counted;
    this.counting = counting;
    this.years = years;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  /** What can be counted, with what each would be. */
  @GetMapping(PATH)
  @Requires(Permission.PROGRESS_NOTE)
  String list(Access access, Model model) {
    UnitView unit = figures.own(Permission.PROGRESS_NOTE, access);
    model.addAttribute("page", pages.page(WORDS.say("counted.choose")));
    model.addAttribute("since", Span.of(first(unit)).words());
    model.addAttribute("lines", lines(unit, access));
    return "facts/countables";
  }

  private List<CountableLine> lines(UnitView unit, Access access) {
    Map<String, UUID> figureOf =
        counted.of(unit.id().value()).entrySet().stream()
            .collect(
                toMap(one -> one.getValue().what().key(), Map.Entry::getKey, (one, older) -> one));
    return countables.all().stream()
        .map(
            what ->
                new CountableLine(
                    what,
                    now(what, unit),
                    access.may(what.permission(), unit.scope())
                        ? countables.address(what, unit.id().value())
                        : null,
                    figureOf.get(what.key())))
        .toList();
  }

  @PostMapping(PATH)
  @Requires(Permission.PROGRESS_NOTE)
  String add(@RequestParam(KEY) String key, Access access) {
    UnitView unit = figures.own(Permission.PROGRESS_NOTE, access);
    Countable what = countables.find(key).orElseThrow(() -> new NotVisible("countable " + key));
    return pages.after(
        counting.add(unit, what, first(unit), access.actor()),
        "redirect:" + FiguresController.ADDRESS + PATH,
        WORDS.say("counted.added"));
  }

  @GetMapping(FiguresController.ONE + PATH)
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView choosing(@PathVariable UUID id, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    return forms.show(choosing(figure, unit(figure, access), Typed.NOTHING));
  }

  @PostMapping(FiguresController.ONE + PATH)
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView choose(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    UnitView unit = unit(figure, access);
    Typed typed = new Typed(values);
    return forms.end(
        choosing(figure, unit, typed),
        typed,
        () ->
            countables
                .find(typed.text(KEY))
                .map(what -> counting.choose(figure, what, first(unit), access.actor()))
                .orElseGet(
                    () -> Outcome.refused("facts.refused.counted-nothing", Citation.of("REQ-69"))),
        FiguresController::address,
        WORDS.say("counted.added"));
  }

  private UnitView unit(Indicator figure, Access access) {
    return figures.unit(figure.unit(), Permission.PROGRESS_NOTE, access);
  }

  private Form choosing(Indicator figure, UnitView unit, Typed typed) {
    List<Field.Choice> choices =
        countables.all().stream()
            .map(
                what ->
                    new Field.Choice(
                        what.key(),
                        WORDS.say("counted.choice", what.what(), now(what, unit), what.register())))
            .toList();
    String since = Span.of(first(unit)).words();
    return Form.of(
            WORDS.say("counted.choose"),
            FiguresController.address(figure) + PATH,
            FiguresController.address(figure),
            List.of(
                Field.of(Field.Kind.CHOICE, KEY, WORDS.say("counted.what"), typed.or(KEY, ""))
                    .from(choices)
                    .asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("counted.choose.intro", figure.what(), since))
        .button(WORDS.say("counted.choose.act"));
  }

  /** From now on people type it again; what was counted stays. */
  @PostMapping(FiguresController.ONE + "/thoi-dem")
  @Requires(Permission.PROGRESS_NOTE)
  String end(@PathVariable UUID id, Access access) {
    Indicator figure = figures.figure(id, Permission.PROGRESS_NOTE, access);
    Counted now = counted.of(figure.unit()).get(figure.id());
    if (now == null) {
      throw new NotVisible("counted figure");
    }
    return pages.after(
        counting.end(figure, now.what(), access.actor()),
        "redirect:" + FiguresController.address(figure),
        WORDS.say("counted.ended"));
  }

  private YearMonth first(UnitView unit) {
    return YearMonth.from(years.of(unit).from());
  }

  private String now(Countable what, UnitView unit) {
    LocalDate from = first(unit).atDay(1);
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    Score sum =
        from.isBefore(tomorrow)
            ? countables.sum(what, unit.id().value(), new Span(from, tomorrow))
            : Score.ZERO;
    return Amount.of(sum).words(what.measure());
  }
}
