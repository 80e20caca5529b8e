package vn.tdkt.reports;

import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitView;

/** Where titles, ratings and awards of a year differ; asked of whoever knows the registrations. */
public interface AimsMissed {
  /** Questions, each one sentence or two; none where the person may not see it. */
  List<String> of(UnitView unit, String year, Access by);
}
