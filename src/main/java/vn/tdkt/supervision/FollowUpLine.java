package vn.tdkt.supervision;

import org.jspecify.annotations.Nullable;
import vn.tdkt.calendar.Duty;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A follow-up as it stands today.
 *
 * @param duty that came of it, or null
 */
public record FollowUpLine(FollowUp followUp, @Nullable Duty duty) {
  private static final Words WORDS = Words.of("supervision");

  /** "đã bỏ: …", "đã xong 01/06/2024", "đang làm". */
  public String state() {
    FollowUp.Settled settled = followUp.settled();
    if (followUp.voided() != null) {
      return WORDS.say("follow-up.voided", followUp.voided());
    }
    if (duty != null) {
      return duty.doneOn() == null ? duty.state().words() : done(VietnamTime.date(duty.doneOn()));
    }
    return settled == null
        ? WORDS.say("follow-up.open")
        : done(VietnamTime.date(settled.on()) + ": " + settled.how());
  }

  private static String done(String when) {
    return WORDS.say("follow-up.done", when);
  }
}
