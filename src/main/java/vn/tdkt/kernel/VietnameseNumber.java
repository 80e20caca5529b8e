package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people in Vietnam write them: comma for decimals, point for thousands ("1.000",
 * "9,5"). A pasted "9.5" is understood and shown back; what has two readings is asked about, never
 * guessed (REQ-149, REQ-196).
 */
public final class VietnameseNumber {
  /** Points have at most this many digits before the comma. */
  public static final int WHOLE_DIGITS = 12;

  /** And at most this many behind it. */
  public static final int DECIMAL_DIGITS = 6;

  private static final int LONGEST_TEXT = 40;
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
  private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+");
  private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
  private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");

  private VietnameseNumber() {}

  /** What a typed or pasted text says. */
  public sealed interface Reading {
    /** One value; {@code rewritten} if its form differs from ours and should be shown back. */
    record Understood(Score value, boolean rewritten) implements Reading {}

    /** Two values are possible; the person chooses. */
    record Unclear(List<Score> options) implements Reading {}

    /** No number, with the reason. */
    record Unreadable(Problem problem) implements Reading {}
  }

  /** Why a text is no number; each has one sentence under {@code number.problem.<name>}. */
  public enum Problem {
    EMPTY,
    NOT_A_NUMBER,
    EXPONENT,
    TOO_MANY_DIGITS
  }

  /**
   * Reads a typed or pasted number.
   *
   * @param ceiling the largest value that makes sense in this place, or null; "1.500" under a
   *     ceiling of less than 1000 is asked about
   */
  public static Reading read(String raw, @Nullable Score ceiling) {
    String text = clean(raw);
    if (text.isEmpty()) {
      return new Reading.Unreadable(Problem.EMPTY);
    }
    if (text.length() > LONGEST_TEXT) {
      return new Reading.Unreadable(Problem.TOO_MANY_DIGITS);
    }
    if (PLAIN.matcher(text).matches()) {
      return understood(text, text.startsWith("+") || text.matches("-?0\\d+"));
    }
    if (THOUSANDS.matcher(text).matches()) {
      return thousands(text, ceiling);
    }
    if (COMMA.matcher(text).matches()) {
      return understood(text.replace(".", "").replace(',', '.'), false);
    }
    if (ENGLISH.matcher(text).matches()) {
      return understood(text.replace(",", ""), true);
    }
    if (POINT.matcher(text).matches()) {
      return understood(text, true);
    }
    boolean exponent = text.matches("[+-]?[\\d.,]+[eE][+-]?\\d+");
    return new Reading.Unreadable(exponent ? Problem.EXPONENT : Problem.NOT_A_NUMBER);
  }

  private static Reading thousands(String text, @Nullable Score ceiling) {
    Reading grouped = understood(text.replace(".", ""), false);
    boolean onePoint = text.indexOf('.') == text.lastIndexOf('.');
    if (onePoint
        && ceiling != null
        && grouped instanceof Reading.Understood(Score value, boolean unused)
        && value.compareTo(ceiling) > 0) {
      return new Reading.Unclear(List.of(Score.of(new BigDecimal(text)), value));
    }
    return grouped;
  }

  private static Reading understood(String decimal, boolean rewritten) {
    BigDecimal value = new BigDecimal(decimal).stripTrailingZeros();
    int whole = value.precision() - value.scale();
    return whole > WHOLE_DIGITS || value.scale() > DECIMAL_DIGITS
        ? new Reading.Unreadable(Problem.TOO_MANY_DIGITS)
        : new Reading.Understood(Score.of(value), rewritten);
  }

  /** Spaces of every kind go, the typographic minus becomes a hyphen. */
  private static String clean(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> kept.appendCodePoint(c == '\u2212' || c == '\u2013' ? '-' : c));
    return kept.toString();
  }

  /** "1.000", "9,5", "−2"; a value whose decimals never end is given as a fraction, "10/3". */
  public static String format(Score score) {
    String machine = score.isNegative() ? score.negated().machine() : score.machine();
    String text = machine.indexOf('/') < 0 ? grouped(machine) : machine;
    return score.isNegative() ? "−" + text : text;
  }

  /** "1234.5" becomes "1.234,5". */
  private static String grouped(String machine) {
    int point = machine.indexOf('.');
    int whole = point < 0 ? machine.length() : point;
    String text = machine.replace('.', ',');
    if (whole <= 3) {
      return text;
    }
    StringBuilder groups = new StringBuilder(text);
    for (int at = whole - 3; at > 0; at -= 3) {
      groups.insert(at, '.');
    }
    return groups.toString();
  }
}
