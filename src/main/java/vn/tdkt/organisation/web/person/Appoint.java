package vn.tdkt.organisation.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The person takes another post, here or in another unit; those held stay. */
@Component
@Order(1)
class Appoint implements PersonAct {
  private final People people;
  private final Units units;
  private final UnitAccess reach;
  private final Clock clock;

  Appoint(People people, Units units, UnitAccess reach, Clock clock) {
    this.people = people;
    this.units = units;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "bo-nhiem";
  }

  @Override
  public boolean offered(EditablePerson person) {
    return true;
  }

  @Override
  public List<Field> fields(EditablePerson person, Typed typed, Access access) {
    LocalDate today = LocalDate.now(clock);
    List<Field.Choice> places =
        units.search(access.places(Permission.ORGANISATION_EDIT), "", today).stream()
            .map(Inputs::of)
            .toList();
    List<Field> fields = new ArrayList<>();
    fields.add(Inputs.choice(typed, "at", "", places));
    fields.addAll(PostFields.of(typed, today));
    return fields;
  }

  @Override
  public Outcome<PersonId> carryOut(EditablePerson person, Typed typed, Access access) {
    UnitId unit = new UnitId(typed.id("at"));
    reach.visible(unit, Permission.ORGANISATION_EDIT, access, LocalDate.now(clock));
    return people.appoint(person.view().id(), PostFields.read(unit, typed), access.actor());
  }
}
