package vn.tdkt.feeding;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Words;

/**
 * A place in the answer to a criterion that one figure fills.
 *
 * @param key name of the field, as {@link InputForm} gives it
 * @param label what is asked there
 */
public record Slot(String key, String label, Kind kind) {
  private static final Words WORDS = Words.of("feeding");

  /** What a figure says there. */
  public enum Kind {
    NUMBER,
    /** Whether it happened at all: yes from one on (REQ-131). */
    YES_NO
  }

  /** The points of a criterion that is judged, proposed whole where every aim was reached. */
  public static Slot fullPoints() {
    return number("points", say("slot.full"));
  }

  /** The places of a form; none where people choose or judge. */
  public static List<Slot> of(InputForm form) {
    return switch (form) {
      case InputForm.OneNumber one -> List.of(number("value", one.label()));
      case InputForm.TwoNumbers two ->
          List.of(number("numerator", two.numerator()), number("denominator", two.denominator()));
      case InputForm.PlanAndActual planned ->
          List.of(number("plan", say("slot.plan")), number("actual", say("slot.actual")));
      case InputForm.Times times -> List.of(number("times", times.label()));
      case InputForm.SampleNumbers sample ->
          List.of(number("reached", say("slot.reached")), number("positive", say("slot.positive")));
      case InputForm.Numbers numbers ->
          numbers.names().stream()
              .map(name -> number("value." + name.key(), name.label()))
              .toList();
      case InputForm.YesNo yesNo -> List.of(new Slot("yes", "", Kind.YES_NO));
      case InputForm.Composed composed ->
          composed.parts().entrySet().stream()
              .flatMap(
                  part -> within(part.getKey(), label(composed, part.getKey()), part.getValue()))
              .toList();
      default -> List.of();
    };
  }

  private static Stream<Slot> within(String part, String label, InputForm form) {
    return of(form).stream()
        .map(slot -> new Slot(part + "." + slot.key, join(label, slot.label), slot.kind));
  }

  private static String label(InputForm.Composed composed, String part) {
    return composed.labels().getOrDefault(part, part);
  }

  private static String join(String part, String label) {
    return label.isEmpty() ? part : part + ": " + label;
  }

  private static Slot number(String key, String label) {
    return new Slot(key, label, Kind.NUMBER);
  }

  private static String say(String key) {
    return WORDS.say(key);
  }
}
