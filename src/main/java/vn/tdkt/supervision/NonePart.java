package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/** Something of which a unit can say that there was none in a year (REQ-75, REQ-86). */
public enum NonePart {
  SELF_INSPECTION,
  SUPERIOR_INSPECTION,
  PERSONNEL;

  /** The answer in words: "Không tự kiểm tra trong năm". */
  public String words() {
    return Words.of("supervision").say("none." + name());
  }
}
