package vn.tdkt.documents;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * What is typed once about a document and shown wherever the file is used (REQ-33, REQ-37). All
 * parts may be missing; empty text is missing text.
 *
 * @param number number and symbol as printed: "602/BC-LHH"
 * @param date the document's own date
 * @param issuer who issued it
 * @param subject what it is about
 */
public record DocumentFacts(
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable String subject) {
  public static final DocumentFacts NONE = new DocumentFacts(null, null, null, null);

  private static final Pattern PARTY_SYMBOL =
      Pattern.compile(
          ".*[/-](TW|TU|ĐU|ĐUK|HU|ThU|CB|ĐB|TWĐ)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LINES_AND_CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

  public DocumentFacts {
    number = clean(number);
    issuer = clean(issuer);
    subject = clean(subject);
  }

  /** True where the symbol is one of a Party organisation: TW, TU, ĐU, CB … */
  boolean isOfTheParty() {
    return number != null && PARTY_SYMBOL.matcher(number).matches();
  }

  private static @Nullable String clean(@Nullable String text) {
    String clean =
        text == null ? "" : LINES_AND_CONTROLS.matcher(Texts.nfc(text)).replaceAll(" ").strip();
    return clean.isEmpty() ? null : clean;
  }
}
