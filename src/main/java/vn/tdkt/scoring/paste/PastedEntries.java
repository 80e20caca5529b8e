package vn.tdkt.scoring.paste;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.Origin;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.paste.PastedLine.Amount;

/**
 * What is to be written for pasted lines, over what stands there: facts stay where the points that
 * come of them are the pasted ones, and so do explanations where the paste brings none.
 */
public record PastedEntries(UnitSheet now, SheetResult result) {
  /** By key of the leaf; only what changes. */
  public Map<String, Entry> of(List<PastedLine> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (PastedLine line : lines) {
      Entry before = now.entry(line.leaf().key());
      Entry after = deducted(line.deduction(), added(line.bonus(), scored(line, before)));
      if (!after.equals(before)) {
        entries.put(line.leaf().key(), after);
      }
    }
    return entries;
  }

  private Entry scored(PastedLine line, Entry before) {
    LeafResult came = result.leaf(line.leaf().key());
    Score points = line.points();
    if (points == null || (came != null && points.equals(came.points()))) {
      return before;
    }
    boolean judged = InputForm.of(line.leaf(), now) instanceof InputForm.Points;
    Entry pasted = from(before);
    return judged && before.override() == null
        ? pasted.with(new Answer.Judged(points))
        : pasted.with(new Entry.Correction(points, reason(before)));
  }

  private static String reason(Entry before) {
    return before.override() == null
        ? Words.of("scoring").say("points.facts-follow")
        : before.override().reason();
  }

  private static Entry from(Entry before) {
    Map<String, Origin> origins = new LinkedHashMap<>(before.origins());
    origins.put("points", new Origin(Origin.Way.PASTED, null));
    return new Entry(
        before.answer(),
        before.bonuses(),
        before.deductions(),
        before.override(),
        before.provisional(),
        before.belowMaximum(),
        origins);
  }

  private static Entry added(Amount amount, Entry entry) {
    Score points = amount.points();
    Score before =
        entry.bonuses().stream().map(Entry.Bonus::points).reduce(Score.ZERO, Score::plus);
    if (points == null || (points.equals(before) && amount.text().isEmpty())) {
      return entry;
    }
    Entry.Bonus bonus = new Entry.Bonus(points, text(amount), amount.stated(), List.of());
    return with(entry, List.of(bonus), entry.deductions());
  }

  private static Entry deducted(Amount amount, Entry entry) {
    Score points = amount.points();
    Score before =
        entry.deductions().stream().map(Entry.Deduction::points).reduce(Score.ZERO, Score::plus);
    if (points == null || (points.equals(before) && amount.text().isEmpty())) {
      return entry;
    }
    boolean restricted = entry.deductions().stream().anyMatch(Entry.Deduction::restricted);
    return with(
        entry,
        entry.bonuses(),
        List.of(new Entry.Deduction(points, text(amount), restricted, List.of())));
  }

  private static @Nullable String text(Amount amount) {
    return amount.text().isEmpty() ? null : amount.text();
  }

  private static Entry with(
      Entry entry, List<Entry.Bonus> bonuses, List<Entry.Deduction> deductions) {
    return new Entry(
        entry.answer(),
        bonuses,
        deductions,
        entry.override(),
        entry.provisional(),
        entry.belowMaximum(),
        entry.origins());
  }
}
