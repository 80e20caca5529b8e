package vn.tdkt.initiatives;

import vn.tdkt.kernel.Words;

/** How far a research project is (REQ-81). */
public enum ProjectState {
  PROPOSED,
  APPROVED,
  UNDER_WAY,
  ACCEPTED,
  STOPPED;

  /** As people read it. */
  public String words() {
    return Words.of("initiatives").say("project.state." + name());
  }
}
