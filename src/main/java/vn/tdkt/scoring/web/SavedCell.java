package vn.tdkt.scoring.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.Saving;

/** The answers of the saving endpoint, as the score table reads them. */
sealed interface SavedCell {
  /** Written: what the row and the totals now show. */
  record Written(
      String leaf,
      long version,
      String points,
      String reason,
      String state,
      String message,
      boolean missing,
      Map<String, String> cells,
      Map<String, String> totals,
      String progress,
      Instant savedAt)
      implements SavedCell {}

  /** Somebody was faster: what that person wrote. */
  record Clash(String leaf, long version, Map<String, String> theirs, String by, String at)
      implements SavedCell {}

  /** The sentence for a field. */
  record Wrong(String leaf, String slot, String text) implements SavedCell {}

  static Written of(Saving.Saved saved, Item.Leaf leaf, boolean open) {
    LeafResult came = saved.result().leaf(saved.leaf());
    boolean missing = came == null || came.state() == LeafResult.State.UNDETERMINED;
    return new Written(
        saved.leaf(),
        saved.version(),
        came == null ? "" : Rows.text(came.points()),
        came == null ? "" : came.reason(),
        came == null ? "" : came.state().name().toLowerCase(java.util.Locale.ROOT),
        came == null ? "" : message(came),
        missing,
        values(saved.figures(), leaf, open),
        totals(saved.result()),
        progress(saved.result()),
        saved.at());
  }

  static Clash of(Saving.Clash clash, Item.Leaf leaf, boolean open) {
    return new Clash(
        leaf.key(),
        clash.theirs().version(),
        values(clash.figures(), leaf, open),
        clash.theirs().by(),
        VietnamTime.minute(clash.theirs().at()));
  }

  private static Map<String, String> values(Figures figures, Item.Leaf leaf, boolean open) {
    return new RowControls(
            InputForm.of(leaf, figures.self()),
            figures.row(Round.SELF, null, leaf.key()).orElse(null),
            figures.adjustments(leaf.key()),
            open)
        .values();
  }

  private static String message(LeafResult came) {
    return came.findings().stream()
        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
        .map(Finding::text)
        .findFirst()
        .orElse("");
  }

  /** By name: the groups by key, then base, bonus, deduction, total. */
  static Map<String, String> totals(SheetResult result) {
    Map<String, String> totals = new LinkedHashMap<>();
    for (GroupResult group : result.groups()) {
      totals.put("group." + group.key(), group.points().text());
    }
    totals.put("base", result.base().text());
    totals.put("bonus", result.bonus().text());
    totals.put("deduction", result.deduction().text());
    totals.put("total", result.total().text());
    return totals;
  }

  /** "Đã chấm 18/26 tiêu chí". */
  static String progress(SheetResult result) {
    return Words.of("scoring").say("progress", result.answered(), result.asked());
  }
}
