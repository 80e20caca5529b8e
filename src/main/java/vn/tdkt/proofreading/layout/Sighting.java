package vn.tdkt.proofreading.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Texts;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.SetParagraph;

/** By which words the parts of a paper are known, be they right or wrong. */
final class Sighting {
  private static final Pattern NUMBER = Pattern.compile("(?iU)^số\\s*[:.]?\\s*[\\d.…_/-].*");
  private static final Pattern OPEN_NUMBER = Pattern.compile("(?iU)^số\\s*:?\\s*/?.*/.*");
  private static final Pattern DATE =
      Pattern.compile("(?iU).*\\bngày\\b.*\\btháng\\b.*\\bnăm\\b.*");
  private static final Pattern SUBJECT = Pattern.compile("(?iU)^v\\s*/\\s*v\\b.*");
  private static final Pattern URGENCY = Pattern.compile("(?iU)hỏa tốc|hoả tốc|thượng khẩn|khẩn");
  private static final Pattern ADDRESSED = Pattern.compile("(?iU)^kính gửi\\b.*");
  private static final Pattern BASIS = Pattern.compile("(?U)^(?:Căn cứ|Theo đề nghị|Xét)\\b.*");
  private static final Pattern RECIPIENTS = Pattern.compile("(?iU)^nơi nhận\\b.*");
  private static final Pattern POWER = Pattern.compile("(?U)^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\b.*");
  private static final Pattern ANNEX =
      Pattern.compile("(?iU)^phụ lục(?:\\s+(?:số\\s+)?(?:[ivxlc]+|\\d+))?\\s*[:.]?$");
  private static final Pattern ATTACHED =
      Pattern.compile("(?iU)^\\((?:ban hành\\s+)?kèm theo\\b.*");
  private static final Pattern DRAWN_BY_CHARACTERS = Pattern.compile("[-_–—─=*]{3,}");

  /** A text of so many characters is no heading any more. */
  static final int SENTENCE = 80;

  /** Country and motto have 34 and 27 characters; a slip of the pen adds some. */
  private static final int LONGEST_OF_HEAD = 45;

  private Sighting() {}

  static boolean isCountry(String line) {
    String folded = Texts.folded(line);
    return isShort(line) && folded.contains("cong hoa") && folded.contains("chu nghia");
  }

  static boolean isMotto(String line) {
    String folded = Texts.folded(line);
    return isShort(line) && folded.contains("doc lap") && folded.contains("hanh phuc");
  }

  /** A sentence may name the country, too. */
  private static boolean isShort(String line) {
    return line.length() <= LONGEST_OF_HEAD;
  }

  static boolean isOfParty(String line) {
    return Texts.folded(line).equals("dang cong san viet nam");
  }

  /**
   * The kind that a line names as its title: alone, or with more behind it, as "BÁO CÁO THÀNH
   * TÍCH".
   */
  static Optional<PaperKind> titled(SetParagraph line) {
    String text = line.text();
    boolean looks = line.setting().align() == Alignment.CENTRE && line.inCapitals();
    return PaperKind.titled(text)
        .or(
            () ->
                Arrays.stream(PaperKind.values())
                    .filter(kind -> looks && kind != PaperKind.LETTER)
                    .filter(kind -> text.startsWith(kind.title() + " "))
                    .findFirst());
  }

  static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches() || OPEN_NUMBER.matcher(line).matches();
  }

  static boolean isDate(String line) {
    return DATE.matcher(line).matches();
  }

  static boolean isSubject(String line) {
    return SUBJECT.matcher(line).matches();
  }

  static boolean isUrgency(String line) {
    return URGENCY.matcher(line).matches();
  }

  static boolean isAddressed(String line) {
    return ADDRESSED.matcher(line).matches();
  }

  /** An introduction that ends in a colon is no basis. */
  static boolean isBasis(String line) {
    return BASIS.matcher(line).matches() && !line.endsWith(":");
  }

  static boolean isRecipients(String line) {
    return RECIPIENTS.matcher(line).matches();
  }

  static boolean isPower(String line) {
    return POWER.matcher(line).matches() && line.equals(line.toUpperCase(Locale.ROOT));
  }

  static boolean isAnnex(String line) {
    return ANNEX.matcher(line).matches();
  }

  static boolean isAttached(String line) {
    return ATTACHED.matcher(line).matches();
  }

  static boolean isRowOfCharacters(String line) {
    return DRAWN_BY_CHARACTERS.matcher(line).matches();
  }
}
