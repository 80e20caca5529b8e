package vn.tdkt.reading.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers and dates as their cells show them, with comma and point as in Vietnam. A workbook keeps
 * binary fractions, but Excel shows no more than 15 digits of them; what those digits say is taken
 * as exact, so that 0.1 + 0.2 is 0,3.
 */
final class Numbers {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 30;

  /** Texts, colours and languages of a format, which may hold letters that mean dates elsewhere. */
  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]");

  /** "dd/mm/yyyy hh:mm AM/PM;@"; not "[h]:mm", which counts hours. */
  private static final Pattern DATE =
      Pattern.compile("(?=.*[dyh])[dmyhs/.,: \\-]+(?:am/pm|a/p)?(?:;@)?");

  private final boolean from1904;

  /**
   * @param from1904 whether days count from 1904, as in workbooks of old Macs
   */
  Numbers(boolean from1904) {
    this.from1904 = from1904;
  }

  Shown shown(BigDecimal stored, Look look) {
    BigDecimal exact = stored.round(DIGITS);
    Optional<String> date = date(exact, look.format());
    if (date.isPresent()) {
      return Shown.text(date.get(), look);
    }
    NumberShape shape = NumberShape.of(look.format(), exact.signum());
    Shown shown = Shown.number(shape.write(exact));
    return shape.rounds(exact) ? shown.remarked("rounded-numbers") : shown;
  }

  private Optional<String> date(BigDecimal days, String format) {
    String plain = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    if (!DATE.matcher(plain).matches() || !DateUtil.isValidExcelDate(days.doubleValue())) {
      return Optional.empty();
    }
    LocalDateTime time = DateUtil.getLocalDateTime(days.doubleValue(), from1904, true);
    return Optional.ofNullable(time)
        .map(DateTimeFormatter.ofPattern(pattern(plain), Locale.ROOT)::format);
  }

  /** Day before month, whatever the order in the format: dates of an English Excel too. */
  private static String pattern(String format) {
    boolean clock = format.contains("h");
    String time = !clock ? "" : format.contains("s") ? "HH:mm:ss" : "HH:mm";
    String date =
        format.contains("d") ? "dd/MM/yyyy" : format.contains("y") ? monthAndYear(format) : "";
    return (date + " " + time).strip();
  }

  private static String monthAndYear(String format) {
    return format.contains("m") ? "MM/yyyy" : "yyyy";
  }

  /** All digits, comma and no groups, as an unformatted cell. */
  static String plain(BigDecimal number) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean huge = Math.abs(bare.scale()) > LONGEST || bare.precision() - bare.scale() > LONGEST;
    return (huge ? bare.toString() : bare.toPlainString()).replace('.', ',');
  }
}
