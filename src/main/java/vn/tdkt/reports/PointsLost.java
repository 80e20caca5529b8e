package vn.tdkt.reports;

import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitView;

/** Where a unit's own score sheet of a year gives up points; asked of whoever knows the sheets. */
public interface PointsLost {
  /** In the order of the sheet; nothing where the person may not see it, or there is none. */
  List<Lost> of(UnitView unit, String year, Access by);
}
