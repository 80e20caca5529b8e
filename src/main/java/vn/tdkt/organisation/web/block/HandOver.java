package vn.tdkt.organisation.web.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Handover;
import vn.tdkt.organisation.MidYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** An office goes from one member to another in one act (bàn giao). */
@Component
@Order(4)
class HandOver implements BlockAct {
  private final MidYear midYear;
  private final Clock clock;

  HandOver(MidYear midYear, Clock clock) {
    this.midYear = midYear;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.OFFICES;
  }

  @Override
  public String slug() {
    return "ban-giao";
  }

  @Override
  public boolean offered(BlockYear block) {
    return !block.offices().isEmpty();
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    LocalDate day = block.within(LocalDate.now(clock));
    return List.of(
        Inputs.choice(
            typed, "held", "", Members.holders(block, held -> held.valid().contains(day))),
        Inputs.choice(typed, "to", "", Members.choices(block.membersOn(day))),
        Inputs.day(typed, "on", day),
        Inputs.decision(typed));
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    HeldOffice held = HeldOffice.read(typed.text("held"));
    UnitId next = new UnitId(typed.id("to"));
    Handover handover =
        new Handover(held.office(), held.unit(), next, typed.day("on"), typed.text("decision"));
    return midYear.handOver(block.id(), typed.version(), handover, by).map(BlockYear::id);
  }
}
