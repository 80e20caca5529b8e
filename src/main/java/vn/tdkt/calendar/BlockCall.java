package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.calendar.store.DutyStore;
import vn.tdkt.calendar.store.MemberSteps;
import vn.tdkt.calendar.store.MemberSteps.Asked;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;

/**
 * The letter by which a block calls for score sheets: each member gets a duty with the day that the
 * block has set (REQ-94). A member that was asked before, or has sent, is not asked again.
 */
@Component
class BlockCall {
  private static final Words WORDS = Words.of("calendar");

  private final Blocks blocks;
  private final MemberSteps members;
  private final DutyStore duties;
  private final Clock clock;

  BlockCall(Blocks blocks, MemberSteps members, DutyStore duties, Clock clock) {
    this.blocks = blocks;
    this.members = members;
    this.duties = duties;
    this.clock = clock;
  }

  void sent(Cycle cycle, LocalDate on, Actor by) {
    UUID id = cycle.block();
    if (id == null) {
      return;
    }
    BlockYear block = blocks.block(new BlockYearId(id));
    List<UUID> asked = members(block, on);
    cycle.steps().stream()
        .filter(step -> step.code().equals(CycleStep.SELF_SCORE))
        .forEach(
            step ->
                members.of(asked, cycle.year(), CycleStep.SELF_SCORE, said()).stream()
                    .filter(member -> !member.asked())
                    .forEach(member -> ask(member, cycle, step.planned(), block, by)));
  }

  /** Who was asked for the sheet by a day that has moved is asked by the new one. */
  void follow(Cycle before, Cycle after, Actor by) {
    UUID id = after.block();
    LocalDate was = before.step(CycleStep.SELF_SCORE).map(CycleStep::planned).orElse(null);
    LocalDate is = after.step(CycleStep.SELF_SCORE).map(CycleStep::planned).orElse(null);
    if (id == null || was == null || is == null || was.equals(is)) {
      return;
    }
    List<UUID> asked = members(blocks.block(new BlockYearId(id)), LocalDate.now(clock));
    duties
        .open(asked, after.year(), said(), was)
        .forEach(duty -> duties.save(duty.dueOn(is), moved(duty, is, by)));
  }

  private CalendarAct moved(Duty duty, LocalDate day, Actor by) {
    Change change = Change.of(duty.what(), VietnamTime.date(duty.due()), VietnamTime.date(day));
    return CalendarAct.duty(duty.id(), "calendar.duty-moved", by, clock.instant(), change);
  }

  private static List<UUID> members(BlockYear block, LocalDate on) {
    return block.membersOn(block.within(on)).stream().map(member -> member.unit().value()).toList();
  }

  private static String said() {
    return WORDS.say("call.duty");
  }

  private void ask(Asked member, Cycle cycle, LocalDate due, BlockYear block, Actor by) {
    NewDuty said =
        new NewDuty(
            cycle.year(),
            said(),
            null,
            "",
            due,
            WORDS.say("call.source", block.fullName()),
            member.step());
    Duty duty = Duty.of(Ids.next(), cycle.jurisdiction(), member.unit(), said);
    Change change = Change.of(duty.what(), null, block.fullName());
    duties.add(
        duty, CalendarAct.duty(duty.id(), "calendar.duty-added", by, clock.instant(), change));
  }
}
