package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Successions;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The unit goes without a successor (giải thể). */
@Component
@Order(8)
class Dissolve implements UnitAct {
  private final Successions successions;
  private final Clock clock;

  Dissolve(Successions successions, Clock clock) {
    this.successions = successions;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "giai-the";
  }

  @Override
  public boolean reorganises() {
    return true;
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(Inputs.day(typed, "on", LocalDate.now(clock)), Inputs.decision(typed));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    return successions.dissolve(unit.id(), typed.day("on"), typed.text("decision"), by);
  }
}
