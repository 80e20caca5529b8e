package vn.tdkt.access;

import vn.tdkt.kernel.Words;

/** How far a role reaches. */
public enum ScopeKind {
  /** A whole province or ministry. */
  JURISDICTION,
  /** One block (khối, cụm) in one emulation year. */
  BLOCK,
  UNIT;

  /** As people read it. */
  public String words() {
    return Words.of("access").say("scope." + name());
  }
}
