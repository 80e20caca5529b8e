package vn.tdkt.facts;

import vn.tdkt.kernel.Words;

/** What the values of several months say together. */
public enum Gathering {
  /** They add up: conferences held. */
  ADDED,
  /** The latest one holds: a share of the staff, the state of a piece of work. */
  LATEST;

  /** As people read it. */
  public String words() {
    return Words.of("facts").say("gathering." + name());
  }
}
