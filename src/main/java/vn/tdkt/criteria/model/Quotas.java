package vn.tdkt.criteria.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.SheetResult;

/** Classes by quota: nested shares, rounded down, never splitting equals. */
final class Quotas {
  private Quotas() {}

  static Map<String, String> classes(
      List<SheetResult> ordered, ByOrderKeys ranking, Comparator<SheetResult> order) {
    Map<String, String> classes = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    int from = 0;
    for (ByOrderKeys.Quota quota : ranking.quotas()) {
      int of = quota.within() == null ? ordered.size() : sizes.getOrDefault(quota.within(), 0);
      int room = Math.max(quota.least(), quota.share().times(of).floor().intValue());
      int start = quota.within() == null ? from : 0;
      int until = Math.min(ordered.size(), start + room);
      while (until > start && until < ordered.size() && tied(ordered, until, order)) {
        until--;
      }
      for (SheetResult unit : ordered.subList(start, until)) {
        classes.put(unit.unit(), quota.label());
      }
      sizes.put(quota.label(), until - start);
      from = Math.max(from, until);
    }
    return classes;
  }

  private static boolean tied(List<SheetResult> ordered, int edge, Comparator<SheetResult> order) {
    return order.compare(ordered.get(edge - 1), ordered.get(edge)) == 0;
  }
}
