package vn.tdkt.organisation.web.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.MidYear;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.OfficeHeld;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** A deputy or a secretary gives the office up without a successor. */
@Component
@Order(5)
class GiveUpOffice implements BlockAct {
  private final MidYear midYear;
  private final Clock clock;

  GiveUpOffice(MidYear midYear, Clock clock) {
    this.midYear = midYear;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.OFFICES;
  }

  @Override
  public String slug() {
    return "thoi-chuc-danh";
  }

  @Override
  public boolean offered(BlockYear block) {
    return block.offices().stream().anyMatch(endable(day(block)));
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    LocalDate day = day(block);
    return List.of(
        Inputs.choice(typed, "held", "", Members.holders(block, endable(day))),
        Inputs.day(typed, "on", day),
        Inputs.decision(typed));
  }

  private LocalDate day(BlockYear block) {
    return block.within(LocalDate.now(clock));
  }

  private static Predicate<OfficeHeld> endable(LocalDate day) {
    return held -> held.office() != Office.LEADER && held.valid().contains(day);
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    HeldOffice held = HeldOffice.read(typed.text("held"));
    return midYear
        .giveUp(
            block.id(),
            typed.version(),
            held.office(),
            held.unit(),
            typed.day("on"),
            typed.text("decision"),
            by)
        .map(BlockYear::id);
  }
}
