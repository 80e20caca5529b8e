package vn.tdkt.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.Unplanned;

/** Something that was done though the plan does not ask for it. */
@Controller
@RequestMapping(NoteController.ADDRESS + "/ngoai-ke-hoach")
class BeyondController {
  private static final Words WORDS = Words.of("plans");
  private static final String WHAT = "what";
  private static final String VALUE = "value";
  private static final String MEASURE = "measure";
  private static final String MONTH = "thang";

  private final Plans plans;
  private final Unplanned unplanned;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  BeyondController(Plans plans, Unplanned unplanned, Forms forms, Pages pages, Clock clock) {
    this.plans = plans;
    this.unplanned = unplanned;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView form(@RequestParam MultiValueMap<String, String> proposed, Access access) {
    Plan plan = plan(plans.own(Permission.PROGRESS_NOTE, access));
    return forms.show(form(plan, new Typed(proposed)));
  }

  @PostMapping
  @Requires(Permission.PROGRESS_NOTE)
  ModelAndView add(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = plans.own(Permission.PROGRESS_NOTE, access);
    Plan plan = plan(unit);
    Typed typed = new Typed(values);
    return forms.end(
        form(plan, typed),
        typed,
        () ->
            unplanned.note(
                unit,
                typed.text(WHAT),
                typed.text(MEASURE),
                YearMonth.parse(typed.text(MONTH)),
                value(typed.text(VALUE)),
                access.actor()),
        done -> NoteController.ADDRESS + "?thang=" + typed.text(MONTH),
        WORDS.say("beyond.added"));
  }

  private Plan plan(UnitView unit) {
    String year = pages.page("").year(LocalDate.now(clock));
    return plans.of(unit, year).orElseThrow(() -> new NotVisible("plan of " + year));
  }

  private Form form(Plan plan, Typed typed) {
    NoteMonth month = NoteMonth.of(plan, month(typed), YearMonth.from(LocalDate.now(clock)));
    return Form.of(
            WORDS.say("beyond.add"),
            NoteController.ADDRESS + "/ngoai-ke-hoach",
            NoteController.ADDRESS + "?thang=" + month.month(),
            List.of(
                Field.text(WHAT, WORDS.say("field.what"), typed.or(WHAT, ""))
                    .withHint(WORDS.say("field.what.hint"))
                    .asRequired(),
                Field.of(Field.Kind.NUMBER, VALUE, WORDS.say("field.value"), typed.or(VALUE, ""))
                    .asRequired(),
                Field.text(MEASURE, WORDS.say("field.measure"), typed.or(MEASURE, ""))
                    .withHint(WORDS.say("field.measure.hint"))
                    .asRequired(),
                Field.of(
                        Field.Kind.CHOICE,
                        MONTH,
                        WORDS.say("field.month"),
                        typed.or(MONTH, month.month().toString()))
                    .from(months(plan))
                    .asRequired()))
        .keptWhileTyped()
        .saying(WORDS.say("beyond.intro"));
  }

  private static @Nullable String month(Typed typed) {
    return typed.has(MONTH) ? typed.text(MONTH) : null;
  }

  private static List<Field.Choice> months(Plan plan) {
    YearMonth first = YearMonth.from(plan.time().from());
    return IntStream.range(0, 12)
        .mapToObj(first::plusMonths)
        .map(month -> new Field.Choice(month.toString(), NoteMonth.words(month)))
        .toList();
  }

  private static Score value(String typed) {
    return switch (VietnameseNumber.read(typed, null)) {
      case VietnameseNumber.Reading.Understood(Score value, boolean unused) -> value;
      case VietnameseNumber.Reading.Unclear(List<Score> options) -> options.getFirst();
      case VietnameseNumber.Reading.Unreadable unreadable ->
          throw new IllegalArgumentException("no form of ours sends " + typed);
    };
  }
}
