package vn.tdkt.criteria.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.UnitQuestion;

/** Collects the attributes on which methods and gates of a set depend. */
public final class AskedOfUnits {
  private final Map<String, Set<String>> values = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  private AskedOfUnits() {}

  /** In printed order, each attribute once. */
  public static List<UnitQuestion> by(CriteriaSet set) {
    AskedOfUnits asked = new AskedOfUnits();
    set.leaves().forEach(leaf -> asked.add(leaf.method()));
    set.terms().gates().forEach(asked::add);
    return asked.questions();
  }

  private void add(Method method) {
    method.modifiers().forEach(this::add);
  }

  private void add(Modifier modifier) {
    switch (modifier) {
      case ByKind(String attribute, List<ByKind.Variant> variants) -> {
        variants.forEach(variant -> add(attribute, variant.kinds()));
        variants.stream().map(ByKind.Variant::method).filter(Objects::nonNull).forEach(this::add);
      }
      case AppliesWhen(String attribute, List<String> kinds) -> {
        add(attribute, kinds);
        open.add(attribute);
      }
      case Gate gate
          when gate.when() instanceof Condition.HasAttribute(String name, String value) -> {
        add(name, List.of(value));
        open.add(name);
      }
      case Gate other -> {}
      case Absence absence -> {}
      case Limits limits -> {}
    }
  }

  private void add(String attribute, List<String> named) {
    values.computeIfAbsent(attribute, name -> new LinkedHashSet<>()).addAll(named);
  }

  private List<UnitQuestion> questions() {
    return values.entrySet().stream()
        .map(
            one ->
                new UnitQuestion(
                    one.getKey(), List.copyOf(one.getValue()), open.contains(one.getKey())))
        .toList();
  }
}
