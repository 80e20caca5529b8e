package vn.tdkt.letters;

import java.util.Optional;

/**
 * A text in composed Unicode.
 *
 * @param asRead the characters that it was converted from; its lines are those of the text
 * @param from their encoding; nothing where they stand as they were
 */
public record InUnicode(String asRead, String text, Optional<Encoding> from) {
  static InUnicode already(String text) {
    return new InUnicode(text, text, Optional.empty());
  }

  /** Where the decoded text is the same, nothing was in the encoding. */
  static InUnicode converted(String asRead, String text, Encoding from) {
    return text.equals(asRead) ? already(asRead) : new InUnicode(asRead, text, Optional.of(from));
  }
}
