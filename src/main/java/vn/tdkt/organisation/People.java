package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.store.PersonStore;

/** People and the posts they hold in the course of time. */
@Service
public class People {
  private static final Citation PEOPLE = Citation.of("REQ-7");

  private final PersonStore store;
  private final Clock clock;

  People(PersonStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Who holds a post in the unit on that day, by given name, then family name. */
  @Transactional(readOnly = true)
  public List<PersonView> inUnit(UnitId unit, LocalDate on) {
    return store.inUnit(unit, on);
  }

  /** Enters a person of a province or ministry. */
  @Transactional
  public Outcome<PersonId> enter(
      UnitId jurisdiction, String fullName, boolean fictional, Actor by) {
    String name = Texts.nfc(fullName);
    if (name.isEmpty()) {
      return Outcome.refused("organisation.refused.nameless", PEOPLE);
    }
    PersonId id = PersonId.next();
    store.add(id, jurisdiction, name, sortName(name), fictional, act(id, "person-entered", by));
    return Outcome.done(id);
  }

  /** Gives a person a post; others that the person holds stay. */
  @Transactional
  public Outcome<PersonId> appoint(PersonId person, PersonView.Post post, Actor by) {
    if (post.title().isBlank()) {
      return Outcome.refused("organisation.refused.nameless", PEOPLE);
    }
    Change change = Change.of("Chức vụ", null, post.title());
    return store.appoint(person, post, act(person, "person-appointed", by, change))
        ? Outcome.done(person)
        : Outcome.refused("organisation.refused.post-held", PEOPLE);
  }

  /** Tên, then họ and đệm: "Nguyễn Thị Mẫu" becomes "Mẫu Nguyễn Thị". */
  static String sortName(String fullName) {
    int last = fullName.lastIndexOf(' ');
    return last < 0 ? fullName : fullName.substring(last + 1) + " " + fullName.substring(0, last);
  }

  private OrganisationAct act(PersonId person, String what, Actor by, Change... changes) {
    return OrganisationAct.of("person", person.value(), what, by, clock.instant(), changes);
  }
}
