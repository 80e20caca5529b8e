package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Bodies;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Somebody is in charge of emulation work no more. */
@Component
@Order(6)
class Discharge implements UnitAct {
  private final Bodies bodies;
  private final Clock clock;

  Discharge(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "thoi-phu-trach";
  }

  @Override
  public boolean offered(UnitView unit) {
    return unit.ended() == null && !lines(unit).isEmpty();
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(
        Inputs.choice(typed, "charge", "", lines(unit)),
        Inputs.day(typed, "on", LocalDate.now(clock)),
        Inputs.reason(typed));
  }

  private List<Field.Choice> lines(UnitView unit) {
    return bodies.of(unit.id(), LocalDate.now(clock)).inCharge().stream()
        .map(charge -> new Field.Choice(charge.id().toString(), charge.what().fullName()))
        .toList();
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    String name = Inputs.labelOf(typed, "charge", lines(unit));
    return bodies.discharge(
        unit.id(), typed.id("charge"), name, typed.day("on"), typed.text("reason"), by);
  }
}
