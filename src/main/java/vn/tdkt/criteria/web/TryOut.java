package vn.tdkt.criteria.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The facts that a method asks for, as plain fields to try it with.
 *
 * @param hidden what goes along with the fields
 */
public record TryOut(List<Field> fields, Map<String, String> hidden) {
  /** Names of the fields begin so, apart from those of the form around them. */
  static final String PREFIX = "thu.";

  private static final Words WORDS = Words.of("criteria");

  static TryOut of(InputForm form, Map<String, String> typed) {
    TryOut made = new TryOut(new ArrayList<>(), new LinkedHashMap<>());
    made.ask(form, PREFIX, "");
    return new TryOut(
        made.fields.stream().map(field -> filled(field, typed)).toList(), made.hidden);
  }

  /** The submitted facts, without lines that name an event or award but no figure. */
  static Map<String, String> facts(Map<String, String> submitted) {
    Map<String, String> facts = new LinkedHashMap<>();
    submitted.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !value.isBlank()) {
            facts.put(name.substring(PREFIX.length()), value);
          }
        });
    List<String> empty =
        facts.keySet().stream()
            .filter(name -> name.matches("(.*\\.)?(case|award)\\.\\d+\\..*"))
            .map(name -> name.replaceFirst("((?:case|award)\\.\\d+\\.).*", "$1"))
            .distinct()
            .filter(
                line ->
                    Stream.of("count", "amount", "level")
                        .noneMatch(n -> facts.containsKey(line + n)))
            .toList();
    facts.keySet().removeIf(name -> empty.stream().anyMatch(name::startsWith));
    return facts;
  }

  private static Field filled(Field field, Map<String, String> typed) {
    String value = typed.getOrDefault(field.name(), "");
    Field filled = Field.of(field.kind(), field.name(), field.label(), value);
    return filled.from(field.choices());
  }

  private void ask(InputForm form, String at, String of) {
    switch (form) {
      case InputForm.Points points -> number(at + "points", of, word("points"));
      case InputForm.Choice choice -> choice(at + "level", of, word("level"), choice.options());
      case InputForm.YesNo yes -> yesNo(at + "yes", of, word("yes"));
      case InputForm.CaseLines lines -> cases(lines.events(), lines.asksOwnFault(), at, of);
      case InputForm.ChoiceAndCases both -> {
        choice(at + "level", of, word("level"), both.options());
        cases(both.events(), false, at, of);
      }
      case InputForm.TwoNumbers two -> {
        number(at + "numerator", of, named(two.numerator(), "numerator"));
        number(at + "denominator", of, named(two.denominator(), "denominator"));
      }
      case InputForm.OneNumber one -> {
        number(at + "value", of, named(one.label(), "value"));
        gate(one.gate(), at, of);
      }
      case InputForm.PlanAndActual plan -> {
        number(at + "plan", of, word("plan"));
        number(at + "actual", of, word("actual"));
      }
      case InputForm.Times times -> number(at + "times", of, named(times.label(), "times"));
      case InputForm.AwardLines awards -> awards(awards, at, of);
      case InputForm.ExplainedPoints explained -> {
        number(at + "points", of, word("points"));
        add(Field.Kind.TEXT, at + "explanation", of, word("explanation"));
      }
      case InputForm.DeliveryLines deliveries -> deliveries(at, of);
      case InputForm.Boxes boxes -> boxes(boxes, at, of);
      case InputForm.Conditions conditions ->
          conditions.conditions().forEach(one -> yesNo(at + "tick." + one.key(), of, one.label()));
      case InputForm.ExternalClass rating -> {
        choice(at + "level", of, named(rating.source(), "level"), rating.options());
        add(Field.Kind.DATE, at + "decided", of, word("decided"));
      }
      case InputForm.Numbers numbers ->
          numbers.names().forEach(one -> number(at + "value." + one.key(), of, one.label()));
      case InputForm.SampleNumbers sample -> {
        number(at + "reached", of, word("reached"));
        number(at + "positive", of, word("positive"));
        gate(sample.gate(), at, of);
      }
      case InputForm.PerPeriod periods ->
          periods
              .periods()
              .forEach(one -> ask(periods.each(), at + "period." + one.key() + ".", one.label()));
      case InputForm.FromGivers givers -> {
        givers.givers().forEach(one -> number(at + "giver." + one.key(), of, one.label()));
        if (givers.extra()) {
          number(at + "extra", of, word("extra"));
        }
      }
      case InputForm.Composed composed ->
          composed
              .parts()
              .forEach(
                  (key, part) ->
                      ask(part, at + key + ".", composed.labels().getOrDefault(key, "")));
      case InputForm.Blocked blocked -> {}
    }
  }

  private void cases(List<InputForm.Event> events, boolean ownFault, String at, String of) {
    for (int i = 0; i < events.size(); i++) {
      InputForm.Event event = events.get(i);
      String line = at + "case." + (i + 1) + ".";
      String figure = event.variable() ? "amount" : "count";
      hidden.put(line + "event", event.key());
      number(line + figure, of, WORDS.say("page.try." + figure, event.label()));
      if (event.variable()) {
        hidden.put(line + "reason", WORDS.say("page.try-title"));
      }
      if (ownFault) {
        hidden.put(line + "own_fault", WORDS.say("page.yes"));
      }
    }
  }

  private void awards(InputForm.AwardLines form, String at, String of) {
    for (int i = 1; i <= 2; i++) {
      String line = at + "award." + i + ".";
      String label = WORDS.say("page.try.award", i);
      hidden.put(line + "what", label);
      choice(line + "level", of, label, form.levels());
    }
  }

  private void deliveries(String at, String of) {
    hidden.put(at + "delivery.1.what", WORDS.say("page.try-title"));
    for (String date : List.of("due", "electronic", "paper")) {
      add(Field.Kind.DATE, at + "delivery.1." + date, of, word(date));
    }
  }

  private void boxes(InputForm.Boxes form, String at, String of) {
    List<String> subjects = form.perSubject() ? form.subjects() : List.of("");
    for (int i = 0; i < subjects.size(); i++) {
      String line = form.perSubject() ? at + "subject." + (i + 1) + "." : at;
      String subject = form.perSubject() ? subjects.get(i) : of;
      if (form.perSubject()) {
        hidden.put(line + "name", subject);
      }
      form.boxes().forEach(box -> yesNo(line + "tick." + box.key(), subject, box.label()));
    }
  }

  private void gate(@Nullable String gate, String at, String of) {
    if (gate != null) {
      yesNo(at + "gate", of, gate);
    }
  }

  private void yesNo(String name, String of, String label) {
    String yes = WORDS.say("page.yes");
    add(Field.Kind.CHOICE, name, of, label, List.of(new Field.Choice(yes, yes)));
  }

  private void choice(String name, String of, String label, List<InputForm.Option> options) {
    add(
        Field.Kind.CHOICE,
        name,
        of,
        label,
        options.stream().map(one -> new Field.Choice(one.key(), one.label())).toList());
  }

  private void number(String name, String of, String label) {
    add(Field.Kind.NUMBER, name, of, label);
  }

  private void add(Field.Kind kind, String name, String of, String label) {
    add(kind, name, of, label, List.of());
  }

  private void add(
      Field.Kind kind, String name, String of, String label, List<Field.Choice> choices) {
    String full = of.isEmpty() ? label : WORDS.say("page.try.period", of, label);
    fields.add(Field.of(kind, name, full, "").from(choices));
  }

  private static String named(String label, String otherwise) {
    return label.isEmpty() ? word(otherwise) : label;
  }

  private static String word(String key) {
    return WORDS.say("page.try." + key);
  }
}
