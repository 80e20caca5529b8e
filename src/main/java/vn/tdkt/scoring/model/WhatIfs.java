package vn.tdkt.scoring.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * The small changes that are worth trying on a leaf: one more case or award, one item less, another
 * level, one more or one less of a number. Worked on the fields of the form, as a person would.
 */
public final class WhatIfs {
  private static final Words WORDS = Words.of("scoring");

  private final Tries tries;
  private final LinesTried lines;

  private WhatIfs(Tries tries, int year) {
    this.tries = tries;
    this.lines = new LinesTried(tries, year);
  }

  /**
   * In the order of the form.
   *
   * @param year in which a tried award would be decided
   */
  public static List<WhatIf> of(InputForm form, Entry entry, int year) {
    Tries tries = new Tries(form, entry);
    new WhatIfs(tries, year).ask(form, "", "");
    tries.bonus();
    return tries.found();
  }

  private void ask(InputForm one, String at, String of) {
    switch (one) {
      case InputForm.Points(Score max, Score step) -> points(at, of, max);
      case InputForm.ExplainedPoints(Score ceiling) -> points(at, of, ceiling);
      case InputForm.Choice(var options) -> levels(at, of, options);
      case InputForm.ExternalClass(String source, var options) -> levels(at, of, options);
      case InputForm.YesNo() -> {
        tries.put(of, "yes", Map.of(at + "yes", "true"));
        tries.put(of, "no", Map.of(at + "yes", "false"));
      }
      case InputForm.CaseLines(var events, boolean fault) -> lines.cases(at, of, events);
      case InputForm.ChoiceAndCases(var options, var events) -> {
        levels(at, of, options);
        lines.cases(at, of, events);
      }
      case InputForm.TwoNumbers(String upper, String lower) -> number(at + "numerator", of, upper);
      case InputForm.OneNumber(String label, String gate) -> {
        number(at + "value", of, label);
        gate(at, of, gate);
      }
      case InputForm.PlanAndActual(boolean open) -> plan(at, of);
      case InputForm.Times(String label, Score each) -> number(at + "times", of, label);
      case InputForm.AwardLines awards -> lines.awards(at, of, awards);
      case InputForm.DeliveryLines() -> lines.deliveries(at, of);
      case InputForm.Boxes boxes when boxes.perSubject() -> subjects(at, boxes);
      case InputForm.Boxes boxes -> boxes(at, of, boxes.boxes());
      case InputForm.Conditions(var conditions) -> boxes(at, of, conditions);
      case InputForm.Numbers(var names) ->
          names.forEach(name -> number(at + "value." + name.key(), of, name.label()));
      case InputForm.SampleNumbers(long size, String gate) -> {
        number(at + "positive", of, WORDS.say("slot.positive"));
        gate(at, of, gate);
      }
      case InputForm.PerPeriod(var periods, InputForm each) ->
          periods.forEach(period -> ask(each, at + "period." + period.key() + ".", period.label()));
      case InputForm.FromGivers(var givers, boolean extra) ->
          givers.forEach(giver -> number(at + "giver." + giver.key(), of, giver.label()));
      case InputForm.Composed(var parts, var labels) ->
          parts.forEach((key, part) -> ask(part, at + key + ".", labels.getOrDefault(key, key)));
      case InputForm.Blocked blocked -> {}
    }
  }

  private void points(String at, String of, @Nullable Score max) {
    Score points = tries.value(at + "points");
    if (max != null && !max.equals(points)) {
      tries.put(of, "full", Map.of(at + "points", max.text()), max);
    }
    if (points != null && points.compareTo(Score.ONE) >= 0) {
      tries.put(of, "point-less", Map.of(at + "points", points.minus(Score.ONE).text()));
    }
  }

  private void levels(String at, String of, List<InputForm.Option> options) {
    for (InputForm.Option option : options) {
      tries.put(of, "level", Map.of(at + "level", option.key()), option.label());
    }
  }

  /** Where no movement was entered yet, all of those that the set names, done in full. */
  private void subjects(String at, InputForm.Boxes form) {
    if (!tries.has(at + "subject.0.")) {
      Map<String, String> all = new LinkedHashMap<>();
      for (int n = 0; n < form.subjects().size(); n++) {
        String line = at + "subject." + n + ".";
        all.put(line + "name", form.subjects().get(n));
        form.boxes().forEach(box -> all.put(line + "tick." + box.key(), "true"));
      }
      tries.put("", "all-there", all);
    }
    for (int n = 0; tries.has(at + "subject." + n + "."); n++) {
      String line = at + "subject." + n + ".";
      boxes(line, tries.now().getOrDefault(line + "name", ""), form.boxes());
    }
  }

  private void boxes(String at, String of, List<InputForm.Option> boxes) {
    for (InputForm.Option box : boxes) {
      boolean done = "true".equals(tries.now().get(at + "tick." + box.key()));
      String key = done ? "box-missing" : "box-there";
      tries.put(of, key, Map.of(at + "tick." + box.key(), String.valueOf(!done)), box.label());
    }
  }

  private void gate(String at, String of, @Nullable String gate) {
    if (gate != null) {
      boolean met = "true".equals(tries.now().get(at + "gate"));
      tries.put(
          of, met ? "box-missing" : "box-there", Map.of(at + "gate", String.valueOf(!met)), gate);
    }
  }

  private void plan(String at, String of) {
    Score plan =
        tries.value(at + (tries.now().containsKey(at + "revised_plan") ? "revised_plan" : "plan"));
    if (plan != null && !plan.equals(tries.value(at + "actual"))) {
      tries.put(of, "plan-met", Map.of(at + "actual", plan.text()), plan);
    }
    number(at + "actual", of, WORDS.say("slot.actual"));
  }

  private void number(String slot, String of, String label) {
    Score value = tries.value(slot);
    if (value != null) {
      tries.put(of, "one-more", Map.of(slot, value.plus(Score.ONE).text()), label);
      if (value.compareTo(Score.ONE) >= 0) {
        tries.put(of, "one-less", Map.of(slot, value.minus(Score.ONE).text()), label);
      }
    }
  }
}
