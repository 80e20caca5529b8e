package vn.tdkt.reading.scoretable;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.reading.Column.Kind;

/**
 * What the head of a column means, in the many wordings of blocks and provinces; compared without
 * accents, because heads suffer most in scans.
 */
final class HeadWords {
  /** A head is short; what is longer is the text of a criterion. */
  private static final int LONGEST_HEAD = 120;

  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");

  private static final Pattern EVIDENCE = words("minh chung", "kiem chung", "tai lieu");
  private static final Pattern EXPLANATION =
      words("giai trinh", "ghi chu", "dien giai", "ly do", "giai thich");
  private static final Pattern METHOD =
      words("phuong phap", "cach (tinh|cham|thuc)", "huong dan (cham|tinh)", "quy dinh cham");
  private static final Pattern NUMBER = words("^(s?tt|t t|so tt|so thu tu|so|muc)$");
  private static final Pattern CONTENT =
      words("^(cac |ten )?(noi dung|tieu chi|chi tieu|tieu chuan|nhiem vu|danh muc|hang muc)");
  private static final Pattern SELF =
      words("(tu|don vi|dv) (cham|danh gia|tinh|cho)", "diem tu", "tu cham diem");
  private static final Pattern JUDGE =
      words(
          "khoi", "cum", "hoi dong", "hd", "to giup viec", "so noi vu", "cap tren", "thuong truc");
  private static final Pattern JUDGES =
      words("cham", "danh gia", "phe duyet", "duyet", "diem", "ket qua", "cho");
  private static final Pattern CHECKED = words("tham dinh", "phuc tra", "cham cheo");
  private static final Pattern BONUS = words("(?<!khen )thuong(?! (xuyen|truc|vu))", "diem cong");
  private static final Pattern DEDUCTION = words("tru", "phat");
  private static final Pattern MAXIMUM =
      words(
          "toi da",
          "diem (chuan|quy dinh|theo quy dinh|tieu chuan|giao|cua)",
          "(thang|muc|so|khung) diem",
          "barem",
          "^diem$",
          "^diem chi tieu$");

  private HeadWords() {}

  private static Pattern words(String... alternatives) {
    return Pattern.compile("\\b(?:" + String.join("|", alternatives) + ")\\b");
  }

  /** Lower case without accents and punctuation, one space between words. */
  static String folded(String text) {
    return SIGNS.matcher(Texts.folded(text)).replaceAll(" ").strip();
  }

  /** The meaning of a head; nothing where it says none that we know. */
  static Optional<Kind> kind(String head) {
    String text = folded(head);
    if (text.isEmpty() || text.length() > LONGEST_HEAD) {
      return Optional.empty();
    }
    return Optional.ofNullable(has(NUMBER, text) ? Kind.NUMBER : described(text));
  }

  private static @Nullable Kind described(String text) {
    if (has(EVIDENCE, text)) {
      return Kind.EVIDENCE;
    }
    if (has(EXPLANATION, text)) {
      return Kind.EXPLANATION;
    }
    if (has(METHOD, text)) {
      return Kind.METHOD;
    }
    return has(CONTENT, text) ? Kind.CONTENT : points(text);
  }

  private static @Nullable Kind points(String text) {
    boolean self = has(SELF, text);
    boolean judged = !self && (has(CHECKED, text) || (has(JUDGE, text) && has(JUDGES, text)));
    Kind extra = extra(text);
    if (judged) {
      return extra == null ? Kind.BLOCK : Kind.OTHER;
    }
    if (extra != null) {
      return extra;
    }
    if (self) {
      return Kind.SELF;
    }
    return has(MAXIMUM, text) ? Kind.MAXIMUM : null;
  }

  private static @Nullable Kind extra(String text) {
    boolean bonus = has(BONUS, text);
    boolean deduction = has(DEDUCTION, text);
    if (bonus && deduction) {
      return Kind.BONUS_OR_DEDUCTION;
    }
    return bonus ? Kind.BONUS : deduction ? Kind.DEDUCTION : null;
  }

  private static boolean has(Pattern words, String text) {
    return words.matcher(text).find();
  }
}
