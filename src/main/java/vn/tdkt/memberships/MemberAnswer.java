package vn.tdkt.memberships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/**
 * One state of the report of a member.
 *
 * @param version from 1; the last one counts
 * @param received the day on which it came
 * @param by who entered it; of a link, the member
 */
public record MemberAnswer(
    UUID id,
    UUID request,
    int version,
    LocalDate received,
    AnswerOrigin origin,
    String by,
    Instant at,
    Said said) {
  /**
   * What it says.
   *
   * @param figures by what was asked; what was left empty is absent, and zero is an answer
   */
  public record Said(String text, Map<UUID, Score> figures) {
    public Said {
      text = Texts.nfc(text).strip();
      figures = Map.copyOf(figures);
    }

    public boolean isEmpty() {
      return text.isEmpty() && figures.isEmpty();
    }
  }
}
