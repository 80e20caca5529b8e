package vn.tdkt.criteria.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** Which maximum and method a unit has on a leaf, by its attributes in the emulation year. */
final class Variants {
  private Variants() {}

  /** The outcome of choosing. */
  sealed interface Choice {}

  record Chosen(@Nullable Score max, Method method) implements Choice {}

  record Outside(String reason) implements Choice {}

  record Open(Finding question) implements Choice {}

  static Choice of(Item.Leaf leaf, UnitSheet sheet) {
    Score max = leaf.max();
    Method method = leaf.method();
    for (Modifier modifier : leaf.method().modifiers()) {
      switch (modifier) {
        case AppliesWhen(String attribute, List<String> kinds) -> {
          List<String> values = values(sheet, attribute);
          if (values.size() != 1) {
            return new Open(question(leaf, attribute, values));
          }
          if (!kinds.contains(values.getFirst())) {
            return new Outside(Said.of("other-kind", attribute, values.getFirst()));
          }
        }
        case ByKind byKind -> {
          List<String> values = values(sheet, byKind.attribute());
          ByKind.Variant variant = values.size() == 1 ? byKind.of(values.getFirst()) : null;
          if (variant == null) {
            return new Open(question(leaf, byKind.attribute(), values));
          }
          max = variant.max() == null ? max : variant.max();
          method = variant.method() == null ? method : variant.method();
        }
        case Absence absence -> {}
        case Limits limits -> {}
        case Gate gate -> {}
      }
    }
    return new Chosen(max, method);
  }

  /** Several values: the attribute changed during the year. */
  private static List<String> values(UnitSheet sheet, String attribute) {
    return sheet.attributes().stream()
        .filter(a -> a.name().equals(attribute))
        .map(UnitSheet.Attribute::value)
        .distinct()
        .toList();
  }

  private static Finding question(Item.Leaf leaf, String attribute, List<String> values) {
    return values.size() > 1
        ? FindingCode.KIND_CHANGED.at(leaf.ref(), attribute, String.join(", ", values))
        : FindingCode.KIND_UNKNOWN.at(leaf.ref(), attribute, String.join(", ", values));
  }

  /** What the variant says about absence, else the leaf, else the default. */
  static Absence absence(Method chosen, Method printed) {
    return Stream.concat(chosen.modifiers().stream(), printed.modifiers().stream())
        .filter(Absence.class::isInstance)
        .map(Absence.class::cast)
        .findFirst()
        .orElse(Absence.DEFAULT);
  }
}
