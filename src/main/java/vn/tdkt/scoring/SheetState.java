package vn.tdkt.scoring;

import vn.tdkt.kernel.Words;

/** Where a sheet stands on its way (REQ-103, REQ-104). */
public enum SheetState {
  DRAFT,
  FOR_APPROVAL,
  APPROVED,
  SENT,
  BLOCK_SCORING,
  REVIEWED,
  COUNCIL,
  PUBLISHED;

  /** Figures may be entered. */
  public boolean open() {
    return this == DRAFT;
  }

  /** The sheet has left the unit. */
  public boolean sent() {
    return compareTo(SENT) >= 0;
  }

  /** As people read it. */
  public String words() {
    return Words.of("scoring").say("state." + name());
  }
}
