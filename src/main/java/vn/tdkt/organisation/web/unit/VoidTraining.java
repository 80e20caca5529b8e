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

/** Training that was recorded by mistake counts no more. */
@Component
@Order(8)
class VoidTraining implements UnitAct {
  private final Bodies bodies;
  private final Clock clock;

  VoidTraining(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "bo-tap-huan";
  }

  @Override
  public boolean offered(UnitView unit) {
    return unit.ended() == null && !lines(unit).isEmpty();
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(Inputs.choice(typed, "mistaken", "", lines(unit)), Inputs.reason(typed));
  }

  private List<Field.Choice> lines(UnitView unit) {
    return bodies.of(unit.id(), LocalDate.now(clock)).trainings().stream()
        .map(training -> new Field.Choice(training.id().toString(), training.what().name()))
        .toList();
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    String name = Inputs.labelOf(typed, "mistaken", lines(unit));
    return bodies.voidTraining(unit.id(), typed.id("mistaken"), name, typed.text("reason"), by);
  }
}
