package vn.tdkt.reading.plain;

import java.util.regex.Pattern;

/** What the rows of a table of points begin and end with. */
final class Signs {
  /** "II", "3", "1.2", "a)", "-": alone, as in a cell for numbers. */
  static final String MARK = "(?:[IVX]{1,5}|[1-9]\\d?(?:\\.\\d{1,2})*|[a-hk-mđ])[.)]?|[-+*•]";

  static final String FIGURE = "\\d{1,4}(?:[.,]\\d{1,3})?";

  /** Signs of lines between columns, which text recognition leaves. */
  static final String GAP = "[\\s|]+";

  private static final Pattern ONLY_MARK = Pattern.compile("\\s*(?:" + MARK + ")\\s*");
  private static final Pattern ONLY_FIGURE = Pattern.compile("\\s*" + FIGURE + "\\s*");
  private static final Pattern TOTAL = Pattern.compile("^[\\s|]*(?iu)t[oổ]ng(?=\\s|$)");
  private static final int FEWEST_LETTERS = 4;

  private Signs() {}

  static boolean isMark(String text) {
    return ONLY_MARK.matcher(text).matches();
  }

  static boolean isFigure(String text) {
    return ONLY_FIGURE.matcher(text).matches();
  }

  static boolean isTotal(String text) {
    return TOTAL.matcher(text).find();
  }

  /** Words in capitals, as titles of groups are; one letter in ten may be misread. */
  static boolean isShouted(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    return letters >= FEWEST_LETTERS && small * 10 <= letters;
  }
}
