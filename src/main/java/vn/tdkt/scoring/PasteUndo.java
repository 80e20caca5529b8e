package vn.tdkt.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.FigureWriter;
import vn.tdkt.scoring.store.FigureWriter.Write;
import vn.tdkt.scoring.store.PaperStore;
import vn.tdkt.scoring.store.PasteStore;
import vn.tdkt.scoring.store.SheetStore;

/**
 * Takes a pasted table back as one act: what stood before each row stands again, as its next
 * version. Only while none of these rows has moved on.
 */
@Service
public class PasteUndo {
  private static final Citation HISTORY = Citation.of("REQ-198");

  private final SheetStore sheets;
  private final FigureStore figures;
  private final PasteStore pastes;
  private final FigureWriter writer;
  private final PaperStore papers;
  private final CriteriaSets sets;
  private final Clock clock;

  PasteUndo(
      SheetStore sheets,
      FigureStore figures,
      PasteStore pastes,
      FigureWriter writer,
      PaperStore papers,
      CriteriaSets sets,
      Clock clock) {
    this.sheets = sheets;
    this.figures = figures;
    this.pastes = pastes;
    this.writer = writer;
    this.papers = papers;
    this.sets = sets;
    this.clock = clock;
  }

  /** How many rows could be taken back now; 0 where that is no longer possible. */
  @Transactional(readOnly = true)
  public int possible(SheetId id, UUID command) {
    List<Recorded> pasted = pastes.rows(id, command);
    return stand(pasted, figures.rows(id, Round.SELF)) ? pasted.size() : 0;
  }

  private static boolean stand(List<Recorded> pasted, List<Recorded> now) {
    return pasted.stream().allMatch(row -> now.stream().anyMatch(one -> one.sameVersionAs(row)));
  }

  /**
   * @throws NotVisible if the person may not enter here, or there was no such paste
   */
  @Transactional
  public Outcome<Figures> undo(SheetId id, UUID command, Access by) {
    ScoreSheet sheet = new ScoreSheet(sheets.hold(id).orElseThrow(PasteUndo::gone));
    List<Recorded> pasted = pastes.rows(id, command);
    Figures now = new Figures(sheet.head(), figures.rows(id, Round.SELF), figures.adjustments(id));
    if (pasted.isEmpty()) {
      throw gone();
    }
    return sheet
        .enter(by)
        .then(
            open ->
                stand(pasted, now.rows())
                    ? Outcome.done(write(now, pasted, command, by))
                    : Outcome.refused("scoring.refused.moved-since-paste", HISTORY));
  }

  private Figures write(Figures now, List<Recorded> pasted, UUID command, Access by) {
    Instant at = clock.instant();
    SheetId id = now.head().id();
    CriteriaSet set = sets.content(now.head().set());
    Map<String, Entry> before =
        pastes.replaced(id, command).stream()
            .collect(Collectors.toMap(Recorded::leaf, Recorded::entry));
    List<Adjustment> back =
        pastes.adjustments(id, command).stream().map(one -> back(one, by, at)).toList();
    Figures then =
        now.with(pasted.stream().map(row -> next(row, before, by, at)).toList()).adjusted(back);
    List<Write> rows = rows(then, pasted, Evaluation.of(set, then.self()));
    SheetAct act = CellActs.many("scoring.paste-undone", set, now, rows, by.actor(), at);
    writer.add(id, rows, act);
    if (!back.isEmpty()) {
      writer.addAdjustments(id, back, act);
    }
    papers.takeBack(id, command, act);
    return then;
  }

  /** What began with the paste ends, what it ended counts again. */
  private static Adjustment back(Adjustment one, Access by, Instant at) {
    return one.counts()
        ? one.voided(Words.of("scoring").say("adjustment.undone"), by, at)
        : one.restored(by, at);
  }

  private static Recorded next(Recorded row, Map<String, Entry> before, Access by, Instant at) {
    return new Recorded(
        Round.SELF,
        null,
        row.leaf(),
        row.version() + 1,
        before.getOrDefault(row.leaf(), Entry.EMPTY),
        null,
        row.onBehalf(),
        by.actor().account(),
        by.actor().fullName(),
        at);
  }

  private static List<Write> rows(Figures then, List<Recorded> pasted, SheetResult result) {
    Function<Recorded, Write> write =
        row -> {
          LeafResult came = result.leaf(row.leaf());
          return new Write(
              then.scored(row.leaf(), came == null ? null : came.points()), Ids.next());
        };
    return pasted.stream().map(write).toList();
  }

  private static NotVisible gone() {
    return new NotVisible("paste");
  }
}
