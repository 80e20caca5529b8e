package vn.tdkt.criteria.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** How a leaf is scored: one rule or several parts, what wraps them, and the ends of the result. */
public record Method(List<Part> parts, List<Modifier> modifiers, Bounds bounds) {
  /** Judged points, the method of a leaf that prints none. */
  public static final Method JUDGED = of(Judged.FREELY);

  public Method {
    parts = List.copyOf(parts);
    modifiers = List.copyOf(modifiers);
  }

  public static Method of(Rule rule) {
    return new Method(List.of(Part.of("", "", rule)), List.of(), Bounds.NONE);
  }

  public static Method composed(Part... parts) {
    return new Method(List.of(parts), List.of(), Bounds.NONE);
  }

  public Method with(Modifier... more) {
    return new Method(parts, List.of(more), bounds);
  }

  public Method within(Bounds ends) {
    return new Method(parts, modifiers, ends);
  }

  /** True where one rule is answered directly. */
  boolean plain() {
    return parts.size() == 1 && parts.getFirst().key().isEmpty();
  }

  /** The rules of all parts, for every kind of unit. */
  Stream<Rule> rules() {
    Stream<Rule> own = parts.stream().map(Part::rule);
    Stream<Rule> variants =
        modifiers.stream()
            .filter(ByKind.class::isInstance)
            .flatMap(byKind -> ((ByKind) byKind).variants().stream())
            .map(ByKind.Variant::method)
            .filter(Objects::nonNull)
            .flatMap(Method::rules);
    return Stream.concat(own, variants);
  }

  /** What to ask a unit for; a variant by kind of unit has its own form. */
  public InputForm formFor(Item.Leaf leaf, UnitSheet sheet) {
    return switch (Variants.of(leaf, sheet)) {
      case Variants.Chosen(Score max, Method method) -> method.form(max);
      case Variants.Open(Finding question) -> new InputForm.Blocked(question.text());
      case Variants.Outside(String reason) -> new InputForm.Blocked(reason);
    };
  }

  private InputForm form(@Nullable Score max) {
    if (plain()) {
      Part only = parts.getFirst();
      return only.rule().form(only.full(max));
    }
    Map<String, InputForm> forms = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Part part : parts) {
      forms.put(part.key(), part.rule().form(part.full(max)));
      labels.put(part.key(), part.label());
    }
    return new InputForm.Composed(forms, labels);
  }
}
