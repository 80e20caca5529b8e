package vn.tdkt.reading.text;

import java.util.Locale;

/** Roman numbers as groups of criteria have them, 1 to 89. */
public final class Roman {
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final int LARGEST = 89;

  private Roman() {}

  /** 0 where the text is no Roman number. */
  public static int value(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    for (int value = 1; value <= LARGEST; value++) {
      if (written(value).equals(upper)) {
        return value;
      }
    }
    return 0;
  }

  public static String written(int value) {
    return value < 1 || value > LARGEST
        ? String.valueOf(value)
        : TENS[value / 10] + ONES[value % 10];
  }
}
