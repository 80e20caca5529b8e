package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;

/** Puts the units of a block in order: 1, 1, 3; who is unranked is skipped by the counter. */
final class Ranker {
  private final Layout layout;
  private final Map<String, UnitSheet> sheets = new LinkedHashMap<>();
  private final Apart apart;

  Ranker(Layout layout, List<UnitSheet> sheets) {
    this.layout = layout;
    this.apart = Apart.of(layout);
    sheets.forEach(sheet -> this.sheets.put(sheet.unit(), sheet));
  }

  List<SheetResult> ranked(List<SheetResult> results) {
    Ranking ranking = layout.set().terms().ranking();
    if (ranking == null) {
      return results.stream().map(r -> placed(r, null, Said.of("no-ranking"), null)).toList();
    }
    Map<String, SheetResult> placed = new HashMap<>();
    groups(results, ranking).values().forEach(group -> rank(group, ranking, placed));
    return results.stream().map(r -> placed.getOrDefault(r.unit(), r)).toList();
  }

  private Map<String, List<SheetResult>> groups(List<SheetResult> results, Ranking ranking) {
    Map<String, List<SheetResult>> groups = new LinkedHashMap<>();
    for (SheetResult unit : results) {
      UnitSheet sheet = sheet(unit);
      String group = ranking.withinGroups() && sheet.group() != null ? sheet.group() : "";
      String key = group + apart.group(sheet);
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(unit);
    }
    return groups;
  }

  private void rank(List<SheetResult> group, Ranking ranking, Map<String, SheetResult> placed) {
    List<SheetResult> candidates = new ArrayList<>();
    for (SheetResult unit : group) {
      String reason = reason(unit, ranking);
      if (reason == null) {
        candidates.add(unit);
      } else {
        placed.put(unit.unit(), placed(unit, null, reason, null));
      }
    }
    Set<String> last = last(candidates);
    Comparator<SheetResult> order =
        Comparator.<SheetResult, Boolean>comparing(unit -> last.contains(unit.unit()))
            .thenComparing(order(ranking));
    candidates.sort(order);
    Map<String, String> classes =
        ranking instanceof ByOrderKeys keys ? Quotas.classes(candidates, keys, order) : Map.of();
    number(candidates, order, classes, placed);
  }

  private static void number(
      List<SheetResult> candidates,
      Comparator<SheetResult> order,
      Map<String, String> classes,
      Map<String, SheetResult> placed) {
    int rank = 1;
    for (int i = 0; i < candidates.size(); i++) {
      SheetResult unit = candidates.get(i);
      boolean tied = i > 0 && order.compare(candidates.get(i - 1), unit) == 0;
      rank = tied ? rank : i + 1;
      boolean followed =
          i + 1 < candidates.size() && order.compare(unit, candidates.get(i + 1)) == 0;
      SheetResult shown = tied || followed ? told(unit, rank) : unit;
      placed.put(unit.unit(), placed(shown, rank, null, classes.get(unit.unit())));
    }
  }

  private static SheetResult told(SheetResult unit, int rank) {
    List<Finding> findings = new ArrayList<>(unit.findings());
    findings.add(FindingCode.RANK_TIED.at("", rank));
    return Results.with(unit, findings);
  }

  private @Nullable String reason(SheetResult unit, Ranking ranking) {
    if (unit.unranked() != null) {
      return unit.unranked();
    }
    if (ranking instanceof ByOrderKeys keys) {
      UnitSheet sheet = sheet(unit);
      boolean open = keys.keys().stream().anyMatch(key -> OrderKey.value(sheet, key) == null);
      return open ? Said.of("no-order-value") : null;
    }
    return unit.complete() ? null : Said.of("open-leaves", unit.asked() - unit.answered());
  }

  /** The units that a gate puts behind all others. */
  private Set<String> last(List<SheetResult> units) {
    Set<String> last = new HashSet<>();
    for (Gate gate : layout.gates()) {
      if (gate.effect() == Gate.Effect.LAST) {
        units.stream()
            .filter(unit -> Boolean.TRUE.equals(holds(gate, unit)))
            .forEach(unit -> last.add(unit.unit()));
      }
    }
    return last;
  }

  private @Nullable Boolean holds(Gate gate, SheetResult unit) {
    return Conditions.holds(gate.when(), sheet(unit), unit.leaves(), unit.bonus());
  }

  private UnitSheet sheet(SheetResult unit) {
    return Objects.requireNonNull(sheets.get(unit.unit()));
  }

  private Comparator<SheetResult> order(Ranking ranking) {
    return switch (ranking) {
      case ByPoints points -> PointsOrder.of(points);
      case ByOrderKeys keys -> {
        Comparator<SheetResult> order = Comparator.comparing(unit -> 0);
        for (String key : keys.keys()) {
          order = order.thenComparing((a, b) -> OrderKey.compare(sheet(a), sheet(b), key));
        }
        yield order;
      }
    };
  }

  private static SheetResult placed(
      SheetResult unit, @Nullable Integer rank, @Nullable String unranked, @Nullable String clazz) {
    return Results.placed(unit, rank, unranked, clazz);
  }
}
