package vn.tdkt.criteria.model;

import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Words;

/** An answer of another kind than the rule asks for, such as after the rule was replaced. */
final class Mismatch {
  private Mismatch() {}

  static Points of(Frame frame, String wanted) {
    String kind = Words.of("criteria").say("kind." + wanted);
    return Points.open(FindingCode.ANSWER_WRONG_KIND.at(frame.ref(), kind));
  }
}
