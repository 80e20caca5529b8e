package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions in lowest terms that end as decimals: no prime factor below the line but 2 and 5. */
final class Decimals {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Decimals() {}

  static boolean ends(long denominator) {
    long rest = denominator >> Long.numberOfTrailingZeros(denominator);
    while (rest % 5 == 0) {
      rest /= 5;
    }
    return rest == 1;
  }

  static boolean ends(BigFraction fraction) {
    BigInteger rest = fraction.getDenominator();
    rest = rest.shiftRight(rest.getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    return rest.equals(BigInteger.ONE);
  }

  /**
   * Without trailing zeros, by long division; call only where {@link #ends(long)}.
   *
   * @param denominator ten times as much still fits a long
   */
  static String exact(long numerator, long denominator) {
    if (denominator == 1) {
      return Long.toString(numerator);
    }
    StringBuilder digits = new StringBuilder(24).append(numerator < 0 ? "-" : "");
    digits.append(Math.abs(numerator) / denominator).append('.');
    long rest = Math.abs(numerator) % denominator;
    while (rest > 0) {
      digits.append(rest * 10 / denominator);
      rest = rest * 10 % denominator;
    }
    return digits.toString();
  }

  /** Without trailing zeros; call only where {@link #ends(BigFraction)}. */
  static String exact(BigFraction fraction) {
    return new BigDecimal(fraction.getNumerator())
        .divide(new BigDecimal(fraction.getDenominator()))
        .stripTrailingZeros()
        .toPlainString();
  }
}
