package vn.tdkt.facts.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
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
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Share;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** Says what is counted from now on: a figure, and what belongs to it. */
@Controller
@RequestMapping(FiguresController.ADDRESS)
class FigureFormController {
  private static final Words WORDS = Words.of("facts");
  private static final String WHAT = "what";
  private static final String MEASURE = "measure";
  private static final String GATHERING = "gathering";
  private static final String BREAKDOWN = "breakdown";
  private static final String PARTS = "parts";
  private static final String OF_WHICH = "within";

  private final Figures figures;
  private final Indicators indicators;
  private final Forms forms;

  FigureFormController(Figures figures, Indicators indicators, Forms forms) {
    this.figures = figures;
    this.indicators = indicators;
    this.forms = forms;
  }

  @GetMapping("/them")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView counting(Access access) {
    figures.own(Permission.PROGRESS_NOTE, access);
    return forms.show(counting(Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView count(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = figures.own(Permission.PROGRESS_NOTE, access);
    Typed typed = new Typed(values);
    return forms.end(
        counting(typed),
        typed,
        () ->
            indicators
                .count(
                    unit,
                    NewIndicator.of(
                        typed.text(WHAT),
                        typed.text(MEASURE),
                        typed.one(Gathering.class, GATHERING)),
                    access.actor())
                .then(whole -> parts(unit, whole, typed, access)),
        FiguresController::address,
        WORDS.say("counted"));
  }

  private static Form counting(Typed typed) {
    List<Field.Choice> gatherings =
        Arrays.stream(Gathering.values())
            .map(one -> new Field.Choice(one.name(), one.words()))
            .toList();
    return Form.of(
            WORDS.say("add"),
            FiguresController.ADDRESS + "/them",
            FiguresController.ADDRESS,
            List.of(
                Field.text(WHAT, WORDS.say("field.what"), typed.or(WHAT, ""))
                    .withHint(WORDS.say("field.what.hint"))
                    .asRequired(),
                Field.text(MEASURE, WORDS.say("field.measure"), typed.or(MEASURE, ""))
                    .withHint(WORDS.say("field.measure.hint"))
                    .asRequired(),
                Field.of(
                        Field.Kind.CHOICE,
                        GATHERING,
                        WORDS.say("field.gathering"),
                        typed.or(GATHERING, Gathering.ADDED.name()))
                    .from(gatherings)
                    .asRequired(),
                breakdown(typed),
                parts(typed),
                ofWhich(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("add.intro"));
  }

  private static Field breakdown(Typed typed) {
    return Field.text(BREAKDOWN, WORDS.say("field.breakdown"), typed.or(BREAKDOWN, ""))
        .withHint(WORDS.say("field.breakdown.hint"));
  }

  private static Field parts(Typed typed) {
    return Field.of(Field.Kind.LONG_TEXT, PARTS, WORDS.say("field.parts"), typed.or(PARTS, ""))
        .withHint(WORDS.say("field.parts.hint"));
  }

  private static Field ofWhich(Typed typed) {
    return Field.of(
            Field.Kind.LONG_TEXT, OF_WHICH, WORDS.say("field.within"), typed.or(OF_WHICH, ""))
        .withHint(WORDS.say("field.within.hint"));
  }

  @GetMapping(FiguresController.ONE + "/phan")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView dividing(@PathVariable UUID id, Access access) {
    return forms.show(
        dividing(figures.figure(id, Permission.PROGRESS_NOTE, access), Typed.NOTHING));
  }

  @PostMapping(FiguresController.ONE + "/phan")
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView divide(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Indicator whole = figures.figure(id, Permission.PROGRESS_NOTE, access);
    UnitView unit = figures.unit(whole.unit(), Permission.PROGRESS_NOTE, access);
    Typed typed = new Typed(values);
    return forms.end(
        dividing(whole, typed),
        typed,
        () -> parts(unit, whole, typed, access),
        FiguresController::address,
        WORDS.say("divided"));
  }

  private static Form dividing(Indicator whole, Typed typed) {
    return Form.of(
            WORDS.say("divide"),
            FiguresController.address(whole) + "/phan",
            FiguresController.address(whole),
            List.of(breakdown(typed), parts(typed), ofWhich(typed)))
        .keptWhileTyped()
        .saying(WORDS.say("divide.intro", whole.what()));
  }

  private Outcome<Indicator> parts(UnitView unit, Indicator whole, Typed typed, Access access) {
    return indicators.divide(
        unit,
        whole,
        List.of(
            new Indicators.Cut(Share.PART, typed.text(BREAKDOWN), typed.lines(PARTS)),
            new Indicators.Cut(Share.OF_WHICH, "", typed.lines(OF_WHICH))),
        access.actor());
  }
}
