package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/** What happened to a person or a collective that touches scores. */
public enum PersonnelKind {
  BREACH,
  DISCIPLINE;

  /** As people read it. */
  public String words() {
    return Words.of("supervision").say("personnel-kind." + name());
  }
}
