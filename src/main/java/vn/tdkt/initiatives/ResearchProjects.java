package vn.tdkt.initiatives;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.initiatives.store.ProjectStore;
import vn.tdkt.kernel.NotVisible;

/** The research projects that somebody may see. */
@Service
public class ResearchProjects {
  private final ProjectStore store;
  private final InitiativePlaces places;

  ResearchProjects(ProjectStore store, InitiativePlaces places) {
    this.store = store;
    this.places = places;
  }

  /** All of these units, the latest first; few enough to be counted where they are shown. */
  @Transactional(readOnly = true)
  public List<ProjectFile> of(List<UUID> units) {
    return store.of(units);
  }

  /** Those that somebody leads or works in; empty where the register does not know the person. */
  @Transactional(readOnly = true)
  public List<ProjectFile> own(Access access) {
    return places.self(access).map(person -> store.ofPerson(person.value())).orElse(List.of());
  }

  /**
   * @throws NotVisible if there is no such project, or the person does not work in it
   */
  @Transactional(readOnly = true)
  public ProjectFile own(UUID id, Access access) {
    return own(access).stream()
        .filter(file -> file.project().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("research project of others"));
  }

  /**
   * @throws NotVisible if there is no such project, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public ProjectFile file(UUID id, Permission permission, Access access) {
    ProjectFile file = store.find(id).orElseThrow(() -> new NotVisible("research project"));
    if (!places.may(permission, file.project().unit(), access)) {
      throw new NotVisible("research project of others");
    }
    return file;
  }
}
