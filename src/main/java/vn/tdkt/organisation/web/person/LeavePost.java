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

/** A post of the person ends. */
@Component
@Order(2)
class LeavePost implements PersonAct {
  private final People people;
  private final Clock clock;

  LeavePost(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "thoi-chuc-vu";
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
        Inputs.day(typed, "on", today),
        Inputs.reason(typed));
  }

  @Override
  public Outcome<PersonId> carryOut(EditablePerson person, Typed typed, Access access) {
    return people.leavePost(
        person.chosen(typed, "post"), typed.day("on"), typed.text("reason"), access.actor());
  }
}
