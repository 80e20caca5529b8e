package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A score whose numerator and denominator are so short that a product of two such numbers, and the
 * sum of two products, fits a long. In lowest terms, the denominator positive.
 */
record SmallScore(long numerator, long denominator) implements Score {
  private static final long LONGEST = Integer.MAX_VALUE;

  /**
   * The score of any fraction of longs.
   *
   * @throws ArithmeticException if the denominator is zero
   */
  static Score lowest(long numerator, long denominator) {
    long divisor = denominator == 1 ? 1 : divisor(numerator, denominator);
    long above = numerator / divisor;
    long below = denominator / divisor;
    return fits(above) && fits(below)
        ? new SmallScore(above, below)
        : new LargeScore(BigFraction.of(above, below));
  }

  private static boolean fits(long number) {
    return -LONGEST <= number && number <= LONGEST;
  }

  /** The greatest common one, with the sign of the denominator. */
  private static long divisor(long numerator, long denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("division by zero");
    }
    long common = denominator;
    for (long rest = numerator % denominator; rest != 0; ) {
      long next = common % rest;
      common = rest;
      rest = next;
    }
    return (common < 0) == (denominator < 0) ? common : -common;
  }

  @Override
  public BigFraction points() {
    return BigFraction.of(numerator, denominator);
  }

  @Override
  public Score plus(Score other) {
    return other instanceof SmallScore(long above, long below)
        ? below == denominator
            ? lowest(numerator + above, denominator)
            : lowest(numerator * below + above * denominator, denominator * below)
        : Score.super.plus(other);
  }

  @Override
  public Score times(Score factor) {
    return factor instanceof SmallScore(long above, long below)
        ? lowest(numerator * above, denominator * below)
        : Score.super.times(factor);
  }

  @Override
  public Score dividedBy(Score divisor) {
    return divisor instanceof SmallScore(long above, long below)
        ? lowest(numerator * below, denominator * above)
        : Score.super.dividedBy(divisor);
  }

  @Override
  public Score negated() {
    return new SmallScore(-numerator, denominator);
  }

  @Override
  public Score whole(RoundingMode mode) {
    BigDecimal below = BigDecimal.valueOf(denominator);
    return Score.of(BigDecimal.valueOf(numerator).divide(below, 0, mode).longValueExact());
  }

  @Override
  public int signum() {
    return Long.signum(numerator);
  }

  @Override
  public boolean isWhole() {
    return denominator == 1;
  }

  @Override
  public String machine() {
    return Decimals.ends(denominator) ? Decimals.exact(numerator, denominator) : fraction();
  }

  @Override
  public String fraction() {
    return numerator + "/" + denominator;
  }

  @Override
  public int compareTo(Score other) {
    return other instanceof SmallScore(long above, long below)
        ? Long.compare(numerator * below, above * denominator)
        : Score.super.compareTo(other);
  }

  @Override
  public String toString() {
    return machine();
  }
}
