package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/**
 * Why personal content has to go. A closed list, because it stays in the stub: free words could
 * tell again what was removed.
 */
public enum PurgeGround {
  /** The time for which it may be kept is over. */
  KEPT_LONG_ENOUGH,
  /** Whom it concerns asks for it, and it need not be kept. */
  ASKED_BY_PERSON,
  /** It concerns somebody else, or should never have been entered. */
  WRONGLY_ENTERED,
  /** The decision was annulled. */
  ANNULLED;

  /** As people read it. */
  public String words() {
    return Words.of("supervision").say("purge-ground." + name());
  }
}
