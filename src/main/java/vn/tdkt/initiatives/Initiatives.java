package vn.tdkt.initiatives;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.initiatives.store.InitiativeCounts;
import vn.tdkt.initiatives.store.InitiativeStore;
import vn.tdkt.kernel.NotVisible;

/** The initiatives that somebody may see. */
@Service
public class Initiatives {
  private final InitiativeStore store;
  private final InitiativeCounts counts;
  private final InitiativePlaces places;

  Initiatives(InitiativeStore store, InitiativeCounts counts, InitiativePlaces places) {
    this.store = store;
    this.counts = counts;
    this.places = places;
  }

  /** One page of a list, or all of it; the units are those that the person reaches. */
  @Transactional(readOnly = true)
  public List<InitiativeFile> find(InitiativeQuery query) {
    return store.find(query);
  }

  @Transactional(readOnly = true)
  public InitiativeTally tally(List<UUID> units, String text) {
    return counts.tally(units, text);
  }

  /** What somebody made alone or with others; empty where the register does not know the person. */
  @Transactional(readOnly = true)
  public List<InitiativeFile> own(Access access) {
    return places.self(access).map(person -> store.ofPerson(person.value())).orElse(List.of());
  }

  /**
   * @throws NotVisible if there is no such initiative, or the person is none of its authors
   */
  @Transactional(readOnly = true)
  public InitiativeFile own(UUID id, Access access) {
    return own(access).stream()
        .filter(file -> file.initiative().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("initiative of others"));
  }

  /**
   * @throws NotVisible if there is no such initiative, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public InitiativeFile file(UUID id, Permission permission, Access access) {
    InitiativeFile file = store.find(id).orElseThrow(() -> new NotVisible("initiative"));
    if (!places.may(permission, file.initiative().unit(), access)) {
      throw new NotVisible("initiative of others");
    }
    return file;
  }
}
