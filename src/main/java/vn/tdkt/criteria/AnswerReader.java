package vn.tdkt.criteria;

import java.util.Map;
import java.util.Optional;

/** Builds an answer from the fields that a page submitted for a form. */
public final class AnswerReader {
  private AnswerReader() {}

  /**
   * Reads the fields named in {@link InputForm}; where all are empty nothing was answered yet, and
   * the answer is empty.
   */
  public static Decoded<Optional<Answer>> read(InputForm form, Map<String, String> fields) {
    throw new UnsupportedOperationException("follows");
  }
}
