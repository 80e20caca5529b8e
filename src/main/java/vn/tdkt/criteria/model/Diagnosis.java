package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.BonusPolicy;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** What is wrong or open in a set as printed: told to its owner, who decides. */
public final class Diagnosis {
  private final CriteriaSet set;
  private final List<Finding> findings = new ArrayList<>();

  private Diagnosis(CriteriaSet set) {
    this.set = set;
  }

  public static List<Finding> of(CriteriaSet set) {
    Diagnosis diagnosis = new Diagnosis(set);
    diagnosis.keys();
    set.items().forEach(diagnosis::row);
    diagnosis.total();
    diagnosis.ceilings();
    return List.copyOf(diagnosis.findings);
  }

  private void keys() {
    Set<String> seen = new HashSet<>();
    set.rows()
        .filter(row -> !seen.add(row.key()))
        .forEach(row -> findings.add(FindingCode.SET_KEY_TWICE.at(row.ref(), row.key())));
  }

  private void row(Item item) {
    switch (item) {
      case Item.Leaf leaf -> leaf(leaf);
      case Item.Branch branch -> {
        sum(branch.ref(), branch.max(), branch.children());
        branch.children().forEach(this::row);
      }
    }
  }

  /** REQ-152: the printed maximum is the sum of the printed maxima below it. */
  private void sum(String ref, @Nullable Score stated, List<Item> children) {
    Score sum = Score.ZERO;
    for (Item child : children) {
      boolean outside =
          child.bonusGroup() && set.terms().bonus().place() == BonusPolicy.Place.OUTSIDE;
      Score max = maximum(child);
      if (max == null) {
        return;
      }
      sum = outside ? sum : sum.plus(max);
    }
    if (stated != null && !sum.equals(stated)) {
      findings.add(FindingCode.SET_MAX_DIFFERS.at(ref, stated, sum));
    }
  }

  /** As printed, else the sum of what is printed below. */
  private static @Nullable Score maximum(Item item) {
    if (item.max() != null || item instanceof Item.Leaf) {
      return item.max();
    }
    Score sum = Score.ZERO;
    for (Item child : ((Item.Branch) item).children()) {
      Score max = maximum(child);
      if (max == null) {
        return null;
      }
      sum = sum.plus(max);
    }
    return sum;
  }

  private void total() {
    sum("", set.statedMax(), set.items());
  }

  /** A class ceiling names one of the classes. */
  private void ceilings() {
    for (Gate gate : Gates.of(set)) {
      String best = gate.ceiling() == null ? "" : gate.ceiling();
      boolean known =
          set.terms().classes().bands().stream().anyMatch(band -> band.label().equals(best));
      if (gate.effect() == Gate.Effect.CLASS_AT_MOST && !known) {
        findings.add(FindingCode.RULE_UNKNOWN_LINK.at("", best, gate.label()));
      }
    }
  }

  private void leaf(Item.Leaf leaf) {
    method(leaf, leaf.method(), leaf.max());
    for (Modifier modifier : leaf.method().modifiers()) {
      if (modifier instanceof ByKind(String attribute, List<ByKind.Variant> variants)) {
        variants.stream()
            .filter(variant -> variant.method() != null)
            .forEach(v -> method(leaf, v.method(), v.max() == null ? leaf.max() : v.max()));
      }
    }
  }

  private void method(Item.Leaf leaf, @Nullable Method method, @Nullable Score max) {
    if (method == null) {
      return;
    }
    for (Part part : method.parts()) {
      findings.addAll(part.rule().diagnose(Frame.of(leaf, "", part.full(max), set)));
    }
    parts(leaf, method, max);
  }

  /** The maxima of parts that all print one add up to the leaf's. */
  private void parts(Item.Leaf leaf, Method method, @Nullable Score max) {
    List<Part> points =
        method.parts().stream().filter(part -> part.role() == Part.Role.POINTS).toList();
    if (max == null || points.size() < 2 || points.stream().anyMatch(p -> p.max() == null)) {
      return;
    }
    Score sum = Score.ZERO;
    for (Part part : points) {
      sum = sum.plus(Objects.requireNonNull(part.max()));
    }
    if (!sum.equals(max)) {
      findings.add(FindingCode.SET_MAX_DIFFERS.at(leaf.ref(), max, sum));
    }
  }
}
