package vn.tdkt.memberships;

import vn.tdkt.kernel.Words;

/** What a member of a unit is. */
public enum MemberKind {
  /** Hội thành viên. */
  ASSOCIATION,
  /** Hội viên tập thể. */
  COLLECTIVE;

  /** As people read it. */
  public String words() {
    return Words.of("memberships").say("kind." + name());
  }
}
