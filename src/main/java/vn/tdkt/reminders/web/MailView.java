package vn.tdkt.reminders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.reminders.LetterSeen;
import vn.tdkt.reminders.Mailbox;

/**
 * The letters of somebody.
 *
 * @param missing the variables that the administrator has yet to set; empty where letters are on
 * @param mailbox where they go, or null
 * @param last what became of the last one, or null
 * @param unsent for the administrator: how many did not leave, and why
 */
public record MailView(
    List<String> missing,
    @Nullable Mailbox mailbox,
    @Nullable LetterSeen last,
    List<String> unsent) {
  private static final Words WORDS = Words.of("reminders");

  public boolean on() {
    return missing.isEmpty();
  }

  /** "trước hạn 3 ngày". */
  static String ahead(int days) {
    return days == 0 ? WORDS.say("mail.on-the-day") : WORDS.say("mail.ahead", days);
  }

  public String ahead() {
    return mailbox == null ? "" : ahead(mailbox.daysAhead());
  }
}
