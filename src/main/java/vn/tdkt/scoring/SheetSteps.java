package vn.tdkt.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.store.SheetStore;

/**
 * What the way of a sheet says of the steps of the year: a sheet that went to the block is the step
 * of its unit, the last one of all members that of the block.
 */
@Component
class SheetSteps {
  private final SheetStore sheets;
  private final Blocks blocks;
  private final RecordedSteps steps;

  SheetSteps(SheetStore sheets, Blocks blocks, RecordedSteps steps) {
    this.sheets = sheets;
    this.blocks = blocks;
    this.steps = steps;
  }

  void follow(SheetHead head, SheetMoved act) {
    if (act.move() == Move.SEND_TO_BLOCK) {
      sent(head, act.at().atZone(VietnamTime.ZONE).toLocalDate(), act.by());
    }
    if (act.move() == Move.RECALL || act.move() == Move.RETURN) {
      String reason = act.reason();
      back(head, reason == null ? act.move().words() : reason, act.by());
    }
  }

  private void sent(SheetHead head, LocalDate on, Actor by) {
    steps.done(head.ownScope(), head.year(), CycleStep.SELF_SCORE, on, by);
    BlockYear block = blocks.block(head.block());
    Set<UnitId> arrived =
        sheets.ofBlock(head.block()).stream()
            .filter(sheet -> sheet.state().sent())
            .map(SheetHead::unit)
            .collect(Collectors.toSet());
    List<Member> members = block.membersOn(block.within(on));
    if (members.stream().map(Member::unit).allMatch(arrived::contains)) {
      steps.done(block.scope(), head.year(), CycleStep.SELF_SCORE, on, by);
    }
  }

  private void back(SheetHead head, String reason, Actor by) {
    steps.undone(head.ownScope(), head.year(), CycleStep.SELF_SCORE, reason, by);
    Scope block = blocks.block(head.block()).scope();
    steps.undone(block, head.year(), CycleStep.SELF_SCORE, reason, by);
  }
}
