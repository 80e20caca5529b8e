package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions that end as decimals. */
final class Decimals {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Decimals() {}

  /** True where the reduced denominator has no prime factor but 2 and 5. */
  static boolean ends(BigFraction fraction) {
    BigInteger rest = fraction.getDenominator();
    rest = rest.shiftRight(rest.getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    return rest.equals(BigInteger.ONE);
  }

  /** The decimal without trailing zeros; call only where {@link #ends}. */
  static BigDecimal exact(BigFraction fraction) {
    BigDecimal value =
        new BigDecimal(fraction.getNumerator()).divide(new BigDecimal(fraction.getDenominator()));
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
