package vn.tdkt.criteria.store;

import java.time.Instant;
import java.util.List;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/**
 * Something done to a criteria set.
 *
 * @param kind such as "criteria.set-issued"
 */
record CriteriaSetAct(String kind, CriteriaSetId set, Actor by, Instant at, List<Change> changes)
    implements Act {
  @Override
  public Subject subject() {
    return new Subject("criteria-set", set.value());
  }
}
