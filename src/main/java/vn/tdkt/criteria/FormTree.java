package vn.tdkt.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Submitted fields as the tree of an answer; {@link AnswerFormat} then reads it strictly. */
final class FormTree {
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
  static String field(String path) {
    String[] steps = path.split("/");
    return switch (steps[0]) {
      case "judged" -> "points";
      case "level" -> "level";
      case "yes_no" -> "yes";
      case "count" -> "times";
      case "counters" -> "value." + rest(steps, 1);
      case "cases" -> "case." + rest(steps, 1);
      case "awards" -> "award." + rest(steps, 1).replace("achievement_year", "year");
      case "deliveries" -> "delivery." + rest(steps, 1);
      case "rating" -> rest(steps, 1).replace("label", "level");
      case "periods" -> steps.length < 3 ? path : "period." + steps[1] + "." + nested(steps);
      case "parts" -> steps.length < 3 ? path : steps[1] + "." + nested(steps);
      default -> rest(steps, 1);
    };
  }

  private static String nested(String[] steps) {
    return field(String.join("/", List.of(steps).subList(2, steps.length)));
  }

  private static String rest(String[] steps, int from) {
    return String.join(".", List.of(steps).subList(Math.min(from, steps.length), steps.length));
  }
}
