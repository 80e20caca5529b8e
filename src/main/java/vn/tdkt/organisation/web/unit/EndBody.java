package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Bodies;
import vn.tdkt.organisation.UnitBodies;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** A mass organisation or a council of the unit is no more. */
@Component
@Order(4)
class EndBody implements UnitAct {
  private final Bodies bodies;
  private final Clock clock;

  EndBody(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "thoi-to-chuc";
  }

  @Override
  public boolean offered(UnitView unit) {
    return unit.ended() == null && !lines(unit).isEmpty();
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(
        Inputs.choice(typed, "body", "", lines(unit)),
        Inputs.day(typed, "on", LocalDate.now(clock)),
        Inputs.reason(typed));
  }

  private List<Field.Choice> lines(UnitView unit) {
    UnitBodies found = bodies.of(unit.id(), LocalDate.now(clock));
    List<Field.Choice> lines = new ArrayList<>();
    found
        .massOrganisations()
        .forEach(body -> lines.add(new Field.Choice(body.id().toString(), body.what().name())));
    found
        .councils()
        .forEach(
            council ->
                lines.add(
                    new Field.Choice(council.id().toString(), council.what().kind().words())));
    return lines;
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    String name = Inputs.labelOf(typed, "body", lines(unit));
    return bodies.end(unit.id(), typed.id("body"), name, typed.day("on"), typed.text("reason"), by);
  }
}
