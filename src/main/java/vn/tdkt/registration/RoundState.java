package vn.tdkt.registration;

import vn.tdkt.kernel.Words;

/** Where the registration of a unit stands. */
public enum RoundState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  SENT;

  /** As people read it. */
  public String words() {
    return Words.of("registration").say("state." + name());
  }
}
