package vn.tdkt.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.store.UnitStore;

/**
 * Who reaches which units: whoever may do something in a body may do it in all that stands below it
 * on the day.
 */
@Service
public class UnitAccess {
  private final UnitStore store;

  UnitAccess(UnitStore store) {
    this.store = store;
  }

  /**
   * @throws NotVisible if there is no such unit on that day, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView visible(UnitId id, Permission permission, Access access, LocalDate on) {
    return store
        .find(id, on)
        .filter(unit -> may(permission, unit, access, on))
        .orElseThrow(() -> new NotVisible("unit"));
  }

  @Transactional(readOnly = true)
  public boolean may(Permission permission, UnitView unit, Access access, LocalDate on) {
    if (access.may(permission, unit.scope())) {
      return true;
    }
    LocalDate ended = unit.ended();
    LocalDate stood = ended == null ? on : ended.minusDays(1);
    return access.holds(permission)
        && store.above(unit.id(), stood).stream()
            .anyMatch(body -> access.may(permission, at(unit, body)));
  }

  /**
   * Whether the person may rename, move, merge, split or dissolve the unit: that is for those who
   * edit the body above it, not for the unit itself.
   */
  @Transactional(readOnly = true)
  public boolean mayReorganise(UnitView unit, Access access, LocalDate on) {
    UnitId parent = unit.parent();
    return parent != null
        && unit.ended() == null
        && store
            .find(parent, on)
            .filter(above -> may(Permission.ORGANISATION_EDIT, above, access, on))
            .isPresent();
  }

  private static Scope at(UnitView unit, UnitId body) {
    return Scope.unit(unit.jurisdiction().value(), body.value());
  }
}
