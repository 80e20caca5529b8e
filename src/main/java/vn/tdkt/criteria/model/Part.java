package vn.tdkt.criteria.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
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

  /** What of the answer to a leaf belongs to this part; null where nothing does yet. */
  @Nullable Answer of(Answer answer) {
    if (key.isEmpty()) {
      return answer;
    }
    return answer instanceof Answer.Parts(Map<String, Answer> parts) ? parts.get(key) : null;
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
