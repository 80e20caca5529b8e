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

/** The unit goes up in another that is there already (sáp nhập). */
@Component
@Order(5)
class Merge implements UnitAct {
  private final Successions successions;
  private final Siblings siblings;
  private final Clock clock;

  Merge(Successions successions, Siblings siblings, Clock clock) {
    this.successions = successions;
    this.siblings = siblings;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "sap-nhap";
  }

  @Override
  public boolean reorganises() {
    return true;
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(
        Inputs.choice(typed, "successor", "", siblings.of(unit)),
        Inputs.day(typed, "on", LocalDate.now(clock)),
        Inputs.decision(typed));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    UnitId successor = new UnitId(typed.id("successor"));
    return successions.merge(
        List.of(unit.id()), successor, typed.day("on"), typed.text("decision"), by);
  }
}
