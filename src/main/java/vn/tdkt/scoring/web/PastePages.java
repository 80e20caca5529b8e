package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.Stated;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.paste.PastedEntries;
import vn.tdkt.scoring.paste.PastedLine;
import vn.tdkt.scoring.paste.PastedSheet;

/** A pasted sheet beside the one that stands: what would be written, and what it would come to. */
final class PastePages {
  private static final Words WORDS = Words.of("scoring");

  private final Figures figures;
  private final PasteForm form;
  private final PastedSheet pasted;
  private final SheetResult now;
  private final Map<String, Entry> entries;
  private final SheetResult then;

  PastePages(CriteriaSet set, Figures figures, PasteForm form) {
    this.figures = figures;
    this.form = form;
    this.pasted = PastedSheet.of(set, form.text(), form.columns(), form.answers());
    UnitSheet self = figures.self();
    this.now = Evaluation.of(set, self);
    List<PastedLine> chosen = pasted.lines().stream().filter(form::chosen).toList();
    this.entries = new PastedEntries(self, now).of(chosen);
    UnitSheet after = self;
    for (Map.Entry<String, Entry> one : entries.entrySet()) {
      after = after.with(one.getKey(), one.getValue());
    }
    this.then = Evaluation.of(set, after);
  }

  /** What is written as the rows are chosen. */
  Map<String, Entry> entries() {
    return entries;
  }

  /** The sums that the paper states, by key of the row. */
  Map<String, Stated> stated() {
    Map<String, Stated> stated = new LinkedHashMap<>();
    pasted
        .stated()
        .forEach((ref, sum) -> stated.put(ref, ref.isEmpty() ? total(sum) : Stated.self(sum)));
    return stated;
  }

  /** A paper that states the points of the criteria alone calls them its total too. */
  private Stated total(Score sum) {
    return sum.equals(then.base()) ? Stated.self(sum) : new Stated(null, null, null, sum, Set.of());
  }

  /** Questions of chosen rows that nobody has answered. */
  long asked() {
    return pasted.lines().stream()
        .filter(form::chosen)
        .mapToLong(line -> line.questions().size())
        .sum();
  }

  PasteView view() {
    List<PastedLine> told = pasted.lines().stream().filter(this::isTold).toList();
    return new PasteView(
        "/bang-cham-diem/" + figures.head().id().value(),
        form.text(),
        Ids.next().toString(),
        heads(),
        told.stream().map(this::line).toList(),
        pasted.lines().size() - told.size(),
        SheetPages.sums(then),
        remarks(),
        agrees(),
        pasted.unused(),
        asked());
  }

  /** A row that changes something, that asks, or that was left out. */
  private boolean isTold(PastedLine line) {
    return entries.containsKey(line.leaf().key())
        || !line.questions().isEmpty()
        || !form.chosen(line);
  }

  private List<PasteView.Head> heads() {
    return IntStream.range(0, pasted.table().columns().size())
        .mapToObj(
            i -> new PasteView.Head(pasted.table().heads().get(i), pasted.table().columns().get(i)))
        .toList();
  }

  private PasteView.Line line(PastedLine line) {
    LeafResult before = now.leaf(line.leaf().key());
    return new PasteView.Line(
        line.leaf().key(),
        line.leaf().ref(),
        line.leaf().name(),
        before == null ? "" : Rows.text(before.points()),
        Rows.text(line.points()),
        Rows.text(line.bonus().points()),
        Rows.text(line.deduction().points()),
        Stream.of(line.bonus().text(), line.deduction().text())
            .filter(text -> !text.isEmpty())
            .toList(),
        line.questions(),
        line.notes(),
        form.chosen(line));
  }

  /** Where a sum that the paper states is another than ours. */
  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    pasted
        .stated()
        .forEach(
            (ref, stated) -> {
              GroupResult group = then.group(ref);
              if (group != null && !group.points().equals(stated)) {
                remarks.add(WORDS.say("pasted.other-sum", ref, stated, group.points()));
              }
            });
    Score total = pasted.statedTotal();
    if (Boolean.FALSE.equals(agrees())) {
      remarks.add(WORDS.say("pasted.other-total", total, then.total()));
    }
    return remarks;
  }

  private @Nullable Boolean agrees() {
    Score total = pasted.statedTotal();
    return total == null ? null : total.equals(then.total()) || total.equals(then.base());
  }
}
