package vn.tdkt.criteria.model;

import java.util.List;
import vn.tdkt.criteria.Classes;

/**
 * REQ-108: order by points or by percent of the applicable maximum, then by a chain.
 *
 * @param ties what decides between equals, in printed order
 */
public record ByPoints(Classes.Basis basis, boolean withBonus, List<Tie> ties, boolean withinGroups)
    implements Ranking {
  public ByPoints {
    ties = List.copyOf(ties);
  }

  public static ByPoints total() {
    return new ByPoints(Classes.Basis.POINTS, true, List.of(), false);
  }
}
