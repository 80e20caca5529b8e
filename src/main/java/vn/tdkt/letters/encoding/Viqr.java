package vn.tdkt.letters.encoding;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.letters.Encoding;

/**
 * VIQR (RFC 1456): "Tie^'ng Vie^.t". A full stop or question mark behind a vowel may be a tone or
 * end a sentence: a backslash before it says that it ends one; people who write none leave it to
 * their reader, and then it ends one where one can end.
 */
record Viqr() implements Codec {
  private static final String LETTERS =
      "\\\\(?<escaped>['`?~.^(+*dD\\\\])|(?<bar>d[dD]|D[dD])"
          + "|(?<vowel>[aeoAEO]\\^|[aA]\\(|[ouOU][+*]|[aeiouyAEIOUY])(?<tone>['`~]|%s)?";
  private static final Pattern STRICT = Pattern.compile(LETTERS.formatted("[.?]"));
  private static final Pattern LENIENT =
      Pattern.compile(LETTERS.formatted("[.?](?!\\s*$|\\s+\\p{Lu}|[ \\t]*\\R|[.?\"')])"));

  private static final Pattern SIGNS =
      Pattern.compile("[aeoAEO]\\^|[aA]\\(|[ouOU][+*]|dd|D[dD]|[aeiouyAEIOUY][`~]");

  private static final Map<Character, String> MARKS =
      Map.of(
          '^', "\u0302", '(', "\u0306", '+', "\u031B", '*', "\u031B", '\'', "\u0301", '`', "\u0300",
          '?', "\u0309", '~', "\u0303", '.', "\u0323");

  @Override
  public Encoding encoding() {
    return Encoding.VIQR;
  }

  @Override
  public String decode(String text) {
    boolean escapes = text.contains("\\.") || text.contains("\\?");
    return (escapes ? STRICT : LENIENT).matcher(text).replaceAll(Viqr::letter);
  }

  private static String letter(MatchResult found) {
    String escaped = found.group("escaped");
    if (escaped != null) {
      return Matcher.quoteReplacement(escaped);
    }
    String bar = found.group("bar");
    return bar != null ? bar.startsWith("d") ? "đ" : "Đ" : composed(found.group());
  }

  private static String composed(String typed) {
    StringBuilder vowel = new StringBuilder(typed.substring(0, 1));
    typed.chars().skip(1).forEach(mark -> vowel.append(MARKS.get((char) mark)));
    return Normalizer.normalize(vowel, Normalizer.Form.NFC);
  }

  /** The other marks are the punctuation of any text. */
  @Override
  public int signs(String word, String decoded) {
    return (int) SIGNS.matcher(word).results().count();
  }

  @Override
  public int leastSigns() {
    return 3;
  }
}
