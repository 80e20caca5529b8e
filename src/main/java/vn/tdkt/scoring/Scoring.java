package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.model.Sending;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.RecordStore;
import vn.tdkt.scoring.store.SheetStore;
import vn.tdkt.scoring.store.SheetWriter;

/** Opens sheets and takes them along their way, one transaction for each act (REQ-103, REQ-104). */
@Service
public class Scoring {
  private static final Citation SIGNED = Citation.of("REQ-103");
  private static final Citation ON_BEHALF = Citation.of("REQ-96");
  private static final Citation EXPLAINED = Citation.of("REQ-100");

  private final SheetStore sheets;
  private final SheetWriter writer;
  private final FigureStore figures;
  private final RecordStore records;
  private final CriteriaSets sets;
  private final Beginning beginning;
  private final Files files;
  private final SheetSteps steps;
  private final Clock clock;

  Scoring(
      SheetStore sheets,
      SheetWriter writer,
      FigureStore figures,
      RecordStore records,
      CriteriaSets sets,
      Beginning beginning,
      Files files,
      SheetSteps steps,
      Clock clock) {
    this.sheets = sheets;
    this.writer = writer;
    this.figures = figures;
    this.records = records;
    this.sets = sets;
    this.beginning = beginning;
    this.files = files;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Opens the sheet of a member by the set in force; where it is open already, that sheet. Those
   * who enter for a member that sent paper open it on its behalf.
   */
  @Transactional
  public Outcome<SheetHead> open(NewSheet wanted, Access by) {
    return beginning.open(wanted, by);
  }

  /**
   * Takes one step from the version that was seen. Handing in and sending check what the set
   * requires.
   *
   * @throws StaleEdit if somebody moved the sheet first
   * @throws NotVisible if the person may not take this step
   */
  @Transactional
  public Outcome<SheetMoved> take(
      SheetId id, long seenVersion, Move move, @Nullable String reason, Access by) {
    return take(sheets.seen(id, seenVersion), move, reason, null, by);
  }

  /**
   * Records the approval from the signed paper, with its scan; a total that differs is asked about.
   *
   * @throws NotVisible if the unit has no such file
   */
  @Transactional
  public Outcome<SheetMoved> approveOnPaper(
      SheetId id, long seenVersion, SignedPaper paper, Access by) {
    SheetHead head = sheets.seen(id, seenVersion);
    StoredFile scan = files.get(paper.scan());
    if (!scan.unit().equals(head.unit().value())) {
      throw new NotVisible("scan");
    }
    if (!scan.hasPreview()) {
      return Outcome.refused("scoring.refused.scan-kind", SIGNED, scan.name());
    }
    CriteriaSet set = sets.content(head.set());
    return paper
        .against(Evaluation.of(set, all(head).self()).total())
        .then(said -> take(head, Move.APPROVE_ON_PAPER, said, scan.id(), by));
  }

  /** Sends the package to the block; late is allowed and marked. */
  @Transactional
  public Outcome<SheetMoved> send(SheetId id, long seenVersion, Dispatch dispatch, Access by) {
    SheetHead head = sheets.seen(id, seenVersion);
    Outcome<SheetMoved> moved = take(head, Move.SEND_TO_BLOCK, null, null, by);
    moved.ifDone(act -> records.add(head, dispatch, act));
    return moved;
  }

  private Outcome<SheetMoved> take(
      SheetHead head, Move move, @Nullable String reason, @Nullable UUID scan, Access by) {
    Outcome<SheetMoved> outcome =
        new ScoreSheet(head)
            .take(move, reason, scan, by, clock.instant())
            .then(act -> checked(head, act));
    outcome.ifDone(
        act -> {
          writer.save(head, act);
          steps.follow(head, act);
          if (move.fixesResults()) {
            fix(head, act);
          }
        });
    return outcome;
  }

  private Outcome<SheetMoved> checked(SheetHead head, SheetMoved act) {
    if (act.move() != Move.SUBMIT && act.move() != Move.SEND_TO_BLOCK) {
      return Outcome.done(act);
    }
    CriteriaSet set = sets.content(head.set());
    Sending sending = Sending.of(set, Evaluation.of(set, all(head).self()));
    return sending.free()
        ? Outcome.done(act)
        : Outcome.refused(
            "scoring.refused.incomplete",
            EXPLAINED,
            sending.stops().size(),
            sending.stops().getFirst().text());
  }

  /** Stores the results as they stand with the input, the set and the engine. */
  private void fix(SheetHead head, SheetMoved act) {
    CriteriaSet set = sets.content(head.set());
    Round round = act.move().from().contains(SheetState.BLOCK_SCORING) ? Round.BLOCK : Round.SELF;
    Figures now = all(head);
    records.fix(head, act, now.sheet(round, null), Evaluation.of(set, now.sheet(round, null)));
  }

  /** The unit stands by what was entered for it from paper. */
  @Transactional
  public Outcome<SheetHead> confirm(SheetId id, long seenVersion, Access by) {
    SheetHead head = sheets.seen(id, seenVersion);
    by.require(Permission.SHEET_EDIT, head.ownScope());
    if (!head.onBehalf()) {
      return Outcome.refused("scoring.refused.not-on-behalf", ON_BEHALF);
    }
    writer.confirm(head, act("scoring.sheet-confirmed", head, by));
    return Outcome.done(sheets.find(id).orElse(head));
  }

  private Figures all(SheetHead head) {
    return new Figures(head, figures.rows(head.id(), null), figures.adjustments(head.id()));
  }

  private SheetAct act(String kind, SheetHead head, Access by, Change... changes) {
    return new SheetAct(kind, head.id(), by.actor(), clock.instant(), List.of(changes));
  }
}
