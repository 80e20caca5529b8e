package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * A method in plain Vietnamese, beside its printed wording (REQ-98): a first line that says how
 * points come about, then a line for each level, event or condition.
 */
public final class Described {
  private static final Words WORDS = Words.of("criteria");

  private Described() {}

  public static List<String> of(Method method) {
    List<String> lines = new ArrayList<>();
    if (method.plain() && !eachKindHasItsOwn(method)) {
      lines.addAll(DescribedRule.of(method.parts().getFirst().rule()));
    } else if (!method.plain()) {
      method.parts().forEach(part -> lines.addAll(part(part)));
    }
    method.modifiers().forEach(modifier -> lines.addAll(modifier(modifier)));
    lines.addAll(bounds(method.bounds()));
    return lines;
  }

  /** No unit is left for the rule of the leaf itself: one of no named kind is asked about. */
  private static boolean eachKindHasItsOwn(Method method) {
    return method.modifiers().stream()
        .filter(ByKind.class::isInstance)
        .map(ByKind.class::cast)
        .anyMatch(kinds -> kinds.variants().stream().allMatch(one -> one.method() != null));
  }

  private static List<String> part(Part part) {
    List<String> lines = new ArrayList<>(DescribedRule.of(part.rule()));
    String role = phrase("part." + part.role().name(), part.label(), lines.getFirst());
    lines.set(0, part.max() == null ? role : phrase("part-of", role, part.max()));
    if (part.onlyWhenFull()) {
      lines.add(phrase("only-when-full"));
    }
    return lines;
  }

  private static List<String> modifier(Modifier modifier) {
    return switch (modifier) {
      case ByKind(String attribute, List<ByKind.Variant> variants) ->
          variants.stream().flatMap(variant -> variant(attribute, variant)).toList();
      case AppliesWhen(String attribute, List<String> kinds) ->
          List.of(phrase("applies-when", attribute, String.join(", ", kinds)));
      case Absence absence -> absence(absence);
      case Limits limits ->
          Stream.of(
                  DescribedCap.of("limit-bonus", limits.caps().bonus()),
                  DescribedCap.of("limit-deduction", limits.caps().deduction()))
              .flatMap(List::stream)
              .toList();
      case Gate gate -> List.of(gate(gate));
    };
  }

  private static Stream<String> variant(String attribute, ByKind.Variant variant) {
    String kinds = String.join(", ", variant.kinds());
    String head =
        variant.max() == null
            ? phrase("variant", attribute, kinds)
            : phrase("variant-max", attribute, kinds, variant.max());
    return variant.method() == null
        ? Stream.of(head)
        : Stream.concat(Stream.of(head), of(variant.method()).stream());
  }

  private static List<String> absence(Absence absence) {
    String other = absence.otherMax() == null ? "" : absence.otherMax().text();
    List<String> lines = new ArrayList<>();
    lines.add(phrase("nothing-arose", phrase("effect." + absence.whenNothing().name(), other)));
    if (!absence.notApplicable().isEmpty()) {
      lines.add(
          phrase("not-applicable", phrase("effect." + absence.whenNotApplicable().name(), other)));
    }
    return lines;
  }

  /** A gate, of a leaf or of the whole sheet. */
  public static String gate(Gate gate) {
    String ceiling = gate.ceiling() == null ? "" : gate.ceiling();
    return phrase("gate", gate.label(), phrase("gate." + gate.effect().name(), ceiling));
  }

  private static List<String> bounds(Bounds bounds) {
    List<String> lines = new ArrayList<>();
    add(lines, "step", bounds.step());
    add(lines, "floor", bounds.floor());
    add(lines, "cap", bounds.cap());
    return lines;
  }

  static void add(List<String> lines, String key, @Nullable Object value) {
    if (value != null) {
      lines.add(phrase(key, value));
    }
  }

  static String phrase(String key, @Nullable Object... arguments) {
    return WORDS.say("describe." + key, arguments);
  }

  /** "Chi bộ trong sạch 20". */
  static String level(String label, Score points) {
    return phrase("level", label, points);
  }
}
