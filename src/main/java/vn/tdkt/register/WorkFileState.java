package vn.tdkt.register;

import vn.tdkt.kernel.Words;

/** Where a file of work stands (REQ-126). */
public enum WorkFileState {
  OPEN,
  CLOSED,
  VOID;

  /** As people read it. */
  public String words() {
    return Words.of("register").say("work-file.state." + name());
  }
}
