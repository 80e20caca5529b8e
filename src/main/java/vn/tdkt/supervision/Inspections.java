package vn.tdkt.supervision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.supervision.store.InspectionStore;
import vn.tdkt.supervision.store.NoneStore;

/** Inspections as those read them who reach the unit. */
@Service
public class Inspections {
  private final InspectionStore store;
  private final NoneStore none;
  private final SupervisedUnits units;

  Inspections(InspectionStore store, NoneStore none, SupervisedUnits units) {
    this.store = store;
    this.none = none;
    this.units = units;
  }

  /** All of a year, by planned day, with those that were cancelled. */
  @Transactional(readOnly = true)
  public List<WorkInspection> of(SupervisedYear year) {
    return store.of(year.unitId(), year.label());
  }

  /** Of what the unit has said that there was none. */
  @Transactional(readOnly = true)
  public Set<NonePart> none(SupervisedYear year) {
    return none.of(year.unitId(), year.label());
  }

  /**
   * @throws NotVisible if there is none, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public WorkInspection inspection(UUID id, Permission permission, Access access) {
    WorkInspection found = store.find(id).orElseThrow(() -> new NotVisible("inspection"));
    year(found, permission, access);
    return found;
  }

  /**
   * The year to which an inspection belongs.
   *
   * @throws NotVisible if the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public SupervisedYear year(WorkInspection of, Permission permission, Access access) {
    return units.of(of.unit(), of.year(), permission, access);
  }
}
