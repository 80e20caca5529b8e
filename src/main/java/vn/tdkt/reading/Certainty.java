package vn.tdkt.reading;

/** How a text came about, and so how far it may be trusted. */
public sealed interface Certainty {
  /** From the characters of the file. */
  record Read() implements Certainty {}

  /**
   * From characters in an old encoding.
   *
   * @param asRead what the file holds
   * @param encoding its name, such as "TCVN3"
   */
  record Converted(String asRead, String encoding) implements Certainty {}

  /**
   * Recognised in a picture, or put together from text without columns.
   *
   * @param percent how sure the recognition is, 0 to 100
   */
  record Guessed(int percent) implements Certainty {}

  /**
   * Accents were lost, and this is a proposal that a person settles.
   *
   * @param asRead without the proposal
   */
  record Restored(String asRead) implements Certainty {}

  static Certainty read() {
    return new Read();
  }

  /** Below this a recognised text needs a person's look before anything is claimed of it. */
  int DOUBTFUL_BELOW = 85;

  /** Whether a figure so read may well be another one; accents are no figures. */
  default boolean isDoubtful() {
    return this instanceof Guessed(int percent) && percent < DOUBTFUL_BELOW;
  }

  /** Whether the text is what the file says, be it in another encoding. */
  default boolean isSure() {
    return this instanceof Read || this instanceof Converted;
  }
}
