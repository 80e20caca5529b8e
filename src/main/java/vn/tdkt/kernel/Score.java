package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Exact points (điểm). 5, 5.0 and 15/3 are one score; step, mode and place of rounding belong to
 * the criteria set, never to this type. May be negative (a balance, a result below zero) and has no
 * upper bound (REQ-149).
 *
 * <p>Nearly all points of a season are small fractions, and one block takes a hundred thousand
 * sums: two longs hold a score wherever they can, a {@link BigFraction} where they cannot.
 */
public final class Score implements Comparable<Score> {
  public static final Score ZERO = of(0);
  public static final Score ONE = of(1);

  /** The most bits that a short form may have: ten times as much still fits a long. */
  private static final int SHORT = 59;

  /** In lowest terms, the denominator positive; both zero where {@link #large} holds the value. */
  private final long numerator;

  private final long denominator;

  /** Set exactly where the short form would have too many bits, so that equals stays simple. */
  private final @Nullable BigFraction large;

  private Score(long numerator, long denominator, @Nullable BigFraction large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  public static Score of(long points) {
    return bits(points) <= SHORT ? new Score(points, 1, null) : of(BigFraction.of(points));
  }

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  public static Score of(long numerator, long denominator) {
    return of(numerator).dividedBy(of(denominator));
  }

  /**
   * Reads the machine form: "9.5", "-2", "10/3". What people type is read by {@link
   * VietnameseNumber}.
   *
   * @throws NumberFormatException if the text is no number
   */
  public static Score of(String machineForm) {
    int slash = machineForm.indexOf('/');
    if (slash < 0) {
      return of(new BigDecimal(machineForm));
    }
    BigInteger denominator = new BigInteger(machineForm.substring(slash + 1).strip());
    if (denominator.signum() == 0) {
      throw new NumberFormatException("division by zero: " + machineForm);
    }
    return of(BigFraction.of(new BigInteger(machineForm.substring(0, slash).strip()), denominator));
  }

  public static Score of(BigDecimal decimal) {
    return of(
        decimal.scale() > 0
            ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
            : BigFraction.of(decimal.toBigIntegerExact()));
  }

  private static Score of(BigFraction points) {
    BigInteger numerator = points.getNumerator();
    BigInteger denominator = points.getDenominator();
    if (numerator.abs().bitLength() <= SHORT && denominator.abs().bitLength() <= SHORT) {
      return lowest(numerator.longValue(), denominator.longValue());
    }
    // BigFraction leaves a minus where it was written, be it below the line
    return denominator.signum() > 0
        ? new Score(0, 0, points)
        : new Score(0, 0, BigFraction.of(numerator.negate(), denominator.negate()));
  }

  /** In lowest terms; for numbers of at most {@link #SHORT} bits. */
  private static Score lowest(long numerator, long denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (denominator == 1) {
      return new Score(numerator, 1, null);
    }
    long common = denominator;
    for (long rest = numerator % denominator; rest != 0; ) {
      long next = common % rest;
      common = rest;
      rest = next;
    }
    // a divisor with the sign of the denominator leaves the denominator positive
    long divisor = (common < 0) == (denominator < 0) ? common : -common;
    return new Score(numerator / divisor, denominator / divisor, null);
  }

  /** How long a number is without its sign. */
  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number < 0 ? -number : number);
  }

  /** Will every product of the two, and the sum of two such products, have a short form? */
  private boolean shortWith(Score other) {
    return large == null && other.large == null && longest() + other.longest() < SHORT;
  }

  private int longest() {
    return Math.max(bits(numerator), bits(denominator));
  }

  /** As a fraction of numbers of any length. */
  public BigFraction points() {
    return large == null ? BigFraction.of(numerator, denominator) : large;
  }

  public Score plus(Score other) {
    return shortWith(other)
        ? lowest(
            numerator * other.denominator + other.numerator * denominator,
            denominator * other.denominator)
        : of(points().add(other.points()));
  }

  public Score minus(Score other) {
    return plus(other.negated());
  }

  public Score times(long count) {
    return times(of(count));
  }

  public Score times(Score factor) {
    return shortWith(factor)
        ? lowest(numerator * factor.numerator, denominator * factor.denominator)
        : of(points().multiply(factor.points()));
  }

  /**
   * @throws ArithmeticException if the divisor is zero
   */
  public Score dividedBy(Score divisor) {
    return shortWith(divisor)
        ? lowest(numerator * divisor.denominator, denominator * divisor.numerator)
        : of(points().divide(divisor.points()));
  }

  public Score negated() {
    return new Score(-numerator, denominator, large == null ? null : large.negate());
  }

  public Score atMost(Score cap) {
    return compareTo(cap) > 0 ? cap : this;
  }

  public Score atLeast(Score floor) {
    return compareTo(floor) < 0 ? floor : this;
  }

  /** The nearest score in [floor, cap]. */
  public Score within(Score floor, Score cap) {
    return atMost(cap).atLeast(floor);
  }

  public Score rounded(Rounding rounding) {
    return rounding.round(this);
  }

  /** The nearest whole score, as the mode chooses. */
  Score whole(RoundingMode mode) {
    return large == null
        ? of(
            BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 0, mode)
                .longValueExact())
        : of(
            new BigDecimal(large.getNumerator())
                .divide(new BigDecimal(large.getDenominator()), 0, mode));
  }

  public int signum() {
    return large == null ? Long.signum(numerator) : large.signum();
  }

  public boolean isZero() {
    return signum() == 0;
  }

  public boolean isNegative() {
    return signum() < 0;
  }

  public boolean isWhole() {
    return large == null ? denominator == 1 : large.getDenominator().equals(BigInteger.ONE);
  }

  /** Whole part towards negative infinity. */
  public BigInteger floor() {
    return whole(RoundingMode.FLOOR).points().getNumerator();
  }

  /** Machine form: "9.5" where the decimal ends, else "10/3". {@link #of(String)} reads it back. */
  public String machine() {
    if (large == null) {
      return Decimals.ends(denominator) ? Decimals.exact(numerator, denominator) : fraction();
    }
    return Decimals.ends(large) ? Decimals.exact(large) : fraction();
  }

  /** "n/d", also for whole scores. */
  public String fraction() {
    return large == null
        ? numerator + "/" + denominator
        : large.getNumerator() + "/" + large.getDenominator();
  }

  /** As people read it: "9,5", "1.000", "10/3". */
  public String text() {
    return VietnameseNumber.format(this);
  }

  /** By the sign of the difference: BigFraction 1.2 puts −1 above −1/2. */
  @Override
  public int compareTo(Score other) {
    return shortWith(other)
        ? Long.compare(numerator * other.denominator, other.numerator * denominator)
        : points().subtract(other.points()).signum();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Score score
        && numerator == score.numerator
        && denominator == score.denominator
        && Objects.equals(large, score.large);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(numerator) + Long.hashCode(denominator) + Objects.hashCode(large);
  }

  @Override
  public String toString() {
    return machine();
  }
}
