package vn.tdkt.plans;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.tdkt.plans.model.Progress.Pace;

/**
 * Where a plan stands, as numbers of the things that it measures.
 *
 * @param onCourse those that go as the time goes, and those without a figure of which something was
 *     noted
 * @param silent those of which nothing was noted
 * @param until the last day that was noted, or null
 */
public record Standing(
    int reached, int onCourse, int behind, int silent, @Nullable LocalDate until) {
  public static final Standing NONE = new Standing(0, 0, 0, 0, null);

  /** One thing that is measured. */
  static Standing of(Pace pace, @Nullable LocalDate until) {
    return switch (pace) {
      case REACHED, PASSED -> new Standing(1, 0, 0, 0, until);
      case ON_COURSE, UNMEASURED -> new Standing(0, 1, 0, 0, until);
      case BEHIND -> new Standing(0, 0, 1, 0, until);
      case NOT_REPORTED -> new Standing(0, 0, 0, 1, null);
    };
  }

  public static Standing of(Collection<Standing> parts) {
    return parts.stream().reduce(NONE, Standing::plus);
  }

  private Standing plus(Standing other) {
    return new Standing(
        reached + other.reached,
        onCourse + other.onCourse,
        behind + other.behind,
        silent + other.silent,
        later(until, other.until));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  public int all() {
    return reached + onCourse + behind + silent;
  }
}
