package vn.tdkt.organisation;

import vn.tdkt.kernel.Words;

/** In which capacity somebody signs (REQ-23). */
public enum Signing {
  /** The head signs as head. */
  HEAD,
  /** Thay mặt, on behalf of a body. */
  TM,
  /** Ký thay, for the head. */
  KT,
  /** Thừa lệnh, by order. */
  TL,
  /** Thừa ủy quyền, by authorisation. */
  TUQ,
  /** Quyền, acting head. */
  Q;

  /** As printed above the signature: "TM.", empty for the head. */
  public String printed() {
    return Words.of("organisation").say("signing." + name());
  }

  /** As people call it: "ký thay". */
  public String words() {
    return Words.of("organisation").say("signs." + name());
  }
}
