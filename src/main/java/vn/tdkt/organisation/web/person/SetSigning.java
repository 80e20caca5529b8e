package vn.tdkt.organisation.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** In which capacity the person signs for the unit (REQ-23). */
@Component
@Order(3)
class SetSigning implements PersonAct {
  private final People people;
  private final Clock clock;

  SetSigning(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "tham-quyen-ky";
  }

  @Override
  public boolean offered(EditablePerson person) {
    return !person.choices(LocalDate.now(clock)).isEmpty();
  }

  @Override
  public List<Field> fields(EditablePerson person, Typed typed, Access access) {
    LocalDate today = LocalDate.now(clock);
    return List.of(
        Inputs.choice(typed, "post", "", person.choices(today)),
        PostFields.signing(typed, null),
        Inputs.line(typed, "forWhom", ""),
        Inputs.day(typed, "from", today));
  }

  @Override
  public Outcome<PersonId> carryOut(EditablePerson person, Typed typed, Access access) {
    return people.sign(
        person.chosen(typed, "post"),
        PostFields.signing(typed),
        typed.text("forWhom"),
        typed.day("from"),
        access.actor());
  }
}
