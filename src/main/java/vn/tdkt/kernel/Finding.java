package vn.tdkt.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at: one record for scoring, proofreading, import and sending.
 * A finding never changes a number by itself.
 *
 * @param code from the one catalogue, such as {@code total.header-differs}
 * @param where the place as its reader names it: a criterion's reference ("II.3"), a cell, a field;
 *     empty for the whole
 * @param text one plain Vietnamese sentence
 * @param fix what would settle it, or null
 */
public record Finding(
    Severity severity, String code, String where, String text, @Nullable String fix) {
  /** Error: surely wrong. Question: a person must decide. Note: worth knowing. */
  public enum Severity {
    ERROR,
    QUESTION,
    NOTE
  }

  public static Finding error(String code, String where, String text) {
    return new Finding(Severity.ERROR, code, where, text, null);
  }

  public static Finding question(String code, String where, String text) {
    return new Finding(Severity.QUESTION, code, where, text, null);
  }

  public static Finding note(String code, String where, String text) {
    return new Finding(Severity.NOTE, code, where, text, null);
  }

  /** The same as a question, where what it rests on is not certain. */
  public Finding asked(String howToSettle) {
    return new Finding(Severity.QUESTION, code, where, text, howToSettle);
  }

  public Finding withFix(String howTo) {
    return new Finding(severity, code, where, text, howTo);
  }
}
