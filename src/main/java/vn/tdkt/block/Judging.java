package vn.tdkt.block;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.audit.Audit;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Jury;
import vn.tdkt.block.model.Seat;
import vn.tdkt.block.model.Sight;
import vn.tdkt.block.model.Verdict;
import vn.tdkt.block.store.BlockLock;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.BlockScore;
import vn.tdkt.scoring.BlockScoring;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetMoved;
import vn.tdkt.scoring.SheetState;

/**
 * The block scores its members: a cell, a row or a column at a time, each in one transaction
 * (REQ-105, REQ-106). The first figure opens a sheet that was only sent.
 */
@Service
public class Judging {
  private static final Citation BESIDE_SELF = Citation.of("REQ-105");

  private final Assessments assessments;
  private final Scoring scoring;
  private final BlockScoring scores;
  private final BlockLock lock;
  private final Audit audit;
  private final Clock clock;

  Judging(
      Assessments assessments,
      Scoring scoring,
      BlockScoring scores,
      BlockLock lock,
      Audit audit,
      Clock clock) {
    this.assessments = assessments;
    this.scoring = scoring;
    this.scores = scores;
    this.lock = lock;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Scores one cell. A figure other than the unit's own needs a reason; a command that was here
   * before is answered as the first time.
   *
   * @throws vn.tdkt.kernel.StaleEdit if the cell has moved on since it was seen
   */
  @Transactional
  public Outcome<Figures> judge(BlockYearId block, Judgement judgement, Access by) {
    Bench bench = bench(block, by);
    Seat seat = bench.seat(judgement.member());
    return bench
        .jury()
        .mandate(seat.unit(), by)
        .then(rights -> bench.verdict(seat).of(judgement).then(rows -> write(seat, rows, rights)));
  }

  /** Accepts every figure of one member that is still open ("chấp nhận tất cả điểm tự chấm"). */
  @Transactional
  public Outcome<Integer> acceptColumn(BlockYearId block, UnitId member, UUID command, Access by) {
    Bench bench = bench(block, by);
    Seat seat = bench.seat(member);
    List<Judgement> open = new ArrayList<>();
    List<Cell> column = bench.now().column(seat, bench.judge(seat));
    List<Item.Leaf> leaves = bench.now().criteria().leaves().toList();
    for (int i = 0; i < column.size(); i++) {
      if (column.get(i).acceptable()) {
        UUID id = open.isEmpty() ? command : Ids.next();
        open.add(Judgement.accept(id, member, leaves.get(i).key(), column.get(i).version()));
      }
    }
    return bench.jury().mandate(member, by).then(rights -> accept(bench, seat, open, rights));
  }

  private Outcome<Integer> accept(Bench bench, Seat seat, List<Judgement> open, Access rights) {
    List<BlockScore> rows = new ArrayList<>();
    for (Judgement one : open) {
      if (bench.verdict(seat).of(one) instanceof Outcome.Done<List<BlockScore>>(var fit)) {
        rows.addAll(fit);
      }
    }
    return rows.isEmpty()
        ? Outcome.refused("block.refused.nothing-left", BESIDE_SELF)
        : write(seat, rows, rights).map(figures -> open.size());
  }

  /** Accepts the figures of all members at one criterion, as far as this person scores them. */
  @Transactional
  public Outcome<Integer> acceptRow(BlockYearId block, String leaf, UUID command, Access by) {
    Bench bench = bench(block, by);
    List<Change> accepted = new ArrayList<>();
    for (Seat seat : bench.sight().seats()) {
      Cell cell = bench.now().cell(seat, leaf, bench.judge(seat));
      if (bench.sight().scores(seat) && cell.acceptable()) {
        Judgement one = Judgement.accept(part(command, seat), seat.unit(), leaf, cell.version());
        bench
            .jury()
            .mandate(seat.unit(), by)
            .then(rights -> accept(bench, seat, List.of(one), rights))
            .ifDone(done -> accepted.add(Change.of(seat.member().shortName(), null, leaf)));
      }
    }
    if (accepted.isEmpty()) {
      return Outcome.refused("block.refused.nothing-left", BESIDE_SELF);
    }
    audit.append(new BlockAct("block.row-accepted", block, by.actor(), clock.instant(), accepted));
    return Outcome.done(accepted.size());
  }

  /** One command for the row gives every sheet one of its own, the same when it is sent again. */
  private static UUID part(UUID command, Seat seat) {
    String name = command + "/" + seat.unit().value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome<Figures> write(Seat seat, List<BlockScore> rows, Access rights) {
    SheetHead head = seat.sheet().orElseThrow(() -> new NotVisible("sheet"));
    if (!seat.open()) {
      return Outcome.refused("block.refused.not-open", BESIDE_SELF, head.state().words());
    }
    if (head.state() == SheetState.SENT) {
      Outcome<SheetMoved> opened = scoring.take(head.id(), head.version(), Move.OPEN, null, rights);
      if (opened instanceof Outcome.Refused<SheetMoved>(var refusal)) {
        return Outcome.refused(refusal);
      }
    }
    return scores.record(head.id(), rows, rights);
  }

  private Bench bench(BlockYearId block, Access by) {
    lock.hold(block);
    Assessments.View view = assessments.of(block, by);
    return new Bench(view.now().orElseThrow(() -> new NotVisible("criteria set")), view.sight());
  }

  /** What one scorer has before it. */
  private record Bench(Assessment now, Sight sight) {
    Jury jury() {
      return sight.jury();
    }

    /** A member whose figures the scorer may see. */
    Seat seat(UnitId unit) {
      Seat seat = now.seat(unit);
      if (seat == null || !sight.sees(seat)) {
        throw new NotVisible("row of the block");
      }
      return seat;
    }

    @org.jspecify.annotations.Nullable
    UUID judge(Seat seat) {
      return jury().judge(seat.unit(), sight.by());
    }

    Verdict verdict(Seat seat) {
      return new Verdict(now, jury(), seat, judge(seat));
    }
  }
}
