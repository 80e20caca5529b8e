package vn.tdkt.deployment;

import vn.tdkt.kernel.Words;

/** What an authority says to the key tasks that were registered with it. */
public enum Consent {
  WAITING,
  APPROVED,
  /** To be changed and registered again. */
  RETURNED;

  /** As people say it. */
  public String words() {
    return Words.of("deployment").say("consent." + name());
  }
}
