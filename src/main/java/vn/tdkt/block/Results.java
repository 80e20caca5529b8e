package vn.tdkt.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Seat;
import vn.tdkt.block.model.Standings;
import vn.tdkt.block.store.BlockLock;
import vn.tdkt.block.store.ResultStore;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Trees;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetMoved;
import vn.tdkt.scoring.SheetState;

/**
 * Freezes what a block proposes, opens it to the members, and takes a sheet back to scoring; a
 * corrected result is a further version with its reason (REQ-108, REQ-188).
 */
@Service
public class Results {
  private static final Citation RANKING = Citation.of("REQ-108");

  private final Assessments assessments;
  private final ResultStore store;
  private final Scoring scoring;
  private final BlockLock lock;
  private final RecordedSteps steps;
  private final Clock clock;

  Results(
      Assessments assessments,
      ResultStore store,
      Scoring scoring,
      BlockLock lock,
      RecordedSteps steps,
      Clock clock) {
    this.assessments = assessments;
    this.store = store;
    this.scoring = scoring;
    this.lock = lock;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * All versions that this person may see, the one that stands first: before its opening only those
   * see one who lead, assist or supervise the block.
   */
  @Transactional(readOnly = true)
  public List<FrozenResult> of(View view) {
    return store.of(view.block().id()).stream()
        .filter(result -> result.opened() || view.sight().organ())
        .toList();
  }

  /** What stands frozen about one unit, whether opened or not: a unit sees its own. */
  @Transactional(readOnly = true)
  public Optional<RankLine> own(View view) {
    return store.of(view.block().id()).stream()
        .findFirst()
        .flatMap(
            result ->
                result.lines().stream()
                    .filter(line -> view.sight().isOwn(new UnitId(line.unit())))
                    .findFirst());
  }

  /**
   * Freezes the result as "đề nghị"; the sheets become "Đã bình xét". Refused while a sheet that
   * was sent has an open cell, and without a reason where an earlier version stands.
   */
  @Transactional
  public Outcome<FrozenResult> freeze(BlockYearId block, @Nullable String reason, Access by) {
    lock.hold(block);
    View view = assessments.of(block, by);
    by.require(Permission.RESULT_FREEZE, view.block().scope());
    Assessment now = view.now().orElseThrow(() -> new NotVisible("criteria set"));
    int number = store.of(block).stream().mapToInt(FrozenResult::number).max().orElse(0) + 1;
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    if (number > 1 && why == null) {
      return Outcome.refused("block.refused.no-freeze-reason", RANKING);
    }
    int open = open(now);
    if (open > 0) {
      return Outcome.refused("block.refused.open-cells", RANKING, open);
    }
    if (now.seats().stream().noneMatch(Seat::sent)) {
      return Outcome.refused("block.refused.nobody-sent", RANKING);
    }
    return Outcome.done(freeze(now, number, why, by));
  }

  private static int open(Assessment now) {
    return (int)
        now.seats().stream()
            .filter(Seat::sent)
            .flatMap(seat -> now.column(seat, null).stream())
            .filter(Cell::missing)
            .count();
  }

  private FrozenResult freeze(Assessment now, int number, @Nullable String why, Access by) {
    List<Object> sheets =
        now.seats().stream()
            .filter(Seat::sent)
            .map(seat -> AnswerFormat.write(seat.counted()))
            .toList();
    String input = Trees.json(sheets);
    FrozenResult result =
        new FrozenResult(
            Ids.next(),
            now.block().id(),
            number,
            why,
            now.set().id().value(),
            EngineVersion.CURRENT,
            Trees.hash(input),
            Standings.of(now),
            by.actor().fullName(),
            clock.instant(),
            null);
    Change change = Change.of(version(number), null, why);
    String kind = number == 1 ? "block.result-frozen" : "block.result-corrected";
    store.add(result, input, act(kind, result.block(), by, change));
    now.seats().forEach(seat -> seat.sheet().ifPresent(head -> review(head, by)));
    scored(now, by);
    return result;
  }

  /** The step of the year is done, for the block and for its members that were scored. */
  private void scored(Assessment now, Access by) {
    LocalDate today = LocalDate.now(clock);
    String year = now.block().label();
    Stream.concat(
            Stream.of(now.block().scope()),
            now.seats().stream().flatMap(seat -> seat.sheet().stream()).map(SheetHead::ownScope))
        .forEach(place -> steps.done(place, year, CycleStep.BLOCK_SCORING, today, by.actor()));
  }

  private void review(SheetHead head, Access by) {
    if (head.state() == SheetState.BLOCK_SCORING) {
      Outcome<SheetMoved> moved =
          scoring.take(head.id(), head.version(), Move.MARK_REVIEWED, null, by);
      if (moved instanceof Outcome.Refused<SheetMoved>(var refusal)) {
        throw new IllegalStateException(refusal.text());
      }
    }
  }

  /** Opens the version that stands to all members. */
  @Transactional
  public Outcome<FrozenResult> open(BlockYearId block, UUID result, Access by) {
    lock.hold(block);
    View view = assessments.of(block, by);
    by.require(Permission.RESULT_OPEN, view.block().scope());
    FrozenResult standing =
        store.of(block).stream().findFirst().orElseThrow(() -> new NotVisible("result"));
    if (!standing.id().equals(result)) {
      return Outcome.refused("block.refused.superseded", RANKING);
    }
    if (!standing.opened()) {
      Change change = Change.of(version(standing.number()), null, null);
      store.open(standing, act("block.result-opened", block, by, change));
    }
    return Outcome.done(standing);
  }

  /** Takes a member's sheet back to scoring, with the reason; the frozen version stays. */
  @Transactional
  public Outcome<SheetMoved> scoreAgain(
      BlockYearId block, UnitId member, @Nullable String reason, Access by) {
    View view = assessments.of(block, by);
    by.require(Permission.RESULT_FREEZE, view.block().scope());
    SheetHead head =
        view.sight().seats().stream()
            .filter(seat -> seat.unit().equals(member))
            .findFirst()
            .flatMap(Seat::sheet)
            .orElseThrow(() -> new NotVisible("sheet"));
    return scoring.take(head.id(), head.version(), Move.SCORE_AGAIN, reason, by);
  }

  private static String version(int number) {
    return Words.of("block").say("result.version", number);
  }

  private BlockAct act(String kind, BlockYearId block, Access by, Change change) {
    return new BlockAct(kind, block, by.actor(), clock.instant(), List.of(change));
  }
}
