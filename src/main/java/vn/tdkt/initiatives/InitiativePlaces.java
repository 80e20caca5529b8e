package vn.tdkt.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Selves;
import vn.tdkt.initiatives.store.ContributorStore;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** Whose initiatives and projects somebody may see or keep. */
@Service
public class InitiativePlaces {
  private final Units units;
  private final UnitAccess reach;
  private final Selves selves;
  private final ContributorStore authors;
  private final Clock clock;

  InitiativePlaces(
      Units units, UnitAccess reach, Selves selves, ContributorStore authors, Clock clock) {
    this.units = units;
    this.reach = reach;
    this.selves = selves;
    this.authors = authors;
    this.clock = clock;
  }

  /** The own unit of who acts for one; all within reach for the others. */
  @Transactional(readOnly = true)
  public List<UnitView> unitsOf(Access access) {
    LocalDate today = LocalDate.now(clock);
    return ownUnit(Permission.INITIATIVE_VIEW, access)
        .map(unit -> List.of(units.unit(new UnitId(unit), today)))
        .orElseGet(() -> units.search(access.places(Permission.INITIATIVE_VIEW), "", today));
  }

  /** The unit for which the person acts, where the person may do this there. */
  public Optional<UUID> ownUnit(Permission permission, Access access) {
    return Optional.ofNullable(access.actor().unit())
        .filter(unit -> access.may(permission, Scope.unit(access.actor().jurisdiction(), unit)));
  }

  /**
   * @throws NotVisible if the person acts for no unit, or may not do this there
   */
  public UUID own(Permission permission, Access access) {
    return ownUnit(permission, access).orElseThrow(() -> new NotVisible("initiatives of no unit"));
  }

  @Transactional(readOnly = true)
  public boolean may(Permission permission, UUID unit, Access access) {
    LocalDate today = LocalDate.now(clock);
    return reach.may(permission, units.unit(new UnitId(unit), today), access, today);
  }

  /** The person of the register for whom an account stands; empty where the register is silent. */
  @Transactional(readOnly = true)
  public Optional<PersonId> self(Access access) {
    return ownUnit(Permission.INITIATIVE_OWN, access)
        .flatMap(unit -> selves.of(access.actor(), LocalDate.now(clock)))
        .map(HeldPost::person);
  }

  /** Who works or worked in the unit and its departments. */
  @Transactional(readOnly = true)
  public List<StaffMember> staff(UUID unit) {
    return authors.staff(unit);
  }
}
