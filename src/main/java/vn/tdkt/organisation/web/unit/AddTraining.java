package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Bodies;
import vn.tdkt.organisation.UnitBodies.Training;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Training in emulation work was held or attended. */
@Component
@Order(7)
class AddTraining implements UnitAct {
  private final Bodies bodies;
  private final Clock clock;

  AddTraining(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "tap-huan";
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(
        Inputs.line(typed, "training", "").asRequired(),
        Inputs.day(typed, "heldOn", LocalDate.now(clock)),
        Inputs.count(typed, "participants", "").asRequired());
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    Training training =
        new Training(typed.day("heldOn"), typed.text("training"), typed.count("participants"));
    return bodies.add(unit.id(), training, by);
  }
}
