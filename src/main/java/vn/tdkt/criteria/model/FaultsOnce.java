package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M4, M5, REQ-138: a fault that is recorded in several criteria, named the same in each, costs
 * once, where it costs most before any cap; or it costs in each. Undeclared it is asked about.
 */
final class FaultsOnce {
  private final Layout layout;
  private final List<Item.Leaf> leaves;

  FaultsOnce(Layout layout) {
    this.layout = layout;
    this.leaves = layout.scoredBy(ChargesCases.class::isInstance);
  }

  /** A named fault where it is recorded: a line of the answer to one part. */
  private record Charge(AnsweredPart part, int line, String fault, Score cost) {}

  /** A line that costs nothing, and why. */
  private record Spared(Charge charge, Finding note) {}

  /** What the parts get whose points others decide. */
  void settle(UnitSheet sheet, Map<AnsweredPart.Place, Points> settled) {
    List<List<Charge>> several = faults(sheet).filter(charges -> charges.size() > 1).toList();
    switch (layout.set().terms().sameFault()) {
      case null -> several.forEach(charges -> ask(charges, settled));
      case ONCE -> spared(several).forEach((place, lines) -> settled.put(place, without(lines)));
      case EACH -> {}
    }
  }

  /** The charges for each fault, in printed order. */
  private Stream<List<Charge>> faults(UnitSheet sheet) {
    Map<String, List<Charge>> faults = new LinkedHashMap<>();
    for (AnsweredPart part : AnsweredPart.of(layout, leaves, sheet)) {
      if (part.rule() instanceof ChargesCases rule
          && part.answer() instanceof Answer.Cases(List<Answer.Case> cases)) {
        for (int line = 0; line < cases.size(); line++) {
          String fault = cases.get(line).fault();
          Score cost = rule.cost(cases.get(line));
          if (fault != null && cost.signum() > 0) {
            faults
                .computeIfAbsent(fault.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(new Charge(part, line, fault, cost));
          }
        }
      }
    }
    return faults.values().stream();
  }

  private static void ask(List<Charge> charges, Map<AnsweredPart.Place, Points> settled) {
    String places = charges.stream().map(c -> c.part().where()).collect(Collectors.joining(", "));
    for (Charge charge : charges) {
      Finding question =
          FindingCode.RULE_SAME_FAULT_UNDECLARED.at(
              charge.part().leaf().ref(), charge.fault(), places);
      settled.put(charge.part().place(), Points.open(question));
    }
  }

  private static Map<AnsweredPart.Place, List<Spared>> spared(List<List<Charge>> faults) {
    Map<AnsweredPart.Place, List<Spared>> spared = new LinkedHashMap<>();
    for (List<Charge> charges : faults) {
      Charge worst = charges.stream().max(Comparator.comparing(Charge::cost)).orElseThrow();
      for (Charge charge : charges) {
        if (!charge.equals(worst)) {
          Finding note =
              FindingCode.ANSWER_FAULT_ELSEWHERE.at(
                  charge.part().leaf().ref(), charge.fault(), worst.part().where());
          spared
              .computeIfAbsent(charge.part().place(), any -> new ArrayList<>())
              .add(new Spared(charge, note));
        }
      }
    }
    return spared;
  }

  /** The points of one part without some lines of its answer. */
  private static Points without(List<Spared> spared) {
    AnsweredPart part = spared.getFirst().charge().part();
    List<Answer.Case> cases = new ArrayList<>(((Answer.Cases) part.answer()).cases());
    spared.forEach(one -> cases.set(one.charge().line(), cases.get(one.charge().line()).spared()));
    Points points = part.answering(new Answer.Cases(cases)).points();
    return points instanceof Points.Earned earned
        ? earned.telling(spared.stream().map(Spared::note).toList())
        : points;
  }
}
