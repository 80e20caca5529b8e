package vn.tdkt.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.calendar.store.CycleStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.FollowsSettings;

/**
 * The last days that a block settles are typed once, on its own page: its steps follow them, and
 * with these the duties of its members.
 */
@Component
class BlockDeadlines implements FollowsSettings {
  private final CycleStore cycles;
  private final CycleWork work;

  BlockDeadlines(CycleStore cycles, CycleWork work) {
    this.cycles = cycles;
    this.work = work;
  }

  @Override
  public void settled(BlockYear block, Actor by) {
    Deadlines set = block.settings().deadlines();
    follow(block, CycleStep.SELF_SCORE, set.sendBy(), by);
    follow(block, CycleStep.BLOCK_SCORING, set.scoreBy(), by);
  }

  private void follow(BlockYear block, String code, @Nullable LocalDate day, Actor by) {
    cycles
        .ofBlock(block.id().value())
        .ifPresent(
            cycle ->
                cycle
                    .step(code)
                    .filter(step -> !step.done() && moves(step, day))
                    .ifPresent(step -> work.settle(cycle, step, day, by)));
  }

  private static boolean moves(CycleStep step, @Nullable LocalDate day) {
    return day == null ? step.settled() : !day.equals(step.planned());
  }
}
