package vn.tdkt.contests;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * Where a series leaves its rhythm: an edition that was skipped or held later. The numbers count
 * what was held.
 *
 * @param due the year in which the rhythm has an edition
 * @param to the year in which it is held instead, or null where it is skipped
 * @param following whether those that come after move as well
 */
public record Deviation(int due, @Nullable Integer to, boolean following, String reason) {
  public static Deviation skipped(int due, String reason) {
    return new Deviation(due, null, false, reason);
  }

  public static Deviation moved(int due, int to, boolean following, String reason) {
    return new Deviation(due, to, following, reason);
  }

  /** The year from which the rhythm counts on. */
  public int next() {
    return to != null && following ? to : due;
  }

  /** As people read it; years are no numbers with points. */
  public String words() {
    Words words = Words.of("contests");
    String year = String.valueOf(due);
    if (to == null) {
      return words.say("deviation.skipped", year, reason);
    }
    String key = following ? "deviation.moved.following" : "deviation.moved";
    return words.say(key, year, String.valueOf(to), reason);
  }
}
