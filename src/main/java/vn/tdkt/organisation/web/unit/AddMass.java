package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Bodies;
import vn.tdkt.organisation.UnitBodies.MassOrganisation;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The unit has a trade union, or another mass organisation. */
@Component
@Order(2)
class AddMass implements UnitAct {
  private final Bodies bodies;
  private final Clock clock;

  AddMass(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "doan-the";
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    List<Field.Choice> kinds =
        Stream.of(MassOrganisation.Kind.values())
            .map(kind -> new Field.Choice(kind.name(), kind.words()))
            .toList();
    return List.of(
        Inputs.choice(typed, "kind", "", kinds),
        Inputs.line(typed, "name", "").asRequired(),
        Inputs.day(typed, "from", LocalDate.now(clock)));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    MassOrganisation body =
        new MassOrganisation(
            typed.one(MassOrganisation.Kind.class, "kind"),
            typed.text("name"),
            Validity.since(typed.day("from")));
    return bodies.add(unit.id(), body, by);
  }
}
