package vn.tdkt.reading.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a format code shows numbers: "#,##0.0", "00", "0%", "0 \"điểm\"". What shows no digits (a
 * dash for zero, nothing at all) or another notation (fractions, powers of ten) does not hide the
 * number from us: it is written plainly.
 *
 * @param before literal text before the digits; {@code after} that behind them
 * @param least how many digits stand at least before the comma
 * @param fewest how many stand at least behind it; {@code most} at most
 * @param shift by how many places the point moves: 2 for percent, −3 for thousands
 */
record NumberShape(
    String before, String after, int least, int fewest, int most, boolean grouped, int shift) {
  private static final Pattern SECTIONS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  private static final Pattern OTHER_NOTATION =
      Pattern.compile("(?i)E[+-]|[#0?] */ *[#0?\\d]|General|Standard");

  private static final int UNLIMITED = Integer.MAX_VALUE;
  private static final NumberShape PLAIN = new NumberShape("", "", 1, 0, UNLIMITED, false, 0);

  /**
   * @param sign of the number: a format may have a section for negative numbers and one for zero
   */
  static NumberShape of(String format, int sign) {
    String[] sections = SECTIONS.split(format, -1);
    int wanted = sign > 0 ? 0 : sign < 0 ? 1 : 2;
    String section = sections[wanted < Math.min(sections.length, 3) ? wanted : 0];
    FormatSection parts = FormatSection.of(section);
    return parts.digits().isEmpty() || OTHER_NOTATION.matcher(section).find() ? PLAIN : of(parts);
  }

  private static NumberShape of(FormatSection parts) {
    String[] halves = parts.digits().split("\\.", 2);
    String decimals = halves.length > 1 ? halves[1] : "";
    String lastHalf = halves[halves.length - 1];
    int thousands = lastHalf.length() - lastHalf.replaceAll(",+$", "").length();
    String whole = halves[0].replaceAll(",+$", "");
    return new NumberShape(
        parts.before(),
        parts.after(),
        count(whole, '0'),
        count(decimals, '0'),
        decimals.replace(",", "").length(),
        whole.contains(","),
        (parts.isPercent() ? 2 : 0) - 3 * thousands);
  }

  private static int count(String text, char wanted) {
    return Math.toIntExact(text.chars().filter(c -> c == wanted).count());
  }

  /** Whether digits are lost on the way to the cell. */
  boolean rounds(BigDecimal number) {
    BigDecimal moved = number.movePointRight(shift);
    return moved.compareTo(rounded(moved)) != 0;
  }

  String write(BigDecimal number) {
    if (most == UNLIMITED) {
      return Numbers.plain(number);
    }
    BigDecimal shown = rounded(number.movePointRight(shift));
    String[] halves = shown.abs().toPlainString().split("\\.", 2);
    String whole = halves[0].equals("0") ? "" : halves[0];
    String padded = "0".repeat(Math.max(0, Math.max(1, least) - whole.length())) + whole;
    return (shown.signum() < 0 ? "-" : "")
        + before
        + (grouped ? inGroups(padded) : padded)
        + (halves.length > 1 ? "," + halves[1] : "")
        + after;
  }

  private BigDecimal rounded(BigDecimal number) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    int scale = Math.clamp(bare.scale(), fewest, most);
    return bare.setScale(scale, RoundingMode.HALF_UP);
  }

  private static String inGroups(String whole) {
    List<String> groups = new ArrayList<>();
    for (int end = whole.length(); end > 0; end -= 3) {
      groups.addFirst(whole.substring(Math.max(0, end - 3), end));
    }
    return String.join(".", groups);
  }
}
