package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.organisation.web.person.PostFields;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** A person whom the register does not know yet takes a post in the unit. */
@Component
@Order(1)
class AddPerson implements UnitAct {
  private final People people;
  private final Clock clock;

  AddPerson(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.PEOPLE;
  }

  @Override
  public String slug() {
    return "them-can-bo";
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    List<Field> fields = new ArrayList<>();
    fields.add(Inputs.line(typed, "fullName", "").asRequired());
    fields.addAll(PostFields.of(typed, LocalDate.now(clock)));
    return fields;
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    return people
        .engage(unit, typed.text("fullName"), PostFields.read(unit.id(), typed), by)
        .map(person -> unit.id());
  }
}
