package vn.tdkt.criteria.model;

import java.util.List;
import java.util.Optional;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.RankingTerms;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Words;

/** A ranking in words. */
public final class RankingWords {
  private static final Words WORDS = Words.of("criteria");

  private RankingWords() {}

  public static RankingTerms of(Ranking ranking, CriteriaSet set) {
    return switch (ranking) {
      case ByPoints points ->
          new RankingTerms(
              WORDS.say("order.ranking." + points.basis() + (points.withBonus() ? ".bonus" : "")),
              points.ties().stream().map(tie -> link(tie, set)).toList(),
              points.withinGroups());
      case ByOrderKeys keys ->
          new RankingTerms(
              WORDS.say("order.ranking.keys"),
              keys.keys().stream().map(key -> name(key, set)).toList(),
              keys.withinGroups());
    };
  }

  /** Only where the points themselves are equal. */
  public static Optional<String> decided(
      Ranking ranking, CriteriaSet set, SheetResult before, SheetResult after) {
    if (!(ranking instanceof ByPoints points) || !equal(points, List.of(), before, after)) {
      return Optional.empty();
    }
    return points.ties().stream()
        .filter(tie -> !equal(points, List.of(tie), before, after))
        .findFirst()
        .map(tie -> link(tie, set));
  }

  private static boolean equal(
      ByPoints points, List<Tie> ties, SheetResult before, SheetResult after) {
    ByPoints only = new ByPoints(points.basis(), points.withBonus(), ties, points.withinGroups());
    return PointsOrder.of(only).compare(before, after) == 0;
  }

  private static String link(Tie tie, CriteriaSet set) {
    return WORDS.say("order.tie." + tie.by(), name(tie.key(), set));
  }

  private static String name(String key, CriteriaSet set) {
    String plain = key.startsWith("-") ? key.substring(1) : key;
    return set.rows()
        .filter(row -> row.key().equals(plain))
        .map(Item::ref)
        .findFirst()
        .orElse(plain);
  }
}
