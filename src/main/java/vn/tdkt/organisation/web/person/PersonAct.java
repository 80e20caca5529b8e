package vn.tdkt.organisation.web.person;

import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** One act upon a person, with the form that asks for it; beans in the order of the page. */
interface PersonAct {
  /** The last part of its address; its words stand under {@code person-act.<slug>}. */
  String slug();

  /** Whether there is anything that this person may do it to. */
  boolean offered(EditablePerson person);

  List<Field> fields(EditablePerson person, Typed typed, Access access);

  Outcome<PersonId> carryOut(EditablePerson person, Typed typed, Access access);

  default String title() {
    return words("title");
  }

  default String intro() {
    return words("intro");
  }

  default String notice() {
    return words("notice");
  }

  private String words(String part) {
    return Words.of("organisation").say("person-act." + slug() + "." + part);
  }
}
