package vn.tdkt.audit;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/**
 * Turns the kind of an act and one of its changes into a sentence. The words of the act's module
 * hold it under {@code act.<kind without the module>}; there {0} is the field, {1} the value before
 * and {2} the value after.
 */
final class Sentences {
  private static final Words OWN = Words.of("audit");

  private Sentences() {}

  /**
   * @param change null for an act without changes
   * @param open whether restricted values are shown
   */
  static String say(String kind, @Nullable Change change, boolean open) {
    int dot = kind.indexOf('.');
    Words words = Words.of(kind.substring(0, dot));
    String key = "act." + kind.substring(dot + 1);
    if (!words.has(key)) {
      return kind;
    }
    return change == null
        ? words.say(key, "", "", "")
        : words.say(key, change.field(), shown(change.before(), change, open), after(change, open));
  }

  private static String after(Change change, boolean open) {
    return shown(change.after(), change, open);
  }

  private static String shown(@Nullable String value, Change change, boolean open) {
    if (change.restricted() && !open) {
      return OWN.say("value.restricted");
    }
    return value == null || value.isEmpty() ? OWN.say("value.empty") : value;
  }
}
