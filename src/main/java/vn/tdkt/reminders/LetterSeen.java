package vn.tdkt.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * What became of a letter.
 *
 * @param trouble why it did not leave, or null
 * @param told how many deadlines stood in it
 */
public record LetterSeen(
    LetterState state,
    @Nullable Trouble trouble,
    int told,
    Instant madeAt,
    @Nullable Instant sentAt) {
  private static final Words WORDS = Words.of("reminders");

  public boolean wrong() {
    return trouble != null;
  }

  /** "Thư gần nhất gửi lúc 07:00 14/11/2024, có 3 việc." */
  public String words() {
    if (sentAt != null) {
      return WORDS.say(told == 0 ? "last.asked" : "last.sent", VietnamTime.minute(sentAt), told);
    }
    String fate = WORDS.say("last." + state);
    return trouble == null
        ? fate
        : WORDS.say("last.trouble", VietnamTime.minute(madeAt), trouble.words(), fate);
  }
}
