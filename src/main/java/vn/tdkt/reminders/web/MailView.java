package vn.tdkt.reminders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.reminders.LetterSeen;
import vn.tdkt.reminders.Mailbox;

/**
 * The letters of somebody.
 *
 * @param on whether letters can leave
 * @param missing for the administrator: the variables that have yet to be set
 * @param mailbox where they go, or null
 * @param last what became of the last one, or null
 * @param unsent for the administrator: how many did not leave, and why
 */
public record MailView(
    boolean on,
    List<String> missing,
    @Nullable Mailbox mailbox,
    @Nullable LetterSeen last,
    List<String> unsent) {
  private static final Words WORDS = Words.of("reminders");

  /** "trước hạn 3 ngày". */
  static String ahead(int days) {
    return days == 0 ? WORDS.say("mail.on-the-day") : WORDS.say("mail.ahead", days);
  }

  public String ahead() {
    return mailbox == null ? "" : ahead(mailbox.daysAhead());
  }
}
