package vn.tdkt.calendar.web;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.DeadlineRule;
import vn.tdkt.calendar.YearTemplate;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The fields of a step of a template, and the step that they say. */
final class TemplateStepForm {
  private static final Words WORDS = Words.of("calendar");
  private static final Citation RULE = Citation.of("REQ-51");
  private static final String NAME = "name";
  private static final String INPUT = "input";
  private static final String RESPONSIBLE = "responsible";
  private static final String RECORD = "record";
  private static final String WAY = "way";
  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String COUNT = "count";
  private static final String AFTER = "after";
  private static final String ON_DAY = "ON_DAY";
  private static final String WORKING = "WORKING";
  private static final String CALENDAR = "CALENDAR";

  private TemplateStepForm() {}

  /** A step that is still to be written; the last of the draft comes before it. */
  static CycleStep fresh(YearTemplate draft) {
    UUID id = Ids.next();
    DeadlineRule rule =
        draft.steps().isEmpty()
            ? new DeadlineRule.OnDay(MonthDay.of(1, 15))
            : new DeadlineRule.After(draft.steps().getLast().code(), 5, true);
    return new CycleStep(id, 0, id.toString(), "", "", "", "", rule, draft.from(), false, null);
  }

  static List<Field> fields(YearTemplate draft, CycleStep step, Typed typed) {
    DeadlineRule.OnDay on = step.rule() instanceof DeadlineRule.OnDay day ? day : null;
    DeadlineRule.After after = step.rule() instanceof DeadlineRule.After then ? then : null;
    String way = after == null ? ON_DAY : after.working() ? WORKING : CALENDAR;
    List<Field> fields = new ArrayList<>();
    fields.add(text(NAME, "field.step", step.name(), typed).asRequired());
    fields.add(text(INPUT, "field.input", step.input(), typed));
    fields.add(text(RESPONSIBLE, "field.responsible", step.responsible(), typed));
    fields.add(text(RECORD, "field.record", step.record(), typed));
    fields.add(
        Field.of(Field.Kind.CHOICE, WAY, WORDS.say("field.rule"), typed.or(WAY, way))
            .from(List.of(choice(ON_DAY), choice(WORKING), choice(CALENDAR)))
            .asRequired());
    fields.add(count(DAY, on == null ? null : on.day().getDayOfMonth(), typed));
    fields.add(count(MONTH, on == null ? null : on.day().getMonthValue(), typed));
    fields.add(count(COUNT, after == null ? null : after.count(), typed));
    List<Field.Choice> others =
        draft.steps().stream()
            .filter(one -> !one.id().equals(step.id()))
            .map(one -> new Field.Choice(one.code(), one.position() + ". " + one.name()))
            .toList();
    fields.add(
        Field.of(
                Field.Kind.CHOICE,
                AFTER,
                WORDS.say("template.field.after"),
                typed.or(AFTER, after == null ? "" : after.code()))
            .from(others));
    return fields;
  }

  private static Field text(String name, String label, String value, Typed typed) {
    return Field.text(name, WORDS.say(label), typed.or(name, value));
  }

  private static Field.Choice choice(String way) {
    return new Field.Choice(way, WORDS.say("template.way." + way));
  }

  private static Field count(String name, @Nullable Integer value, Typed typed) {
    return Field.of(
        Field.Kind.COUNT,
        name,
        WORDS.say("template.field." + name),
        typed.or(name, value == null ? "" : value.toString()));
  }

  /** The step with what was said; refused where no day follows from it. */
  static Outcome<CycleStep> read(CycleStep step, Typed typed) {
    return rule(typed)
        .map(
            rule ->
                step.saying(
                    typed.text(NAME),
                    typed.text(INPUT),
                    typed.text(RESPONSIBLE),
                    typed.text(RECORD),
                    rule));
  }

  private static Outcome<DeadlineRule> rule(Typed typed) {
    if (typed.text(WAY).equals(ON_DAY)) {
      try {
        return Outcome.done(
            new DeadlineRule.OnDay(MonthDay.of(typed.count(MONTH), typed.count(DAY))));
      } catch (DateTimeException noSuchDay) {
        return Outcome.refused("calendar.refused.no-such-day", RULE);
      }
    }
    if (typed.count(COUNT) < 1 || !typed.has(AFTER)) {
      return Outcome.refused("calendar.refused.no-count", RULE);
    }
    return Outcome.done(
        new DeadlineRule.After(
            typed.text(AFTER), typed.count(COUNT), typed.text(WAY).equals(WORKING)));
  }
}
