package vn.tdkt.letters;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.letters.accents.Condition;
import vn.tdkt.letters.accents.Proposal;

/**
 * The accents of one document. Where they were lost, by typing without them or by a bad recognition
 * of its picture, a proposal brings them back from what papers of the field say; a person settles
 * it. A document whose accents are there stays as it is, and so does every word of which no reading
 * is clearly the best.
 */
public final class Accents {
  /** In letters: 300 dense pages. What is longer is no paper, and would take too long. */
  private static final int LONGEST = 1_000_000;

  private final Condition condition;

  private Accents(Condition condition) {
    this.condition = condition;
  }

  /**
   * @param texts all that stands in the document: a single line may have no accents by nature
   */
  public static Accents of(Stream<String> texts) {
    List<String> all = texts.toList();
    boolean isPaper = all.stream().mapToLong(String::length).sum() <= LONGEST;
    return new Accents(isPaper ? Condition.of(all.stream()) : Condition.SOUND);
  }

  public boolean areLost() {
    return condition != Condition.SOUND;
  }

  /** A text of the document as it is proposed; the same where nothing is. */
  public String proposed(String text) {
    return areLost() ? Proposal.of(text, condition) : text;
  }
}
