package vn.tdkt.memberships;

import vn.tdkt.kernel.Words;

/** How a report of a member came. */
public enum AnswerOrigin {
  LINK,
  ACCOUNT,
  /** An officer of the unit entered it from paper ("nhập thay"). */
  PAPER;

  /** As people read it. */
  public String words() {
    return Words.of("memberships").say("origin." + name());
  }
}
