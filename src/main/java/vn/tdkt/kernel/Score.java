package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact points (điểm). 5, 5.0 and 15/3 are one score; step, mode and place of rounding belong to
 * the criteria set, never to this type. May be negative (a balance, a result below zero) and has no
 * upper bound (REQ-149).
 *
 * <p>What is reckoned here holds for fractions of any length. Nearly all points of a season are
 * short, and one block takes a hundred thousand sums: {@link SmallScore} does the same with two
 * longs, and every value that fits it is one, so that equals stays simple.
 */
public sealed interface Score extends Comparable<Score> permits SmallScore, LargeScore {
  Score ZERO = of(0);
  Score ONE = of(1);

  static Score of(long points) {
    return SmallScore.lowest(points, 1);
  }

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  static Score of(long numerator, long denominator) {
    return of(numerator).dividedBy(of(denominator));
  }

  /**
   * Reads the machine form: "9.5", "-2", "10/3". What people type is read by {@link
   * VietnameseNumber}.
   *
   * @throws NumberFormatException if the text is no number
   */
  static Score of(String machineForm) {
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

  static Score of(BigDecimal decimal) {
    return of(
        decimal.scale() > 0
            ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
            : BigFraction.of(decimal.toBigIntegerExact()));
  }

  private static Score of(BigFraction points) {
    return LargeScore.lowest(points.getNumerator(), points.getDenominator());
  }

  /** As a fraction of numbers of any length, the denominator positive. */
  BigFraction points();

  default Score plus(Score other) {
    return of(points().add(other.points()));
  }

  default Score minus(Score other) {
    return plus(other.negated());
  }

  default Score times(long count) {
    return times(of(count));
  }

  default Score times(Score factor) {
    return of(points().multiply(factor.points()));
  }

  /**
   * @throws ArithmeticException if the divisor is zero
   */
  default Score dividedBy(Score divisor) {
    return of(points().divide(divisor.points()));
  }

  default Score negated() {
    return of(points().negate());
  }

  default Score atMost(Score cap) {
    return compareTo(cap) > 0 ? cap : this;
  }

  default Score atLeast(Score floor) {
    return compareTo(floor) < 0 ? floor : this;
  }

  /** The nearest score in [floor, cap]. */
  default Score within(Score floor, Score cap) {
    return atMost(cap).atLeast(floor);
  }

  default Score rounded(Rounding rounding) {
    return rounding.round(this);
  }

  /** The nearest whole score, as the mode chooses. */
  default Score whole(RoundingMode mode) {
    BigDecimal denominator = new BigDecimal(points().getDenominator());
    return of(new BigDecimal(points().getNumerator()).divide(denominator, 0, mode));
  }

  default int signum() {
    return points().signum();
  }

  default boolean isZero() {
    return signum() == 0;
  }

  default boolean isNegative() {
    return signum() < 0;
  }

  default boolean isWhole() {
    return points().getDenominator().equals(BigInteger.ONE);
  }

  /** Whole part towards negative infinity. */
  default BigInteger floor() {
    return whole(RoundingMode.FLOOR).points().getNumerator();
  }

  /** Machine form: "9.5" where the decimal ends, else "10/3". {@link #of(String)} reads it back. */
  default String machine() {
    return Decimals.ends(points()) ? Decimals.exact(points()) : fraction();
  }

  /** "n/d", also for whole scores. */
  default String fraction() {
    return points().getNumerator() + "/" + points().getDenominator();
  }

  /** As people read it: "9,5", "1.000", "10/3". */
  default String text() {
    return VietnameseNumber.format(this);
  }

  /** By the sign of the difference: BigFraction 1.2 puts −1 above −1/2. */
  @Override
  default int compareTo(Score other) {
    return points().subtract(other.points()).signum();
  }
}
