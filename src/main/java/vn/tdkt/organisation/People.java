package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.PersonStore;
import vn.tdkt.organisation.store.PostStore;

/** People and the posts they hold in the course of time. */
@Service
public class People {
  private static final Citation PEOPLE = Citation.of("REQ-7");
  private static final Citation SIGNING = Citation.of("REQ-23");

  private final PersonStore store;
  private final PostStore posts;
  private final Clock clock;

  People(PersonStore store, PostStore posts, Clock clock) {
    this.store = store;
    this.posts = posts;
    this.clock = clock;
  }

  /** Who holds a post in the unit on that day, by given name, then family name. */
  @Transactional(readOnly = true)
  public List<HeldPost> inUnit(UnitId unit, LocalDate on) {
    return store.inUnit(unit, on);
  }

  /**
   * A person with all posts; who may sign, and what units are called, is as of the day.
   *
   * @throws NotVisible if there is no such person
   */
  @Transactional(readOnly = true)
  public PersonView person(PersonId id, LocalDate on) {
    return store.find(id, on).orElseThrow(() -> new NotVisible("person"));
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
    Change change = Change.of("Họ và tên", null, name);
    store.add(
        id, jurisdiction, name, sortName(name), fictional, act(id, "person-entered", by, change));
    return Outcome.done(id);
  }

  /** Enters a person with the first post, in one act. */
  @Transactional
  public Outcome<PersonId> engage(UnitView unit, String fullName, PersonView.Post post, Actor by) {
    if (post.title().isBlank()) {
      return Outcome.refused("organisation.refused.nameless", PEOPLE);
    }
    return enter(unit.jurisdiction(), fullName, unit.fictional(), by)
        .then(person -> appoint(person, post, by));
  }

  /** Gives a person a post; others that the person holds stay. */
  @Transactional
  public Outcome<PersonId> appoint(PersonId person, PersonView.Post post, Actor by) {
    if (post.title().isBlank()) {
      return Outcome.refused("organisation.refused.nameless", PEOPLE);
    }
    Change change = Change.of("Chức vụ", null, post.title() + ", " + post.valid().words());
    return posts.appoint(PostId.next(), person, post, act(person, "person-appointed", by, change))
        ? Outcome.done(person)
        : Outcome.refused("organisation.refused.post-held", PEOPLE);
  }

  /** A post ends on that day, and with it the right to sign by it. */
  @Transactional
  public Outcome<PersonId> leavePost(HeldPost held, LocalDate on, String reason, Actor by) {
    String field = held.post().title() + " từ " + VietnamTime.date(on);
    Change change = Change.of(field, null, reason);
    return posts.end(held.id(), on, act(held.person(), "post-ended", by, change))
        ? Outcome.done(held.person())
        : Outcome.refused("organisation.refused.date-order", PEOPLE);
  }

  /**
   * Says in which capacity the holder of a post signs from that day on.
   *
   * @param signing null where the holder signs no more
   */
  @Transactional
  public Outcome<PersonId> sign(
      HeldPost held, @Nullable Signing signing, String forWhom, LocalDate from, Actor by) {
    if (!held.post().valid().contains(from)) {
      return Outcome.refused("organisation.refused.not-in-post", SIGNING);
    }
    String field = held.post().title() + " từ " + VietnamTime.date(from);
    String after = signing == null ? null : (signing.words() + " " + forWhom).strip();
    Change change = Change.of(field, null, after);
    return posts.sign(
            held.id(), signing, forWhom, from, act(held.person(), "signing-set", by, change))
        ? Outcome.done(held.person())
        : Outcome.refused("organisation.refused.date-order", SIGNING);
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
