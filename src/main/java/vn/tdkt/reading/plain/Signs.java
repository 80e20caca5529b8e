package vn.tdkt.reading.plain;

import java.util.regex.Pattern;

/** What the rows of a table of points begin and end with. */
final class Signs {
  /** "II", "3", "1.2", "a)", "-": alone, as in a cell for numbers. */
  static final String MARK = "(?:[IVX]{1,5}|[1-9]\\d?(?:\\.\\d{1,2})*|[a-hk-mđ])[.)]?|[-+*•]";

  static final String FIGURE = "\\d{1,4}(?:[.,]\\d{1,3})?";

  private static final Pattern ONLY_MARK = Pattern.compile("\\s*(?:" + MARK + ")\\s*");
  private static final Pattern ONLY_FIGURE = Pattern.compile("\\s*" + FIGURE + "\\s*");

  private Signs() {}

  static boolean isMark(String text) {
    return ONLY_MARK.matcher(text).matches();
  }

  static boolean isFigure(String text) {
    return ONLY_FIGURE.matcher(text).matches();
  }
}
