package vn.tdkt.criteria.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;

/** Single values as texts. */
final class Scalars {
  private static final int LONGEST = 10_000;
  private static final Pattern FRACTION = Pattern.compile("-?\\d{1,18}/\\d{1,18}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern VIETNAMESE_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Scalars() {}

  static boolean is(Class<?> type) {
    return type == String.class
        || type == Score.class
        || type == LocalDate.class
        || type == boolean.class
        || type == Boolean.class
        || type == int.class
        || type == Integer.class
        || type == long.class
        || type.isEnum();
  }

  static String write(Object value) {
    return switch (value) {
      case Score score -> number(score);
      case Boolean yes -> yes ? "có" : "không";
      case Enum<?> constant -> Names.of(constant);
      default -> value.toString();
    };
  }

  /** "9,5"; a value with more than six decimals as "n/d". */
  private static String number(Score score) {
    String machine = score.machine();
    int point = machine.indexOf('.');
    return point >= 0 && machine.length() - point - 1 > VietnameseNumber.DECIMAL_DIGITS
        ? score.fraction()
        : machine.replace('.', ',');
  }

  static @Nullable Object read(String raw, Class<?> type, Problems problems) {
    String text = Texts.nfc(raw);
    if (text.length() > LONGEST) {
      return problems.add("too-long", LONGEST);
    }
    if (type == String.class) {
      return text;
    }
    if (type == Score.class) {
      return score(text, problems);
    }
    if (type == LocalDate.class) {
      return date(text, problems);
    }
    if (type == boolean.class || type == Boolean.class) {
      return yes(text, problems);
    }
    return type.isEnum() ? constant(text, type, problems) : whole(text, type, problems);
  }

  private static @Nullable Object score(String text, Problems problems) {
    if (FRACTION.matcher(text).matches() && !text.endsWith("/0")) {
      return Score.of(text);
    }
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1) : text;
    return switch (VietnameseNumber.read(digits, null)) {
      case Reading.Understood understood ->
          percent ? understood.value().dividedBy(Score.of(100)) : understood.value();
      case Reading.Unclear(List<Score> options) ->
          problems.add("number-unclear", text, options.getFirst(), options.getLast());
      case Reading.Unreadable(VietnameseNumber.Problem why) ->
          switch (why) {
            case EMPTY -> problems.add("required");
            case NOT_A_NUMBER -> problems.add("number", text);
            case EXPONENT -> problems.add("exponent", text);
            case TOO_MANY_DIGITS -> problems.add("digits");
          };
    };
  }

  private static @Nullable Object date(String text, Problems problems) {
    try {
      return VIETNAMESE_DATE.matcher(text).matches()
          ? LocalDate.parse(text, DAY_FIRST)
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return problems.add("date", text);
    }
  }

  private static @Nullable Object yes(String text, Problems problems) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "có", "true" -> true;
      case "không", "false" -> false;
      default -> problems.add("boolean", text);
    };
  }

  private static @Nullable Object constant(String text, Class<?> type, Problems problems) {
    Object[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> Names.of((Enum<?>) constant).equals(text))
        .findFirst()
        .orElseGet(
            () ->
                problems.add(
                    "option",
                    text,
                    String.join(
                        ", ", Arrays.stream(constants).map(c -> Names.of((Enum<?>) c)).toList())));
  }

  private static @Nullable Object whole(String text, Class<?> type, Problems problems) {
    if (!WHOLE.matcher(text).matches()) {
      return problems.add("whole", text);
    }
    int value = Integer.parseInt(text);
    return type == long.class ? (Object) Long.valueOf(value) : (Object) Integer.valueOf(value);
  }
}
