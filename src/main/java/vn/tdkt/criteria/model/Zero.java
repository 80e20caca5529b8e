package vn.tdkt.criteria.model;

import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Score;

/** What a share of nothing gives (REQ-147): asked about, the full points, or none. */
public enum Zero {
  ASK,
  FULL,
  NONE;

  Points points(Frame frame, String what) {
    return switch (this) {
      case ASK -> Points.open(FindingCode.RULE_ZERO_UNDECLARED.at(frame.ref(), what));
      case NONE -> Points.of(Score.ZERO, "", Said.of("zero-base", what));
      case FULL ->
          frame.full() == null
              ? Points.open(FindingCode.SET_MAX_MISSING.at(frame.ref()))
              : Points.of(frame.full(), "", Said.of("zero-base", what));
    };
  }
}
