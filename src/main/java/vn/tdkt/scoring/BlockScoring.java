package vn.tdkt.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.FigureWriter;
import vn.tdkt.scoring.store.FigureWriter.Write;
import vn.tdkt.scoring.store.SheetStore;

/**
 * Scores given by others than the unit: the block and further rounds (REQ-105, REQ-106). Each row
 * keeps the facts that it judged, beside its points and reason. Who of the block scores whom is the
 * block's to say; here nobody scores its own sheet.
 */
@Service
public class BlockScoring {
  private static final Citation OWN_SHEET = Citation.of("REQ-13");
  private static final Citation DIFFERENCES = Citation.of("REQ-106");
  private static final Citation BY_ROUND = Citation.of("REQ-105");

  private final SheetStore sheets;
  private final FigureStore figures;
  private final FigureWriter writer;
  private final CriteriaSets sets;
  private final Clock clock;

  BlockScoring(
      SheetStore sheets, FigureStore figures, FigureWriter writer, CriteriaSets sets, Clock clock) {
    this.sheets = sheets;
    this.figures = figures;
    this.writer = writer;
    this.sets = sets;
    this.clock = clock;
  }

  /** Scores one leaf. A command that was here before is answered as the first time. */
  @Transactional
  public Outcome<Figures> record(BlockScore score, Access by) {
    return record(score.sheet(), List.of(score), by);
  }

  /**
   * Scores several leaves of one sheet in one act.
   *
   * @throws StaleEdit if one of them has moved on since it was seen; nothing is written
   */
  @Transactional
  public Outcome<Figures> record(SheetId id, List<BlockScore> scores, Access by) {
    SheetHead head = sheets.hold(id).orElseThrow(() -> new NotVisible("sheet"));
    by.require(Permission.BLOCK_SCORE, head.scope());
    if (by.actor().belongsTo(head.unit().value())) {
      return Outcome.refused("scoring.refused.own-sheet", OWN_SHEET);
    }
    if (head.state() != SheetState.BLOCK_SCORING) {
      return Outcome.refused("scoring.refused.not-open", BY_ROUND, head.state().words());
    }
    Figures now = new Figures(head, figures.rows(id, null), figures.adjustments(id));
    if (scores.isEmpty() || figures.byCommand(scores.getFirst().command()).isPresent()) {
      return Outcome.done(now);
    }
    return write(now, scores, by);
  }

  private Outcome<Figures> write(Figures now, List<BlockScore> scores, Access by) {
    Instant at = clock.instant();
    CriteriaSet set = sets.content(now.head().set());
    SheetResult self = Evaluation.of(set, now.self());
    List<Write> rows = new ArrayList<>();
    for (BlockScore score : scores) {
      LeafResult entered = self.leaf(score.leaf());
      if (entered == null) {
        throw new NotVisible("leaf");
      }
      if (differs(score, entered) && (score.reason() == null || score.reason().isBlank())) {
        return Outcome.refused("scoring.refused.no-difference-reason", DIFFERENCES, entered.ref());
      }
      rows.add(new Write(row(now, score, entered, by, at), score.command()));
    }
    SheetAct act = CellActs.many("scoring.leaf-judged", set, now, rows, by.actor(), at);
    if (!writer.add(now.head().id(), rows, act)) {
      throw new StaleEdit("block score", scores.getFirst().seenVersion());
    }
    return Outcome.done(now.with(rows.stream().map(Write::row).toList()));
  }

  private static boolean differs(BlockScore score, LeafResult entered) {
    boolean points = score.points() != null && !score.points().equals(entered.points());
    boolean bonus = score.bonus() != null && !score.bonus().equals(entered.bonus());
    return points || bonus;
  }

  private static Recorded row(
      Figures now, BlockScore score, LeafResult entered, Access by, Instant at) {
    Score points = score.points() == null ? entered.points() : score.points();
    return new Recorded(
        score.round(),
        score.judge(),
        score.leaf(),
        score.seenVersion() + 1,
        judged(now.self().entry(score.leaf()), score),
        points,
        false,
        by.actor().account(),
        by.actor().fullName(),
        at);
  }

  /** The facts as entered, with the points and the bonus that the round gives instead. */
  private static Entry judged(Entry entered, BlockScore score) {
    List<Entry.Bonus> bonuses = bonuses(entered, score.bonus(), score.reason());
    String reason = score.reason() == null ? "" : score.reason().strip();
    return new Entry(
        entered.answer(),
        bonuses,
        entered.deductions(),
        score.points() == null ? entered.override() : new Entry.Correction(score.points(), reason),
        entered.provisional(),
        entered.belowMaximum(),
        entered.origins());
  }

  private static List<Entry.Bonus> bonuses(
      Entry entered, @Nullable Score bonus, @Nullable String reason) {
    if (bonus == null) {
      return entered.bonuses();
    }
    return bonus.isZero() ? List.of() : List.of(new Entry.Bonus(bonus, reason, null, List.of()));
  }
}
