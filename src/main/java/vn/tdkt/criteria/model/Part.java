package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * One part of a composed leaf, with one rule.
 *
 * @param key stable; empty for the only part of a plain leaf, which is answered directly
 * @param max the part's own maximum, or null: the leaf's
 * @param onlyWhenFull true for a bonus that lost points of the other parts close
 */
public record Part(
    String key, String label, Role role, @Nullable Score max, Rule rule, boolean onlyWhenFull) {
  /** What the part's points are. */
  public enum Role {
    POINTS,
    BONUS,
    DEDUCTION
  }

  public static Part of(String key, String label, Rule rule) {
    return new Part(key, label, Role.POINTS, null, rule, false);
  }

  public static Part bonus(String key, String label, Rule rule) {
    return new Part(key, label, Role.BONUS, null, rule, false);
  }

  public static Part deduction(String key, String label, Rule rule) {
    return new Part(key, label, Role.DEDUCTION, null, rule, false);
  }

  /** What the rule starts from: nothing in a deduction or bonus part without its own maximum. */
  @Nullable Score full(@Nullable Score leafMax) {
    return switch (role) {
      case POINTS -> max == null ? leafMax : max;
      case BONUS -> max;
      case DEDUCTION -> Score.ZERO;
    };
  }
}
