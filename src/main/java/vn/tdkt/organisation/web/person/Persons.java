package vn.tdkt.organisation.web.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** People as far as the one who asks reaches the units in which they work or worked. */
@Component
class Persons {
  private final People people;
  private final Units units;
  private final UnitAccess reach;

  Persons(People people, Units units, UnitAccess reach) {
    this.people = people;
    this.units = units;
    this.reach = reach;
  }

  /**
   * @throws NotVisible if there is no such person, or none of the person's units is reached
   */
  EditablePerson visible(UUID id, Access access, LocalDate on) {
    PersonView person = people.person(new PersonId(id), on);
    Set<UnitId> places =
        person.posts().stream().map(held -> held.post().unit()).collect(Collectors.toSet());
    List<UnitView> views = units.all(places, on);
    if (reached(views, Permission.ORGANISATION_VIEW, access, on).isEmpty()) {
      throw new NotVisible("person");
    }
    Set<UnitId> editable = reached(views, Permission.ORGANISATION_EDIT, access, on);
    return new EditablePerson(person, postsIn(editable, person.posts()));
  }

  private Set<UnitId> reached(
      Collection<UnitView> views, Permission permission, Access access, LocalDate on) {
    return views.stream()
        .filter(unit -> reach.may(permission, unit, access, on))
        .map(UnitView::id)
        .collect(Collectors.toSet());
  }

  private static List<HeldPost> postsIn(Set<UnitId> units, List<HeldPost> posts) {
    return posts.stream().filter(held -> units.contains(held.post().unit())).toList();
  }
}
