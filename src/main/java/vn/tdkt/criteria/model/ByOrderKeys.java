package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * M31: order without points, by recorded values; classes by quota.
 *
 * @param keys keys of leaves, the first decides first; a leading "-" means that less is better
 */
public record ByOrderKeys(List<String> keys, List<Quota> quotas, boolean withinGroups)
    implements Ranking {
  public ByOrderKeys {
    keys = List.copyOf(keys);
    quotas = List.copyOf(quotas);
  }

  /**
   * How many may have a class.
   *
   * @param share of the units, or of those in {@code within}; rounded down
   * @param within a better class of which this is a share (nested quota), or null
   * @param least at least so many, whatever the share
   */
  public record Quota(String label, Score share, @Nullable String within, int least) {}
}
