package vn.tdkt.commitments;

import vn.tdkt.kernel.Words;

/** How far a point was kept, as its person sees it. */
public enum Fulfilment {
  DONE,
  PARTLY,
  NOT_DONE;

  /** As people read it. */
  public String words() {
    return Words.of("commitments").say("fulfilment." + name());
  }
}
