package vn.tdkt.letters;

import java.util.Optional;
import vn.tdkt.letters.encoding.Codec;
import vn.tdkt.letters.encoding.Combining;
import vn.tdkt.letters.encoding.Face;
import vn.tdkt.letters.encoding.TextBytes;
import vn.tdkt.letters.encoding.Trial;

/**
 * Recognises Vietnamese in the encodings of the years before Unicode and converts it. The face
 * decides where it is known, else what the letters would spell. Plain ASCII and what is Unicode
 * already stay as they are, and so does what could be read in two ways.
 */
public final class OldEncodings {
  private OldEncodings() {}

  /**
   * A text as a file holds it: one of a face, best with all that stands in it, because single words
   * tell less.
   *
   * @param font the name of the face; empty where it is not known
   */
  public static InUnicode read(String text, String font) {
    if (Combining.isIn(text)) {
      return InUnicode.converted(text, Combining.composed(text), Encoding.COMBINING);
    }
    if (Codec.isUnicode(text)) {
      return InUnicode.already(text);
    }
    Optional<Face> face = Face.named(font);
    return face.isPresent()
        ? InUnicode.converted(text, face.get().decode(text), face.get().encoding())
        : Trial.best(text)
            .map(trial -> InUnicode.converted(text, trial.decoded(), trial.encoding()))
            .orElseGet(() -> InUnicode.already(text));
  }

  /** A text whose face is not known. */
  public static InUnicode read(String text) {
    return read(text, "");
  }

  /** Whether a text has letters that no byte of an old encoding stands for. */
  public static boolean isUnicode(String text) {
    return Codec.isUnicode(text);
  }

  /** The content of a text file: UTF-8, UTF-16, or bytes of an old encoding. */
  public static InUnicode read(byte[] file) {
    return read(TextBytes.characters(file));
  }

  /** Whether texts of two faces are written in the same way, so that they may be read as one. */
  public static boolean areAlike(String font, String other) {
    return Face.named(font).equals(Face.named(other));
  }
}
