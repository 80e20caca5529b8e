package vn.tdkt.scoring.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.Saving;
import vn.tdkt.scoring.model.Sending;

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
      String missing,
      Map<String, String> cells,
      Map<String, String> totals,
      String progress,
      Instant savedAt)
      implements SavedCell {}

  /** Somebody was faster: what that person wrote. */
  record Clash(String leaf, long version, Map<String, String> theirs, String by, String at)
      implements SavedCell {}

  /**
   * The sentence for a field.
   *
   * @param options its readings, where the typed number has two
   */
  record Wrong(String leaf, String slot, String text, List<String> options) implements SavedCell {}

  static Written of(Saving.Saved saved, Item.Leaf leaf, Disclosure disclosure) {
    LeafResult came = saved.result().leaf(saved.leaf());
    CriteriaSet set = saved.set();
    Sending sending = Sending.of(set, saved.result());
    return new Written(
        saved.leaf(),
        saved.version(),
        came == null ? "" : Rows.text(came.points()),
        came == null ? "" : came.reason(),
        came == null ? "" : came.state().name().toLowerCase(java.util.Locale.ROOT),
        came == null ? "" : Rows.message(came),
        Objects.requireNonNullElse(Row.Lack.of(came, sending).mark(), ""),
        values(saved.figures(), leaf, disclosure),
        totals(new Rows(set, saved.figures(), saved.result(), sending, List.of(), disclosure)),
        progress(saved.result(), sending),
        saved.at());
  }

  static Clash of(Saving.Clash clash, Item.Leaf leaf, Disclosure disclosure) {
    return new Clash(
        leaf.key(),
        clash.theirs().version(),
        values(clash.figures(), leaf, disclosure),
        clash.theirs().by(),
        VietnamTime.minute(clash.theirs().at()));
  }

  private static Map<String, String> values(
      Figures figures, Item.Leaf leaf, Disclosure disclosure) {
    AdjustmentLines lines =
        new AdjustmentLines(figures.adjustments(leaf.key()), List.of(), disclosure);
    return new RowControls(
            InputForm.of(leaf, figures.self()),
            figures.row(Round.SELF, null, leaf.key()).orElse(null),
            lines)
        .values();
  }

  /** Every live cell by its name, then base, bonus, deduction, total. */
  private static Map<String, String> totals(Rows rows) {
    Map<String, String> totals = rows.live();
    SheetResult result = rows.result();
    totals.put("base", result.base().text());
    totals.put("bonus", result.bonus().text());
    totals.put("deduction", result.deduction().text());
    totals.put("total", result.total().text());
    return totals;
  }

  /** "Đã chấm 18/26 tiêu chí · còn 2 giải trình". */
  static String progress(SheetResult result, Sending sending) {
    Words words = Words.of("scoring");
    String progress = words.say("progress", result.answered(), result.asked());
    return sending.free()
        ? progress
        : words.say("progress.lacking", progress, sending.stops().size());
  }
}
