package vn.tdkt.plans;

import vn.tdkt.kernel.Words;

/** Where a plan stands. */
public enum PlanState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  ISSUED,
  VOID;

  /** Whether its text and its targets can still be changed. */
  public boolean open() {
    return this == DRAFT;
  }

  /** As people read it. */
  public String words() {
    return Words.of("plans").say("state." + name());
  }
}
