package vn.tdkt.kernel;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** A score that is too long for a {@link SmallScore}. In lowest terms, the denominator positive. */
record LargeScore(BigFraction points) implements Score {
  /** The score of a fraction in lowest terms, which has a minus where it was written. */
  static Score lowest(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() < 0) {
      return lowest(numerator.negate(), denominator.negate());
    }
    return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
        ? SmallScore.lowest(numerator.longValue(), denominator.longValue())
        : new LargeScore(BigFraction.of(numerator, denominator));
  }

  @Override
  public String toString() {
    return machine();
  }
}
