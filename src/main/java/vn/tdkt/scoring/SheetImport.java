package vn.tdkt.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.tdkt.criteria.Stated;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.FigureWriter;
import vn.tdkt.scoring.store.FigureWriter.Write;
import vn.tdkt.scoring.store.PaperStore;
import vn.tdkt.scoring.store.SheetStore;

/** Enters many leaves of a sheet in one act, such as those of a season file. */
@Service
public class SheetImport {
  private final SheetStore sheets;
  private final FigureStore figures;
  private final FigureWriter writer;
  private final PaperStore papers;
  private final CriteriaSets sets;
  private final Clock clock;

  SheetImport(
      SheetStore sheets,
      FigureStore figures,
      FigureWriter writer,
      PaperStore papers,
      CriteriaSets sets,
      Clock clock) {
    this.sheets = sheets;
    this.figures = figures;
    this.writer = writer;
    this.papers = papers;
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
    return enter(id, entries, Map.of(), by);
  }

  /**
   * The same from a paper that also states sums.
   *
   * @param stated by key of the row: kept to be compared, never summed
   */
  @Transactional
  public Outcome<Figures> enter(
      SheetId id, Map<String, Entry> entries, Map<String, Stated> stated, Access by) {
    return enter(id, new Batch("scoring.sheet-imported", Ids.next(), entries, stated), by);
  }

  /**
   * The same for a pasted table. A command that was here before is answered as the first time.
   *
   * @param stated by key of the row: kept to be compared, never summed
   * @throws NotVisible if the person may not enter here, or the set has no such leaf
   */
  @Transactional
  public Outcome<Figures> paste(
      SheetId id, UUID command, Map<String, Entry> entries, Map<String, Stated> stated, Access by) {
    return enter(id, new Batch("scoring.table-pasted", command, entries, stated), by);
  }

  /**
   * The same for figures taken from what was noted through the year (REQ-99).
   *
   * @param seen version of each of these leaves that the person saw; 0 where there was none
   * @throws StaleEdit if somebody wrote one of them meanwhile
   */
  @Transactional
  public Outcome<Figures> feed(
      SheetId id, UUID command, Map<String, Entry> entries, Map<String, Long> seen, Access by) {
    Figures now = now(new ScoreSheet(sheets.hold(id).orElseThrow(SheetImport::gone)));
    if (figures.byCommand(command).isEmpty()) {
      entries.keySet().forEach(leaf -> unmoved(now, leaf, seen.getOrDefault(leaf, 0L)));
    }
    return enter(id, new Batch("scoring.figures-taken", command, entries, Map.of()), by);
  }

  private static void unmoved(Figures now, String leaf, long seen) {
    if (now.version(leaf) != seen) {
      throw new StaleEdit("leaf " + leaf, seen);
    }
  }

  private Outcome<Figures> enter(SheetId id, Batch batch, Access by) {
    ScoreSheet sheet = new ScoreSheet(sheets.hold(id).orElseThrow(SheetImport::gone));
    boolean written = batch.entries().isEmpty() || figures.byCommand(batch.command()).isPresent();
    return sheet.enter(by).map(open -> written ? now(sheet) : write(sheet, batch, by));
  }

  /** What is written by one act; its first row bears the command. */
  private record Batch(
      String kind, UUID command, Map<String, Entry> entries, Map<String, Stated> stated) {}

  private Figures write(ScoreSheet sheet, Batch batch, Access by) {
    Figures now = now(sheet);
    CriteriaSet set = sets.content(now.head().set());
    Instant at = clock.instant();
    Figures then = now;
    List<Adjustment> adjustments = new ArrayList<>();
    for (Map.Entry<String, Entry> one : batch.entries().entrySet()) {
      Draft draft = Drafts.of(leaf(set, one.getKey()), now, one.getValue(), by, clock);
      Recorded row = row(now, one.getKey(), draft.entry(), sheet.onBehalf(by), by, at);
      then = then.with(row, draft.adjustments());
      adjustments.addAll(draft.adjustments());
    }
    List<Write> rows = rows(then, batch, Evaluation.of(set, then.self()));
    SheetAct act = CellActs.many(batch.kind(), set, now, rows, by.actor(), at);
    if (!writer.add(now.head().id(), rows, act)) {
      throw new StaleEdit("a leaf of the sheet", now.head().version());
    }
    if (!adjustments.isEmpty()) {
      writer.addAdjustments(now.head().id(), adjustments, act);
    }
    if (!batch.stated().isEmpty()) {
      papers.add(now.head().id(), batch.stated(), act);
    }
    return then;
  }

  private static List<Write> rows(Figures then, Batch batch, SheetResult result) {
    List<Write> rows = new ArrayList<>();
    for (String leaf : batch.entries().keySet()) {
      UUID command = rows.isEmpty() ? batch.command() : Ids.next();
      rows.add(new Write(then.scored(leaf, points(result.leaf(leaf))), command));
    }
    return rows;
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
