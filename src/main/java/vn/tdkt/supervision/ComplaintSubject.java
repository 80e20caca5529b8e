package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/** What complaints and denunciations are about. */
public enum ComplaintSubject {
  EMULATION,
  OTHER;

  /** As people read it. */
  public String words() {
    return Words.of("supervision").say("subject." + name());
  }
}
