package vn.tdkt.criteria.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;

/** Whether the condition of a gate holds; null where an open leaf leaves it open. */
final class Conditions {
  private Conditions() {}

  static @Nullable Boolean holds(
      Condition condition, UnitSheet sheet, List<LeafResult> leaves, Score bonus) {
    return switch (condition) {
      case Condition.HasAttribute(String name, String value) ->
          sheet.attributes().stream()
              .anyMatch(a -> a.name().equals(name) && a.value().equals(value));
      case Condition.LeafBelow(String key, Score points) ->
          leaves.stream()
              .filter(leaf -> leaf.key().equals(key))
              .findFirst()
              .map(leaf -> below(leaf, points))
              .orElse(null);
      case Condition.LeafIs(String key, String label) -> answered(sheet.entry(key), label);
      case Condition.AnyLeafBelow(Score share) -> anyBelow(leaves, share);
      case Condition.NoSelfScore none ->
          sheet.entries().values().stream()
              .allMatch(entry -> entry.answer() == null && entry.override() == null);
      case Condition.LostOverBonus(Score share) -> lost(leaves).compareTo(bonus.times(share)) > 0;
    };
  }

  private static @Nullable Boolean below(LeafResult leaf, Score points) {
    return leaf.points() == null ? null : leaf.points().compareTo(points) < 0;
  }

  private static @Nullable Boolean answered(Entry entry, String label) {
    return switch (entry.answer()) {
      case null -> null;
      case Answer.Level(String level) -> level.equals(label);
      case Answer.Rating(String level, LocalDate decided) -> level.equals(label);
      case Answer.YesNo(boolean yes) -> String.valueOf(yes).equals(label);
      default -> false;
    };
  }

  private static @Nullable Boolean anyBelow(List<LeafResult> leaves, Score share) {
    boolean open = false;
    for (LeafResult leaf : leaves) {
      if (leaf.points() == null || leaf.max() == null) {
        open |= leaf.state() == LeafResult.State.UNDETERMINED;
      } else if (share.isZero()
          ? leaf.points().signum() <= 0
          : leaf.points().compareTo(leaf.max().times(share)) < 0) {
        return true;
      }
    }
    return open ? null : false;
  }

  private static Score lost(List<LeafResult> leaves) {
    Score lost = Score.ZERO;
    for (LeafResult leaf : leaves) {
      lost = leaf.deduction() == null ? lost : lost.plus(leaf.deduction());
    }
    return lost;
  }
}
