package vn.tdkt.audit;

import java.util.List;
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
  private static final String GAP = "…";

  private Sentences() {}

  /**
   * One sentence for each change, none twice; one for an act without changes.
   *
   * @param open whether restricted values are shown
   */
  static List<String> of(String kind, List<Change> changes, boolean open) {
    return changes.isEmpty()
        ? List.of(say(kind, null, open))
        : changes.stream().map(change -> say(kind, change, open)).distinct().toList();
  }

  /** The sentence of a kind of acts, with a gap for whatever differs from act to act. */
  static String outline(String kind) {
    return say(kind, Change.of(GAP, GAP, GAP), true);
  }

  private static String say(String kind, @Nullable Change change, boolean open) {
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
