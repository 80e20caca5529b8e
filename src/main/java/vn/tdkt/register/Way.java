package vn.tdkt.register;

import vn.tdkt.kernel.Words;

/** How a document reaches who it is for (REQ-40). */
public enum Way {
  IN_PERSON,
  POST,
  /** The national exchange axis of documents. */
  EXCHANGE,
  EMAIL;

  /** "trục liên thông". */
  public String words() {
    return Words.of("register").say("way." + name());
  }
}
