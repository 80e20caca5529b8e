package vn.tdkt.criteria.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/** Can a method give these points at all (REQ-158)? What cannot be told counts as reachable. */
final class Reachable {
  private Reachable() {}

  static boolean by(Method method, Score points, @Nullable Score max) {
    if (max != null && points.compareTo(max) > 0 && !Ends.of(method, max, null).open()) {
      return false;
    }
    return !method.plain()
        || points.isZero()
        || !(method.parts().getFirst().rule() instanceof LeafRule rule)
        || by(rule, points, max);
  }

  private static boolean by(LeafRule rule, Score points, @Nullable Score max) {
    return switch (rule) {
      case Judged(Score step) -> step == null || points.dividedBy(step).isWhole();
      case Levels(Map<String, Score> levels) -> levels.containsValue(points);
      case ExternalClass(String source, Map<String, Score> levels) -> levels.containsValue(points);
      case YesNo yesNo -> points.equals(max);
      case AllOrNothing all -> points.equals(max);
      case Bands bands ->
          bands.bands().stream().anyMatch(band -> points.equals(band.points(max)))
              || points.equals(bands.otherwise());
      case CountTimes count ->
          points.dividedBy(count.each()).isWhole() || points.equals(count.cap());
      case FixedDeductions(List<Event> events, Score cap, boolean own) ->
          events.size() != 1 || max == null || steps(max.minus(points), events.getFirst().points());
      case Checklist list ->
          list.minusEach() == null || max == null || steps(max.minus(points), list.minusEach());
      default -> true;
    };
  }

  private static boolean steps(Score lost, Score each) {
    return each.isZero() || lost.dividedBy(each).isWhole();
  }
}
