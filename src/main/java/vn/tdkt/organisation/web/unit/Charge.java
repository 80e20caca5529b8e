package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Bodies;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitBodies.InCharge;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Somebody of the unit takes charge of emulation work. */
@Component
@Order(5)
class Charge implements UnitAct {
  private final Bodies bodies;
  private final People people;
  private final Clock clock;

  Charge(Bodies bodies, People people, Clock clock) {
    this.bodies = bodies;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "phu-trach";
  }

  @Override
  public boolean offered(UnitView unit) {
    return unit.ended() == null && !lines(unit).isEmpty();
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(
        Inputs.choice(typed, "person", "", lines(unit)),
        Inputs.decision(typed),
        Inputs.day(typed, "from", LocalDate.now(clock)));
  }

  private List<Field.Choice> lines(UnitView unit) {
    return people.inUnit(unit.id(), LocalDate.now(clock)).stream()
        .map(held -> new Field.Choice(held.person().value().toString(), held.fullName()))
        .distinct()
        .toList();
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    InCharge charge =
        new InCharge(
            new PersonId(typed.id("person")),
            Inputs.labelOf(typed, "person", lines(unit)),
            typed.text("decision"),
            Validity.since(typed.day("from")));
    return bodies.charge(unit.id(), charge, by);
  }
}
