package vn.tdkt.register;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.papers.SigningForm;

/**
 * What the register says about a document (REQ-37). Texts may be empty; number and date of an
 * outgoing one are until the records officer gives them (decision 22).
 *
 * @param number number and symbol as printed: "58/KH-LHH"
 * @param arrival số đến; null for outgoing documents
 * @param place where it was issued
 * @param subject trích yếu
 * @param signing in whose place the signer signed, or null
 * @param archive the archive line behind "Lưu:"
 */
public record Details(
    DocumentKind kind,
    String number,
    @Nullable LocalDate issuedOn,
    @Nullable Integer arrival,
    @Nullable LocalDate arrivedOn,
    String issuer,
    String place,
    String subject,
    String signer,
    @Nullable SigningForm signing,
    String archive) {
  private static final Pattern LINES_AND_CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern LABEL = Pattern.compile("(?iU)^số\\s*:?\\s+(?=\\S)|^số\\s*:\\s*");

  public Details {
    number = LABEL.matcher(clean(number)).replaceFirst("");
    issuer = clean(issuer);
    place = clean(place);
    subject = clean(subject);
    signer = clean(signer);
    archive = clean(archive);
  }

  /** An outgoing document as it is drafted. */
  public static Details draft(DocumentKind kind, String issuer, String subject) {
    return new Details(kind, "", null, null, null, issuer, "", subject, "", null, "");
  }

  /** The same with number and date. */
  public Details numbered(String given, @Nullable LocalDate on) {
    return new Details(
        kind, given, on, arrival, arrivedOn, issuer, place, subject, signer, signing, archive);
  }

  /** The same about something else. */
  public Details about(String what) {
    return new Details(
        kind, number, issuedOn, arrival, arrivedOn, issuer, place, what, signer, signing, archive);
  }

  /** The same as it came in. */
  public Details arrived(int as, LocalDate on) {
    return new Details(
        kind, number, issuedOn, as, on, issuer, place, subject, signer, signing, archive);
  }

  /** The same with place, signer and archive line. */
  public Details signed(String where, String who, @Nullable SigningForm how, String kept) {
    return new Details(
        kind, number, issuedOn, arrival, arrivedOn, issuer, where, subject, who, how, kept);
  }

  /** What lists search, in lower case without accents. */
  public String searchText() {
    return Stream.of(kind.label(), number, issuer, subject, signer, place)
        .filter(text -> !text.isEmpty())
        .map(Texts::folded)
        .collect(Collectors.joining(" | "));
  }

  private static String clean(String text) {
    return LINES_AND_CONTROLS.matcher(Texts.nfc(text)).replaceAll(" ").strip();
  }
}
