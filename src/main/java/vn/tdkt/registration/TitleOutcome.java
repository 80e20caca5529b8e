package vn.tdkt.registration;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * A title of a year in numbers: what the plan aimed at, what was registered, what was conferred.
 *
 * @param planned what the plan says, or null
 * @param known whether any award of that year is on record: before that, nothing is missing
 */
record TitleOutcome(
    String title,
    TitleForecast.@Nullable Planned planned,
    int registered,
    int conferred,
    boolean known) {
  private static final Words WORDS = Words.of("registration");

  /** Whether there is anything to say of it. */
  boolean told() {
    return planned != null || registered > 0 || conferred > 0;
  }

  Achieved achieved() {
    return new Achieved(
        title,
        planned == null ? "" : planned.text(),
        "",
        String.valueOf(registered),
        known ? String.valueOf(conferred) : "",
        question());
  }

  private String question() {
    Integer aimed = planned == null ? null : planned.heads();
    if (aimed != null && known && conferred < aimed) {
      return WORDS.say("achieved.below-plan", title, aimed, conferred);
    }
    if (aimed != null && registered < aimed) {
      return WORDS.say("achieved.not-registered", title, aimed, registered);
    }
    if (known && conferred > registered) {
      return WORDS.say("achieved.beyond", title, conferred, registered);
    }
    return "";
  }
}
