package vn.tdkt.scoring;

import java.util.List;
import vn.tdkt.criteria.Entry;

/**
 * What is to stand on a leaf: the entry without adjustments, and those adjustments that change.
 *
 * @param adjustments next versions, new or voided ones among them
 */
record Draft(Entry entry, List<Adjustment> adjustments) {
  Draft {
    adjustments = List.copyOf(adjustments);
  }
}
