package vn.tdkt.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.FigureWriter;
import vn.tdkt.scoring.store.FigureWriter.Write;
import vn.tdkt.scoring.store.SheetStore;

/** Enters many leaves of a sheet in one act, such as those of a season file. */
@Service
public class SheetImport {
  private final SheetStore sheets;
  private final FigureStore figures;
  private final FigureWriter writer;
  private final CriteriaSets sets;
  private final Clock clock;

  SheetImport(
      SheetStore sheets, FigureStore figures, FigureWriter writer, CriteriaSets sets, Clock clock) {
    this.sheets = sheets;
    this.figures = figures;
    this.writer = writer;
    this.sets = sets;
    this.clock = clock;
  }

  /**
   * Writes the next version of each of these leaves; their bonuses and deductions replace those
   * that stand there.
   *
   * @throws NotVisible if the person may not enter here, or the set has no such leaf
   */
  @Transactional
  public Outcome<Figures> enter(SheetId id, Map<String, Entry> entries, Access by) {
    ScoreSheet sheet = new ScoreSheet(sheets.hold(id).orElseThrow(SheetImport::gone));
    return sheet.enter(by).map(open -> entries.isEmpty() ? now(sheet) : write(sheet, entries, by));
  }

  private Figures write(ScoreSheet sheet, Map<String, Entry> entries, Access by) {
    Figures now = now(sheet);
    CriteriaSet set = sets.content(now.head().set());
    Instant at = clock.instant();
    Figures then = now;
    List<Adjustment> adjustments = new ArrayList<>();
    for (Map.Entry<String, Entry> one : entries.entrySet()) {
      Draft draft = Drafts.of(leaf(set, one.getKey()), now, one.getValue(), by, clock);
      Recorded row = row(now, one.getKey(), draft.entry(), sheet.onBehalf(by), by, at);
      then = then.with(row, draft.adjustments());
      adjustments.addAll(draft.adjustments());
    }
    List<Write> rows = rows(then, entries, Evaluation.of(set, then.self()));
    SheetAct act = CellActs.imported(set, now, rows, by.actor(), at);
    writer.add(now.head().id(), rows, act);
    if (!adjustments.isEmpty()) {
      writer.addAdjustments(now.head().id(), adjustments, act);
    }
    return then;
  }

  private static List<Write> rows(Figures then, Map<String, Entry> entries, SheetResult result) {
    return entries.keySet().stream()
        .map(leaf -> new Write(then.scored(leaf, points(result.leaf(leaf))), Ids.next()))
        .toList();
  }

  private static @Nullable Score points(@Nullable LeafResult leaf) {
    return leaf == null ? null : leaf.points();
  }

  private static Recorded row(
      Figures now, String leaf, Entry entry, boolean onBehalf, Access by, Instant at) {
    return new Recorded(
        Round.SELF,
        null,
        leaf,
        now.version(leaf) + 1,
        entry,
        null,
        onBehalf,
        by.actor().account(),
        by.actor().fullName(),
        at);
  }

  private static Item.Leaf leaf(CriteriaSet set, String key) {
    return set.leaves()
        .filter(leaf -> leaf.key().equals(key))
        .findFirst()
        .orElseThrow(SheetImport::gone);
  }

  private Figures now(ScoreSheet sheet) {
    SheetHead head = sheet.head();
    return new Figures(head, figures.rows(head.id(), Round.SELF), figures.adjustments(head.id()));
  }

  private static NotVisible gone() {
    return new NotVisible("leaf or sheet");
  }
}
