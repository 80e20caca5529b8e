package vn.tdkt.scoring;

import java.util.regex.Pattern;
import vn.tdkt.kernel.Words;

/**
 * Who scores in turn: the unit itself, further rounds as the block declares them, the block, the
 * council. Scores are rows by round.
 */
public record Round(String key) {
  private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9-]*");

  public static final Round SELF = new Round("SELF");
  public static final Round BLOCK = new Round("BLOCK");
  public static final Round COUNCIL = new Round("COUNCIL");

  public Round {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("no key of a round: " + key);
    }
  }

  /** As people read it; a further round is called as the block declared it. */
  public String words() {
    Words words = Words.of("scoring");
    return words.has("round." + key) ? words.say("round." + key) : key;
  }
}
