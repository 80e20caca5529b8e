package vn.tdkt.organisation;

import vn.tdkt.kernel.Words;

/** How one body comes from another. */
public enum Lineage {
  RENAMED,
  MERGED,
  SPLIT,
  MOVED,
  /** Gone without a successor. */
  DISSOLVED;

  /** As people read it. */
  public String words() {
    return Words.of("organisation").say("lineage." + name());
  }
}
