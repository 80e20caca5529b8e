package vn.tdkt.register;

import vn.tdkt.kernel.Words;

/** How one document stands to another (REQ-39); an annex is part of its paper and no relation. */
public enum RelationKind {
  IMPLEMENTS,
  REPLIES_TO,
  BASED_ON,
  REPLACES,
  AMENDS;

  /** Seen from the later paper: "Thực hiện". */
  public String words() {
    return Words.of("register").say("relation." + name());
  }

  /** Seen from the earlier paper: "Được thực hiện bởi". */
  public String back() {
    return Words.of("register").say("relation.back." + name());
  }
}
