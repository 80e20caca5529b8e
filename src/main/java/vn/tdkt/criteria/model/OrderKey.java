package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;

/** One recorded value that orders units without points. */
final class OrderKey {
  private OrderKey() {}

  static int compare(UnitSheet one, UnitSheet other, String key) {
    Score first = value(one, key);
    Score second = value(other, key);
    if (first == null || second == null) {
      return 0;
    }
    return key.startsWith("-") ? first.compareTo(second) : second.compareTo(first);
  }

  static @Nullable Score value(UnitSheet sheet, String key) {
    Answer answer = sheet.entry(key.startsWith("-") ? key.substring(1) : key).answer();
    return switch (answer) {
      case null -> null;
      case Answer.Measured(Score value, Boolean gate) -> value;
      case Answer.Count(long times) -> Score.of(times);
      case Answer.Judged(Score points) -> points;
      default -> null;
    };
  }
}
