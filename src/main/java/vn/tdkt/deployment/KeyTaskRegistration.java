package vn.tdkt.deployment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * The key tasks of a plan registered with one authority (REQ-61).
 *
 * @param voided why it counts no more, or null
 */
public record KeyTaskRegistration(
    UUID id, UUID plan, Sent sent, Answer answer, @Nullable String voided, long version) {
  /**
   * How they were sent.
   *
   * @param authority the Party committee, the people's committee …
   * @param number of the covering paper, may be empty
   */
  public record Sent(String authority, String number, LocalDate on) {
    public Sent {
      authority = Texts.nfc(authority).strip();
      number = Texts.nfc(number).strip();
    }
  }

  /**
   * What came back.
   *
   * @param number of the paper that says so, may be empty
   * @param on null while nothing came
   */
  public record Answer(Consent consent, String number, @Nullable LocalDate on, String remark) {
    static final Answer NONE = new Answer(Consent.WAITING, "", null, "");

    public Answer {
      number = Texts.nfc(number).strip();
      remark = Texts.nfc(remark).strip();
    }
  }

  static KeyTaskRegistration of(UUID id, UUID plan, Sent sent) {
    return new KeyTaskRegistration(id, plan, sent, Answer.NONE, null, 1);
  }

  public boolean counts() {
    return voided == null;
  }

  KeyTaskRegistration answered(Answer with) {
    return new KeyTaskRegistration(id, plan, sent, with, voided, version);
  }

  KeyTaskRegistration voided(String reason) {
    return new KeyTaskRegistration(id, plan, sent, answer, reason, version);
  }
}
