package vn.tdkt;

import vn.tdkt.kernel.Words;

/** A command that cannot be carried out as it was typed; the message is a Vietnamese sentence. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private UsageFault(String sentence) {
    super(sentence);
  }

  static UsageFault because(String key, Object... arguments) {
    return new UsageFault(Words.of("tdkt").say(key, arguments));
  }
}
