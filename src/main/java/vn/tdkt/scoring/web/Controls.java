package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.web.Control.Choice;
import vn.tdkt.scoring.web.Control.Kind;

/** The controls of a form, with the values that stand there. */
record Controls(Map<String, String> values, String prefix) {
  private static final Words WORDS = Words.of("scoring");

  static List<Control> of(InputForm form, Map<String, String> values) {
    return new Controls(values, "").draw(form);
  }

  private List<Control> draw(InputForm form) {
    return switch (form) {
      case InputForm.Points(Score max, Score step) ->
          List.of(number("points").upTo(max == null ? null : max.machine()));
      case InputForm.Choice(var options) -> List.of(buttons("level", options));
      case InputForm.YesNo() ->
          List.of(
              control(Kind.BUTTONS, "yes")
                  .from(List.of(choice("true", "yes"), choice("false", "no"))));
      case InputForm.CaseLines(var events, boolean fault) -> List.of(cases(events, fault));
      case InputForm.ChoiceAndCases(var options, var events) ->
          List.of(buttons("level", options), cases(events, false));
      case InputForm.TwoNumbers(String upper, String lower) ->
          List.of(named(Kind.NUMBER, "numerator", upper), named(Kind.NUMBER, "denominator", lower));
      case InputForm.OneNumber(String label, String gate) ->
          Stream.concat(Stream.of(named(Kind.NUMBER, "value", label)), gate(gate)).toList();
      case InputForm.PlanAndActual(boolean open) ->
          List.of(number("plan"), number("revised_plan"), number("actual"));
      case InputForm.Times(String label, Score each) -> List.of(named(Kind.NUMBER, "times", label));
      case InputForm.AwardLines lines -> List.of(awards(lines));
      case InputForm.ExplainedPoints(Score ceiling) ->
          List.of(
              number("points").upTo(ceiling == null ? null : ceiling.machine()),
              control(Kind.LONG_TEXT, "explanation"));
      case InputForm.DeliveryLines() -> List.of(deliveries());
      case InputForm.Boxes boxes -> boxes(boxes);
      case InputForm.Conditions(var conditions) -> ticks(conditions);
      case InputForm.ExternalClass(String source, var options) ->
          List.of(buttons("level", options), control(Kind.DATE, "decided"));
      case InputForm.Numbers(var names) ->
          names.stream().map(n -> named(Kind.NUMBER, "value." + n.key(), n.label())).toList();
      case InputForm.SampleNumbers(long size, String gate) ->
          Stream.concat(Stream.of(number("reached"), number("positive")), gate(gate)).toList();
      case InputForm.PerPeriod(var periods, InputForm each) ->
          periods.stream()
              .flatMap(p -> titled(p.label(), "period." + p.key() + ".", each))
              .toList();
      case InputForm.FromGivers(var givers, boolean extra) -> givers(givers, extra);
      case InputForm.Composed(var parts, var labels) ->
          parts.entrySet().stream()
              .flatMap(
                  part ->
                      titled(
                          labels.getOrDefault(part.getKey(), part.getKey()),
                          part.getKey() + ".",
                          part.getValue()))
              .toList();
      case InputForm.Blocked(String why) -> List.of(Control.heading(why));
    };
  }

  private Stream<Control> titled(String label, String more, InputForm form) {
    List<Control> own = new Controls(values, prefix + more).draw(form);
    return label.isEmpty()
        ? own.stream()
        : Stream.concat(Stream.of(Control.heading(label)), own.stream());
  }

  private Control cases(List<InputForm.Event> events, boolean fault) {
    List<Choice> choices = events.stream().map(e -> new Choice(e.key(), e.label())).toList();
    boolean variable = events.stream().anyMatch(InputForm.Event::variable);
    return lines(
        "case",
        line ->
            Stream.of(
                    line.control(Kind.SELECT, "event").from(choices),
                    line.number("count"),
                    variable ? line.number("amount") : null,
                    line.control(Kind.TEXT, "reason"),
                    fault ? line.cause() : null)
                .filter(java.util.Objects::nonNull)
                .toList());
  }

  /** Whose fault it was: not said, theirs, or nobody's; only the first costs (REQ-138). */
  private Control cause() {
    return control(Kind.BUTTONS, "own_fault")
        .from(List.of(choice("true", "cause.own"), choice("false", "cause.other")));
  }

  private Control awards(InputForm.AwardLines form) {
    return lines(
        "award",
        line ->
            Stream.of(
                    line.control(Kind.SELECT, "level").from(choices(form.levels())),
                    line.control(Kind.TEXT, "what"),
                    line.control(Kind.DATE, "decided"),
                    line.number("year"),
                    form.asksSharers() ? line.number("sharers") : null,
                    form.asksShare() ? line.number("share") : null)
                .filter(java.util.Objects::nonNull)
                .toList());
  }

  private Control deliveries() {
    return lines(
        "delivery",
        line ->
            List.of(
                line.control(Kind.TEXT, "what"),
                line.control(Kind.DATE, "due"),
                line.control(Kind.DATE, "electronic"),
                line.control(Kind.DATE, "paper")));
  }

  private List<Control> boxes(InputForm.Boxes form) {
    if (!form.perSubject()) {
      return ticks(form.boxes());
    }
    return List.of(
        lines(
            "subject",
            line -> {
              List<Control> drawn = new ArrayList<>(List.of(line.control(Kind.TEXT, "name")));
              drawn.addAll(line.ticks(form.boxes()));
              return drawn;
            }));
  }

  private List<Control> givers(List<InputForm.Option> givers, boolean extra) {
    List<Control> drawn =
        givers.stream()
            .map(giver -> named(Kind.NUMBER, "giver." + giver.key(), giver.label()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (extra) {
      drawn.add(number("extra"));
    }
    return drawn;
  }

  private List<Control> ticks(List<InputForm.Option> boxes) {
    return boxes.stream().map(box -> named(Kind.BOX, "tick." + box.key(), box.label())).toList();
  }

  private Stream<Control> gate(@org.jspecify.annotations.Nullable String gate) {
    return gate == null ? Stream.empty() : Stream.of(named(Kind.BOX, "gate", gate));
  }

  private Control buttons(String slot, List<InputForm.Option> options) {
    return control(Kind.BUTTONS, slot).from(choices(options));
  }

  private static List<Choice> choices(List<InputForm.Option> options) {
    return options.stream().map(option -> new Choice(option.key(), option.label())).toList();
  }

  private static Choice choice(String value, String word) {
    return new Choice(value, WORDS.say("slot." + word));
  }

  /** Every line that stands there, and the blank one. */
  private Control lines(String name, Function<Controls, List<Control>> line) {
    String slot = prefix + name;
    List<List<Control>> drawn = new ArrayList<>();
    for (int n = 0; has(slot + "." + n + "."); n++) {
      drawn.add(line.apply(new Controls(values, slot + "." + n + ".")));
    }
    return Control.lines(
        slot, WORDS.say("slot." + name), drawn, line.apply(new Controls(Map.of(), slot + ".#.")));
  }

  private boolean has(String beginning) {
    return values.keySet().stream().anyMatch(slot -> slot.startsWith(beginning));
  }

  private Control number(String slot) {
    return control(Kind.NUMBER, slot);
  }

  private Control control(Kind kind, String slot) {
    return named(kind, slot, WORDS.say("slot." + slot));
  }

  private Control named(Kind kind, String slot, String label) {
    return Control.of(kind, prefix + slot, label, values);
  }
}
