package vn.tdkt.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact points (điểm). 5, 5.0 and 15/3 are one score; step, mode and place of rounding belong to
 * the criteria set, never to this type. May be negative (a balance, a result below zero) and has no
 * upper bound (REQ-149).
 */
public record Score(BigFraction points) implements Comparable<Score> {
  public static final Score ZERO = new Score(BigFraction.ZERO);
  public static final Score ONE = new Score(BigFraction.ONE);

  /** The sign stands in the numerator: the library leaves it where a division put it. */
  public Score {
    if (points.getDenominator().signum() < 0) {
      points = BigFraction.of(points.getNumerator().negate(), points.getDenominator().negate());
    }
  }

  public static Score of(long points) {
    return new Score(BigFraction.of(points));
  }

  public static Score of(long numerator, long denominator) {
    return new Score(BigFraction.of(numerator, denominator));
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
    return new Score(
        BigFraction.of(new BigInteger(machineForm.substring(0, slash).strip()), denominator));
  }

  public static Score of(BigDecimal decimal) {
    return new Score(
        decimal.scale() > 0
            ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
            : BigFraction.of(decimal.toBigIntegerExact()));
  }

  public Score plus(Score other) {
    return new Score(points.add(other.points));
  }

  public Score minus(Score other) {
    return new Score(points.subtract(other.points));
  }

  public Score times(long count) {
    return new Score(points.multiply(BigInteger.valueOf(count)));
  }

  public Score times(Score factor) {
    return new Score(points.multiply(factor.points));
  }

  /**
   * @throws ArithmeticException if the divisor is zero
   */
  public Score dividedBy(Score divisor) {
    return new Score(points.divide(divisor.points));
  }

  public Score negated() {
    return new Score(points.negate());
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

  public int signum() {
    return points.signum();
  }

  public boolean isZero() {
    return points.signum() == 0;
  }

  public boolean isNegative() {
    return points.signum() < 0;
  }

  public boolean isWhole() {
    return points.getDenominator().equals(BigInteger.ONE);
  }

  /** Whole part towards negative infinity. */
  public BigInteger floor() {
    BigInteger[] parts = points.getNumerator().divideAndRemainder(points.getDenominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** Machine form: "9.5" where the decimal ends, else "10/3". {@link #of(String)} reads it back. */
  public String machine() {
    return Decimals.ends(points) ? Decimals.exact(points).toPlainString() : fraction();
  }

  /** "n/d", also for whole scores. */
  public String fraction() {
    return points.getNumerator() + "/" + points.getDenominator();
  }

  /** As people read it: "9,5", "1.000", "10/3". */
  public String text() {
    return VietnameseNumber.format(this);
  }

  /** By cross products: the library compares two values below zero the wrong way round. */
  @Override
  public int compareTo(Score other) {
    BigInteger left = points.getNumerator().multiply(other.points.getDenominator());
    return left.compareTo(other.points.getNumerator().multiply(points.getDenominator()));
  }

  @Override
  public String toString() {
    return machine();
  }
}
