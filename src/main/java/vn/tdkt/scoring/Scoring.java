package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.model.Sending;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.RecordStore;
import vn.tdkt.scoring.store.SheetStore;

/** Opens sheets and takes them along their way, one transaction for each act (REQ-103, REQ-104). */
@Service
public class Scoring {
  private static final Citation BLOCK_AND_YEAR = Citation.of("REQ-97");
  private static final Citation EXPLAINED = Citation.of("REQ-100");

  private final SheetStore sheets;
  private final FigureStore figures;
  private final RecordStore records;
  private final CriteriaSets sets;
  private final Blocks blocks;
  private final Clock clock;

  Scoring(
      SheetStore sheets,
      FigureStore figures,
      RecordStore records,
      CriteriaSets sets,
      Blocks blocks,
      Clock clock) {
    this.sheets = sheets;
    this.figures = figures;
    this.records = records;
    this.sets = sets;
    this.blocks = blocks;
    this.clock = clock;
  }

  /**
   * Opens the sheet of a member by the set in force; where it is open already, that sheet. Those
   * who enter for a member that sent paper open it on its behalf.
   */
  @Transactional
  public Outcome<SheetHead> open(NewSheet wanted, Access by) {
    BlockYear block = blocks.block(wanted.block());
    Scope scope =
        new Scope(block.jurisdiction().value(), block.id().value(), wanted.unit().value());
    boolean own = by.may(Permission.SHEET_EDIT, scope);
    if (!own) {
      by.require(Permission.ENTRY_ON_BEHALF, scope);
    }
    SheetHead there = sheets.ofUnit(wanted.block(), wanted.unit()).orElse(null);
    StoredSet set = sets.current(wanted.block()).orElse(null);
    Member member = member(block, wanted);
    if (there != null) {
      return Outcome.done(there);
    }
    if (set == null) {
      return Outcome.refused("scoring.refused.no-set", BLOCK_AND_YEAR);
    }
    return member == null
        ? Outcome.refused("scoring.refused.not-a-member", BLOCK_AND_YEAR)
        : Outcome.done(add(block, member, set, wanted, !own, by));
  }

  private SheetHead add(
      BlockYear block, Member member, StoredSet set, NewSheet wanted, boolean onBehalf, Access by) {
    SheetHead sheet =
        new SheetHead(
            new SheetId(Ids.next()),
            block.jurisdiction().value(),
            block.id(),
            member.unit(),
            member.name(),
            member.group(),
            wanted.attributes(),
            block.label(),
            set.id(),
            SheetState.DRAFT,
            1,
            1,
            block.settings().deadlines().sendBy(),
            onBehalf,
            null,
            null);
    Change change = Change.of(member.name(), null, block.title());
    sheets.add(sheet, act("scoring.sheet-begun", sheet, by, change));
    return sheet;
  }

  private static @Nullable Member member(BlockYear block, NewSheet wanted) {
    return block.members().stream()
        .filter(member -> member.unit().equals(wanted.unit()))
        .reduce((first, last) -> last)
        .orElse(null);
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
    return take(seen(id, seenVersion), move, reason, null, by);
  }

  /** Records the approval from the signed paper, with its scan. */
  @Transactional
  public Outcome<SheetMoved> approveOnPaper(SheetId id, long seenVersion, UUID scan, Access by) {
    return take(seen(id, seenVersion), Move.APPROVE_ON_PAPER, null, scan, by);
  }

  /** Sends the package to the block; late is allowed and marked. */
  @Transactional
  public Outcome<SheetMoved> send(SheetId id, long seenVersion, Dispatch dispatch, Access by) {
    SheetHead head = seen(id, seenVersion);
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
          sheets.save(head, act);
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
    SheetHead head = seen(id, seenVersion);
    by.require(Permission.SHEET_EDIT, head.ownScope());
    sheets.confirm(head, act("scoring.sheet-confirmed", head, by));
    return Outcome.done(sheets.find(id).orElse(head));
  }

  /** A draft goes over to the corrected set of its block and year. */
  @Transactional
  public Outcome<SheetHead> adoptCorrectedSet(SheetId id, long seenVersion, Access by) {
    SheetHead head = seen(id, seenVersion);
    StoredSet set = sets.current(head.block()).orElse(null);
    if (set == null || set.id().equals(head.set())) {
      return Outcome.refused("scoring.refused.no-newer-set", BLOCK_AND_YEAR);
    }
    return new ScoreSheet(head)
        .enter(by)
        .map(
            sheet -> {
              Change change = Change.of(set.content().title(), null, "bản " + set.number());
              sheets.adopt(head, set.id(), act("scoring.set-adopted", head, by, change));
              return sheets.find(id).orElse(head);
            });
  }

  private SheetHead seen(SheetId id, long version) {
    SheetHead head = sheets.find(id).orElseThrow(() -> new NotVisible("sheet"));
    if (head.version() != version) {
      throw new StaleEdit("score sheet", version);
    }
    return head;
  }

  private Figures all(SheetHead head) {
    return new Figures(head, figures.rows(head.id(), null), figures.adjustments(head.id()));
  }

  private SheetAct act(String kind, SheetHead head, Access by, Change... changes) {
    return new SheetAct(kind, head.id(), by.actor(), clock.instant(), List.of(changes));
  }
}
