package vn.tdkt.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Submitted fields as the tree of an answer; {@link AnswerFormat} then reads it strictly. */
final class FormTree {
  /** Kinds of answers whose only component stands between the kind and what was typed. */
  private static final Set<String> WRAPPED =
      Set.of("cases", "awards", "deliveries", "counters", "periods", "parts");

  private FormTree() {}

  static Map<String, Object> of(InputForm form, Fields fields) {
    return switch (form) {
      case InputForm.Points points -> Map.of("judged", text(fields, "points"));
      case InputForm.Choice choice -> Map.of("level", text(fields, "level"));
      case InputForm.YesNo yesNo -> Map.of("yes_no", text(fields, "yes"));
      case InputForm.CaseLines lines -> Map.of("cases", lines(fields, "case."));
      case InputForm.ChoiceAndCases both ->
          Map.of(
              "level_and_cases",
              Map.of("level", text(fields, "level"), "cases", lines(fields, "case.")));
      case InputForm.TwoNumbers numbers -> body("ratio", fields);
      case InputForm.OneNumber number -> body("measured", fields);
      case InputForm.PlanAndActual plan -> body("plan_actual", fields);
      case InputForm.Times times -> Map.of("count", text(fields, "times"));
      case InputForm.AwardLines awards -> Map.of("awards", lines(fields, "award."));
      case InputForm.ExplainedPoints explained -> body("explained", fields);
      case InputForm.DeliveryLines deliveries -> Map.of("deliveries", lines(fields, "delivery."));
      case InputForm.Boxes boxes -> Map.of("checklist", checklist(boxes, fields));
      case InputForm.Conditions conditions ->
          Map.of("conditions", ticks(conditions.conditions(), fields.under("tick.")));
      case InputForm.ExternalClass external -> Map.of("rating", renamed(fields, "level", "label"));
      case InputForm.Numbers numbers -> Map.of("counters", plain(fields.under("value.")));
      case InputForm.SampleNumbers sample -> body("sample", fields);
      case InputForm.PerPeriod periods -> Map.of("periods", periods(periods, fields));
      case InputForm.FromGivers givers -> Map.of("given", given(fields));
      case InputForm.Composed composed -> Map.of("parts", parts(composed, fields));
      case InputForm.Blocked blocked -> Map.of();
    };
  }

  private static String text(Fields fields, String name) {
    String text = fields.text(name);
    return text == null ? "" : text;
  }

  private static Map<String, Object> body(String kind, Fields fields) {
    return Map.of(kind, plain(fields));
  }

  private static Map<String, Object> plain(Fields fields) {
    return new LinkedHashMap<>(fields.filled());
  }

  private static Map<String, Object> renamed(Fields fields, String from, String to) {
    Map<String, Object> tree = plain(fields);
    Object value = tree.remove(from);
    tree.put(to, value == null ? "" : value);
    return tree;
  }

  private static List<Map<String, Object>> lines(Fields fields, String prefix) {
    return fields.lines(prefix).values().stream().map(FormTree::line).toList();
  }

  private static Map<String, Object> line(Fields fields) {
    return fields.text("year") == null
        ? plain(fields)
        : renamed(fields, "year", "achievement_year");
  }

  private static List<Map<String, Object>> checklist(InputForm.Boxes form, Fields fields) {
    if (!form.perSubject()) {
      return List.of(list("", form, fields));
    }
    return fields.lines("subject.").values().stream()
        .map(line -> list(text(line, "name"), form, line))
        .toList();
  }

  private static Map<String, Object> list(String subject, InputForm.Boxes form, Fields fields) {
    Fields excused = fields.under("excused.");
    return Map.of(
        "subject",
        subject,
        "done",
        ticks(form.boxes(), fields.under("tick.")),
        "excused",
        form.boxes().stream().map(InputForm.Option::key).filter(b -> ticked(excused, b)).toList());
  }

  private static Map<String, Object> ticks(List<InputForm.Option> boxes, Fields fields) {
    Map<String, Object> ticks = new LinkedHashMap<>();
    boxes.forEach(box -> ticks.put(box.key(), ticked(fields, box.key()) ? "có" : "không"));
    return ticks;
  }

  /** A box that is off is not submitted by a page, and is "false" in {@link AnswerFields}. */
  private static boolean ticked(Fields fields, String box) {
    String text = fields.text(box);
    return text != null && !text.equals("false");
  }

  private static Map<String, Object> given(Fields fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("points", plain(fields.under("giver.")));
    if (fields.text("extra") != null) {
      tree.put("extra", text(fields, "extra"));
    }
    return tree;
  }

  private static Map<String, Object> periods(InputForm.PerPeriod form, Fields fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (InputForm.Option period : form.periods()) {
      Fields own = fields.under("period." + period.key() + ".");
      if (!own.isEmpty()) {
        tree.put(period.key(), of(form.each(), own));
      }
    }
    return tree;
  }

  private static Map<String, Object> parts(InputForm.Composed form, Fields fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    form.parts()
        .forEach(
            (key, part) -> {
              Fields own = fields.under(key + ".");
              if (!own.isEmpty()) {
                tree.put(key, of(part, own));
              }
            });
    return tree;
  }

  /** The name of the field that a path in the tree came from. */
  static String field(String path, Fields fields) {
    List<String> steps = List.of(path.split("/"));
    String kind = steps.getFirst();
    List<String> rest =
        steps.subList(Math.min(WRAPPED.contains(kind) ? 2 : 1, steps.size()), steps.size());
    return switch (kind) {
      case "judged" -> "points";
      case "level" -> "level";
      case "yes_no" -> "yes";
      case "count" -> "times";
      case "counters" -> "value." + String.join(".", rest);
      case "cases" -> line("case.", rest, fields);
      case "level_and_cases" ->
          rest.size() > 1 ? line("case.", rest.subList(1, rest.size()), fields) : "level";
      case "awards" -> line("award.", rest, fields).replace("achievement_year", "year");
      case "deliveries" -> line("delivery.", rest, fields);
      case "rating" -> String.join(".", rest).replace("label", "level");
      case "given" -> String.join(".", rest).replace("points.", "giver.");
      case "periods" -> nested("period.", rest, fields);
      case "parts" -> nested("", rest, fields);
      default -> String.join(".", rest);
    };
  }

  /** Lines are counted from 1 in the tree; in the form they keep their own numbers. */
  private static String line(String prefix, List<String> rest, Fields fields) {
    if (rest.isEmpty()) {
      return prefix + "0";
    }
    List<Integer> numbers = List.copyOf(fields.lines(prefix).keySet());
    int at = Integer.parseInt(rest.getFirst()) - 1;
    List<String> tail = rest.subList(1, rest.size());
    return prefix + numbers.get(at) + (tail.isEmpty() ? "" : "." + String.join(".", tail));
  }

  private static String nested(String prefix, List<String> rest, Fields fields) {
    if (rest.size() < 2) {
      return prefix + String.join(".", rest);
    }
    String own = prefix + rest.getFirst() + ".";
    return own + field(String.join("/", rest.subList(1, rest.size())), fields.under(own));
  }
}
