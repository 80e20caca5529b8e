package vn.tdkt.gatherings;

import vn.tdkt.kernel.Words;

/** What people come together for. */
public enum OccasionKind {
  LAUNCH,
  /** Sơ kết, tổng kết: at least one a year (REQ-92). */
  REVIEW,
  STAFF_CONFERENCE,
  TRAINING,
  BLOCK_ACTIVITY;

  /** As people read it. */
  public String words() {
    return Words.of("gatherings").say("kind." + name());
  }
}
