package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * Something that can be recorded and costs or gives points.
 *
 * @param key stable, joins with the recorded cases
 * @param points for each; the ceiling for each where the amount is chosen; signed in a balance
 * @param least the smallest amount that may be chosen, or null
 * @param cap the most that this event may cost or give in all, or null
 */
public record Event(
    String key, String label, Score points, @Nullable Score least, @Nullable Score cap) {
  public static Event of(String key, String label, Score points) {
    return new Event(key, label, points, null, null);
  }

  public Event atMost(Score most) {
    return new Event(key, label, points, least, most);
  }

  static @Nullable Event find(List<Event> events, String key) {
    for (Event event : events) {
      if (event.key.equals(key)) {
        return event;
      }
    }
    return null;
  }
}
