package vn.tdkt.criteria.model;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/** The words of reason lines, under {@code because.}. */
final class Said {
  private static final Words WORDS = Words.of("criteria").under("because.");

  private Said() {}

  static String of(String key, @Nullable Object... arguments) {
    return WORDS.say(key, arguments);
  }
}
