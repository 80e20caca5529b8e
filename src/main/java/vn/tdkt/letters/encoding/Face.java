package vn.tdkt.letters.encoding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tdkt.letters.Encoding;

/**
 * What the name of a face says of its letters.
 *
 * @param capitals true where every letter is drawn as a capital, as in .VnTimeH
 */
public record Face(Codec codec, boolean capitals) {
  /** What a PDF puts before the name of a face of which it holds some letters only. */
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  /** Nothing for faces of today and unknown ones. */
  public static Optional<Face> named(String font) {
    String name = SUBSET.matcher(font.strip()).replaceFirst("");
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith(".vn")) {
      return Optional.of(new Face(new Tcvn3(), name.endsWith("H")));
    }
    return lower.startsWith("vni-") || lower.startsWith("vni ")
        ? Optional.of(new Face(new Vni(), false))
        : Optional.empty();
  }

  public Encoding encoding() {
    return codec.encoding();
  }

  /** Text without a letter of the encoding stays as it is, in small letters, too. */
  public String decode(String text) {
    String decoded = codec.decode(text);
    return capitals && !decoded.equals(text) ? decoded.toUpperCase(Locale.ROOT) : decoded;
  }
}
