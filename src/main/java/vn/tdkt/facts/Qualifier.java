package vn.tdkt.facts;

import vn.tdkt.kernel.Words;

/** How closely a value is known, or is meant (REQ-58, REQ-71). */
public enum Qualifier {
  EXACTLY,
  OVER,
  AT_LEAST,
  ABOUT;

  /** For whoever has to choose: "đúng", "trên", "ít nhất", "khoảng". */
  public String words() {
    return Words.of("facts").say("qualifier." + name());
  }

  /** Before a value: "trên 836"; an exact one stands alone. */
  public String before(String value) {
    return this == EXACTLY ? value : words() + " " + value;
  }
}
