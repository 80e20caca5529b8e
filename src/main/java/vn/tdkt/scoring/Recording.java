package vn.tdkt.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.FigureWriter;
import vn.tdkt.scoring.store.FigureWriter.Write;
import vn.tdkt.scoring.store.SheetStore;

/**
 * Entering figures on the unit's own sheet, leaf by leaf (REQ-96, REQ-99). Saving adds the next
 * version of the leaf in one transaction; two officers work on one sheet without losing anything.
 */
@Service
public class Recording {
  private final SheetStore sheets;
  private final FigureStore figures;
  private final FigureWriter writer;
  private final CriteriaSets sets;
  private final Clock clock;

  Recording(
      SheetStore sheets, FigureStore figures, FigureWriter writer, CriteriaSets sets, Clock clock) {
    this.sheets = sheets;
    this.figures = figures;
    this.writer = writer;
    this.sets = sets;
    this.clock = clock;
  }

  /** Saves what a page submitted for a leaf; see {@link LeafFields} for the names. */
  @Transactional
  public Saving save(LeafCommand command, Map<String, String> fields, Access by) {
    return save(command, by, (leaf, now) -> LeafFields.read(leaf, now, fields, by, clock));
  }

  /** Saves an entry as a whole: its bonuses and deductions replace those that stand there. */
  @Transactional
  public Saving save(LeafCommand command, Entry entry, Access by) {
    return save(
        command, by, (leaf, now) -> new Decoded.Read<>(Drafts.of(leaf, now, entry, by, clock)));
  }

  private Saving save(LeafCommand command, Access by, Reader reader) {
    ScoreSheet sheet = hold(command.sheet());
    if (sheet.enter(by) instanceof Outcome.Refused<ScoreSheet>(var refusal)) {
      return new Saving.Refused(refusal);
    }
    Figures now = figures(sheet.head());
    CriteriaSet set = sets.content(sheet.head().set());
    if (now.version(command.leaf()) != command.seenVersion()) {
      return moved(command, now, set);
    }
    Item.Leaf leaf = leaf(set, command.leaf());
    return switch (reader.read(leaf, now)) {
      case Decoded.Unreadable<Draft>(var problems) -> new Saving.Unread(problems);
      case Decoded.Read<Draft>(Draft draft) -> write(command, leaf, now, draft, set, by);
    };
  }

  private Saving write(
      LeafCommand command, Item.Leaf leaf, Figures now, Draft draft, CriteriaSet set, Access by) {
    Instant at = clock.instant();
    Figures then = now.with(row(command.leaf(), now, draft, by, at), draft.adjustments());
    SheetResult result = Evaluation.of(set, then.self());
    Recorded row = then.scored(command.leaf(), points(result, command.leaf()));
    SheetAct act = CellActs.saved(leaf, now, row, draft, by.actor(), at);
    if (!writer.add(command.sheet(), List.of(new Write(row, command.command())), act)) {
      return moved(command, figures(now.head()), set);
    }
    if (!draft.adjustments().isEmpty()) {
      writer.addAdjustments(command.sheet(), draft.adjustments(), act);
    }
    return new Saving.Saved(set, then, result, command.leaf(), row.version(), at);
  }

  /** The same command again is answered as the first time; else somebody was faster. */
  private Saving moved(LeafCommand command, Figures now, CriteriaSet set) {
    return figures
        .byCommand(command.command())
        .<Saving>map(
            mine ->
                new Saving.Saved(
                    set,
                    now,
                    Evaluation.of(set, now.self()),
                    command.leaf(),
                    mine.version(),
                    mine.at()))
        .orElseGet(
            () ->
                new Saving.Clash(
                    now, now.row(Round.SELF, null, command.leaf()).orElseThrow(Recording::gone)));
  }

  /** Points only, for many leaves in one act ("chỉ nhập điểm"); facts may follow. */
  @Transactional
  public Outcome<Figures> points(SheetId id, UUID command, Map<String, Score> points, Access by) {
    return hold(id).enter(by).map(sheet -> points(sheet.head(), command, points, by));
  }

  private Figures points(SheetHead head, UUID command, Map<String, Score> points, Access by) {
    Figures now = figures(head);
    if (figures.byCommand(command).isPresent()) {
      return now;
    }
    CriteriaSet set = sets.content(head.set());
    Instant at = clock.instant();
    Figures then = now;
    for (Map.Entry<String, Score> one : points.entrySet()) {
      Draft draft = Drafts.points(leaf(set, one.getKey()), now, one.getValue());
      then = then.with(row(one.getKey(), now, draft, by, at), List.of());
    }
    SheetResult result = Evaluation.of(set, then.self());
    List<Write> rows = new ArrayList<>();
    for (String leaf : points.keySet()) {
      Recorded row = then.scored(leaf, points(result, leaf));
      rows.add(new Write(row, rows.isEmpty() ? command : vn.tdkt.kernel.Ids.next()));
    }
    writer.add(
        head.id(), rows, CellActs.many("scoring.points-entered", set, now, rows, by.actor(), at));
    return then;
  }

  private static Recorded row(String leaf, Figures now, Draft draft, Access by, Instant at) {
    boolean onBehalf = new ScoreSheet(now.head()).onBehalf(by);
    return new Recorded(
        Round.SELF,
        null,
        leaf,
        now.version(leaf) + 1,
        draft.entry(),
        null,
        onBehalf,
        by.actor().account(),
        by.actor().fullName(),
        at);
  }

  private static @org.jspecify.annotations.Nullable Score points(SheetResult result, String leaf) {
    LeafResult found = result.leaf(leaf);
    return found == null ? null : found.points();
  }

  private static Item.Leaf leaf(CriteriaSet set, String key) {
    return set.leaves()
        .filter(leaf -> leaf.key().equals(key))
        .findFirst()
        .orElseThrow(Recording::gone);
  }

  private ScoreSheet hold(SheetId id) {
    return new ScoreSheet(sheets.hold(id).orElseThrow(Recording::gone));
  }

  private Figures figures(SheetHead head) {
    return new Figures(head, figures.rows(head.id(), Round.SELF), figures.adjustments(head.id()));
  }

  private static NotVisible gone() {
    return new NotVisible("leaf or sheet");
  }

  /** Reads what is to stand on a leaf, knowing what stands there now. */
  private interface Reader {
    Decoded<Draft> read(Item.Leaf leaf, Figures now);
  }
}
