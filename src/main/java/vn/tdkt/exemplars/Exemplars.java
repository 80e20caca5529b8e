package vn.tdkt.exemplars;

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
import vn.tdkt.exemplars.store.ExemplarStore;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** The exemplars that somebody may see. */
@Service
public class Exemplars {
  private final ExemplarStore store;
  private final Units units;
  private final UnitAccess reach;
  private final Clock clock;

  Exemplars(ExemplarStore store, Units units, UnitAccess reach, Clock clock) {
    this.store = store;
    this.units = units;
    this.reach = reach;
    this.clock = clock;
  }

  /** The own unit of who acts for one; all within reach for the others. */
  @Transactional(readOnly = true)
  public List<UnitView> unitsOf(Access access) {
    LocalDate today = LocalDate.now(clock);
    return ownUnit(Permission.EXEMPLAR_VIEW, access)
        .map(unit -> List.of(units.unit(new UnitId(unit), today)))
        .orElseGet(() -> units.search(access.places(Permission.EXEMPLAR_VIEW), "", today));
  }

  @Transactional(readOnly = true)
  public YearOfExemplars of(List<UnitView> which, String year) {
    return new YearOfExemplars(
        year, store.of(which.stream().map(unit -> unit.id().value()).toList(), year));
  }

  /**
   * @throws NotVisible if there is no such exemplar, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public ExemplarFile file(UUID id, Permission permission, Access access) {
    ExemplarFile file = store.find(id).orElseThrow(() -> new NotVisible("exemplar"));
    if (!may(permission, file.exemplar(), access)) {
      throw new NotVisible("exemplar of others");
    }
    return file;
  }

  @Transactional(readOnly = true)
  public boolean may(Permission permission, Exemplar exemplar, Access access) {
    LocalDate today = LocalDate.now(clock);
    UnitView unit = units.unit(new UnitId(exemplar.unit()), today);
    return reach.may(permission, unit, access, today);
  }

  /** The unit for which the person acts, where the person may do this there. */
  public Optional<UUID> ownUnit(Permission permission, Access access) {
    return Optional.ofNullable(access.actor().unit())
        .filter(unit -> access.may(permission, Scope.unit(access.actor().jurisdiction(), unit)));
  }
}
