package vn.tdkt.organisation;

import vn.tdkt.kernel.Words;

/** What a member unit is in its block (REQ-11, REQ-14). */
public enum Office {
  LEADER,
  DEPUTY,
  SECRETARY;

  /** As people read it: a cluster has a Cụm trưởng where a block has a Trưởng khối. */
  public String words(BlockKind kind) {
    return Words.of("organisation").say("office." + kind.name() + "." + name());
  }
}
