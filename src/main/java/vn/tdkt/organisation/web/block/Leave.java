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
import vn.tdkt.organisation.MidYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** A member leaves the block; its sheets and its past stay. */
@Component
@Order(6)
class Leave implements BlockAct {
  private final MidYear midYear;
  private final Clock clock;

  Leave(MidYear midYear, Clock clock) {
    this.midYear = midYear;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.MEMBERS;
  }

  @Override
  public String slug() {
    return "roi-khoi";
  }

  @Override
  public boolean offered(BlockYear block) {
    return !block.members().isEmpty();
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    LocalDate day = block.within(LocalDate.now(clock));
    return List.of(
        Inputs.choice(typed, "unit", "", Members.choices(block.membersOn(day))),
        Inputs.day(typed, "on", day),
        Inputs.decision(typed));
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    UnitId unit = new UnitId(typed.id("unit"));
    return midYear
        .leave(block.id(), typed.version(), unit, typed.day("on"), typed.text("decision"), by)
        .map(BlockYear::id);
  }
}
