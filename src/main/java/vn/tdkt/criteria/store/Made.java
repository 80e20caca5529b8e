package vn.tdkt.criteria.store;

import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSetId;

/** How a new set came to be: begun, as a correction, or as a copy. */
record Made(
    @Nullable CriteriaSetId supersedes,
    @Nullable CriteriaSetId copiedFrom,
    @Nullable String reason) {
  static final Made NEW = new Made(null, null, null);

  static Made correcting(CriteriaSetId issued, String reason) {
    return new Made(issued, null, reason.strip());
  }

  static Made copying(CriteriaSetId from) {
    return new Made(null, from, null);
  }
}
