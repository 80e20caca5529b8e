package vn.tdkt.movements;

import vn.tdkt.kernel.Words;

/** Every year, for a short while, or about one theme (REQ-24). */
public enum MovementKind {
  REGULAR,
  WAVE,
  THEMATIC;

  /** As people read it. */
  public String words() {
    return Words.of("movements").say("kind." + name());
  }
}
