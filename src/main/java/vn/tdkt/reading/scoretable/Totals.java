package vn.tdkt.reading.scoretable;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Texts;

/** Tells lines that only add up, such as "Tổng điểm (I+II+III)", by their first words. */
final class Totals {
  private static final Pattern WITH_ACCENTS =
      Pattern.compile(
          "^(?:tổng(?: cộng| số)?(?: điểm)?|cộng)(?=$|[\\s:(,.]*$|\\s*[(:]|\\s+(?:điểm|phần|mục|nhóm|tự))");

  /**
   * Without accents "cộng" and "công" are one word, so only the longer forms count. A recognition
   * without Vietnamese takes Đ for P.
   */
  private static final Pattern WITHOUT_ACCENTS =
      Pattern.compile("^tong (?:so |cong )?(?:[dp]iem|cong)\\b");

  private Totals() {}

  static boolean opens(String text) {
    String lower = Texts.nfc(text).toLowerCase(Locale.ROOT);
    return WITH_ACCENTS.matcher(lower).find()
        || WITHOUT_ACCENTS.matcher(HeadWords.folded(text)).find();
  }
}
