package vn.tdkt.intake.model;

import vn.tdkt.kernel.Words;

/** What a person says of a row that may be on record already. */
public enum Answer {
  /** It is another. */
  NEW,
  /** It is the one that the doubt names. */
  KNOWN,
  /** It stays outside. */
  LEAVE;

  /** As people read it. */
  public String words() {
    return Words.of("intake").say("answer." + name());
  }
}
