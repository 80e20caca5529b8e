package vn.tdkt.reminders.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;

/**
 * The calendar address of somebody.
 *
 * @param madeAt since when there is one, or null
 * @param secret the address itself, right after it was made; else null
 */
public record SubscriptionView(@Nullable Instant madeAt, @Nullable String secret) {
  private static final Words WORDS = Words.of("reminders");
  private static final String MAKE = ReminderController.ADDRESS + "/lich";

  public List<ActButton> buttons() {
    return madeAt == null
        ? List.of(ActButton.main(WORDS.say("feed.make"), MAKE))
        : List.of(
            ActButton.plain(WORDS.say("feed.again"), MAKE)
                .asking(WORDS.say("feed.again.consequence")),
            ActButton.grave(
                WORDS.say("feed.revoke"), MAKE + "/thu-hoi", WORDS.say("feed.revoke.consequence")));
  }
}
