package vn.tdkt.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.usage.model.UsageRules;

/**
 * What a unit did in the program in a year.
 *
 * @param at when it was counted: what came later is not in it
 */
public record UsageRecord(
    UnitView unit, String year, Instant at, List<UsageItem> items, List<UsageMonth> months) {
  public UsageRecord {
    items = List.copyOf(items);
    months = List.copyOf(months);
  }

  public UsageLevel overall() {
    return UsageRules.overall(items);
  }

  /** What keeps it from being full. */
  public List<UsageItem> lacking() {
    return items.stream()
        .filter(item -> item.level() == UsageLevel.PARTIAL || item.level() == UsageLevel.NONE)
        .toList();
  }

  public LocalDate today() {
    return at.atZone(VietnamTime.ZONE).toLocalDate();
  }
}
