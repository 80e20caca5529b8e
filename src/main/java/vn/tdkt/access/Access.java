package vn.tdkt.access;

import java.util.List;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;

/**
 * What the person behind a request may do today. Handlers take it as an argument; nothing of it is
 * looked up again while the request lasts.
 */
public record Access(Actor actor, List<Grant> grants) {
  public Access {
    grants = List.copyOf(grants);
  }

  /** Whether the person may do this at this place. */
  public boolean may(Permission permission, Scope place) {
    return grants.stream().anyMatch(grant -> grant.allows(permission, place));
  }

  /**
   * @throws NotVisible if the person may not: nothing is to be learnt from the answer
   */
  public void require(Permission permission, Scope place) {
    if (!may(permission, place)) {
      throw new NotVisible(permission + " at " + place);
    }
  }

  /** Whether the person may do this anywhere: the gate of a page, before its place is known. */
  public boolean holds(Permission permission) {
    return permission == Permission.OWN_WORK
        || grants.stream().anyMatch(grant -> grant.allows(permission));
  }

  /** Where the person may do this, for lists that show no more than that. */
  public List<Scope> places(Permission permission) {
    return grants.stream()
        .filter(grant -> grant.allows(permission))
        .map(Grant::scope)
        .distinct()
        .toList();
  }

  /** The roles of the person, each once, as the header line names them. */
  public List<Role> roles() {
    return grants.stream().map(Grant::role).distinct().toList();
  }
}
