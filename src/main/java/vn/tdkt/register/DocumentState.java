package vn.tdkt.register;

import vn.tdkt.kernel.Words;

/** Where a document stands. What comes in has been issued elsewhere, so it begins registered. */
public enum DocumentState {
  DRAFT,
  ISSUED,
  REGISTERED,
  VOID;

  static DocumentState first(Direction direction) {
    return direction == Direction.INCOMING ? REGISTERED : DRAFT;
  }

  /** It has its number and counts in the register. */
  public boolean counts() {
    return this == ISSUED || this == REGISTERED;
  }

  /** As people read it. */
  public String words() {
    return Words.of("register").say("state." + name());
  }
}
