package vn.tdkt.papers;

/** Roman numbers for parts, chapters and annexes. */
final class RomanNumber {
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private RomanNumber() {}

  /** "XIV"; from 100 on, which no office reaches, in digits. */
  static String of(int number) {
    return number > 99 ? String.valueOf(number) : TENS[number / 10] + ONES[number % 10];
  }
}
