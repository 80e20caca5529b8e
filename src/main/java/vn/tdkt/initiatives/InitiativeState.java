package vn.tdkt.initiatives;

import vn.tdkt.kernel.Words;

/** How far an initiative is on its way (REQ-80). */
public enum InitiativeState {
  PROPOSED,
  BEFORE_COUNCIL,
  /** What the council found is noted and waits for the word of the leader. */
  WAITING,
  NOT_RECOGNISED,
  RECOGNISED,
  /** Recognised here and confirmed in a wider scope. */
  CONFIRMED;

  /** Whether it may serve as a condition. */
  public boolean isRecognised() {
    return this == RECOGNISED || this == CONFIRMED;
  }

  /** Whether papers rest on what was said: a change is then a correction with a reason. */
  public boolean isSettled() {
    return compareTo(WAITING) >= 0 && this != NOT_RECOGNISED;
  }

  /** As people read it. */
  public String words() {
    return Words.of("initiatives").say("state." + name());
  }
}
