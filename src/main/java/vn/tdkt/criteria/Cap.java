package vn.tdkt.criteria;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * The most that something may count (REQ-146): points, or a share of the maximum of the row.
 *
 * @param points at most these points, or null
 * @param share at most this share of the maximum (1/10 for 10 %), or null
 * @param onlyWarns true where the cap is assumed and not printed: going over it is told, not cut
 */
public record Cap(@Nullable Score points, @Nullable Score share, boolean onlyWarns) {
  public static Cap ofPoints(Score points) {
    return new Cap(points, null, false);
  }

  public static Cap ofShare(Score share) {
    return new Cap(null, share, false);
  }

  public Cap warning() {
    return new Cap(points, share, true);
  }

  /** The ceiling in points, or null where a share meets a row without maximum. */
  public @Nullable Score ceiling(@Nullable Score max) {
    Score byShare = share == null || max == null ? null : max.times(share);
    if (points == null) {
      return byShare;
    }
    return byShare == null ? points : points.atMost(byShare);
  }
}
