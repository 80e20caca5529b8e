package vn.tdkt.initiatives;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * The votes of a council about one initiative.
 *
 * @param members of the council, or null where nobody said
 * @param present of them at the meeting
 * @param agreeing with recognition
 */
public record Votes(@Nullable Integer members, int present, int agreeing) {
  private static final Words WORDS = Words.of("initiatives");
  private static final Score HUNDRED = Score.of(100);

  public boolean isPossible() {
    return present > 0
        && agreeing >= 0
        && agreeing <= present
        && (members == null || present <= members);
  }

  /** Agreeing among those present, in percent, exact. */
  public Score percent() {
    return HUNDRED.times(agreeing).dividedBy(Score.of(present));
  }

  public boolean reaches(Score percent) {
    return percent().compareTo(percent) >= 0;
  }

  /** "7/9 người có mặt đồng ý". */
  public String words() {
    return members == null
        ? WORDS.say("votes", agreeing, present)
        : WORDS.say("votes.members", agreeing, present, members);
  }

  /** "77,78"; the comparison itself is never rounded. */
  public String shown() {
    Score hundredths = percent().times(100).whole(RoundingMode.HALF_UP);
    return VietnameseNumber.format(hundredths.dividedBy(HUNDRED));
  }
}
