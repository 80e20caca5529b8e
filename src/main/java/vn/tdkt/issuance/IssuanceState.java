package vn.tdkt.issuance;

import vn.tdkt.kernel.Words;

/** Where a paper stands on its way. */
public enum IssuanceState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  ISSUED,
  VOID;

  /** Whether what it says can still be changed. */
  public boolean open() {
    return this == DRAFT;
  }

  /** As people read it. */
  public String words() {
    return Words.of("issuance").say("state." + name());
  }
}
