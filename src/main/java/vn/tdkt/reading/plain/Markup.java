package vn.tdkt.reading.plain;

import java.util.regex.Pattern;

/** Signs for bold, italics and heads that stay when a text is copied out of another program. */
final class Markup {
  private static final Pattern TAGS = Pattern.compile("(?i)</?(?:b|i|u|em|strong|sup|sub)>");
  private static final Pattern BREAKS = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern STARS =
      Pattern.compile("\\*{1,3}(?=[^*\\s])([^*\\t]*[^*\\s])\\*{1,3}");
  private static final Pattern HEAD = Pattern.compile("^#{1,6}\\s+");

  private Markup() {}

  static String without(String line) {
    String plain = BREAKS.matcher(TAGS.matcher(line).replaceAll("")).replaceAll(" ");
    return STARS.matcher(HEAD.matcher(plain).replaceFirst("")).replaceAll("$1");
  }
}
