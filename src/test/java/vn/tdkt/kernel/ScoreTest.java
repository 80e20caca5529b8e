package vn.tdkt.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@Proves("REQ-149")
@DisplayName("REQ-149 Điểm là phân số chính xác")
class ScoreTest {
  @Test
  void five_is_one_score_however_it_is_written() {
    assertThat(Score.of("5")).isEqualTo(Score.of("5.0")).isEqualTo(Score.of("15/3"));
    assertThat(Score.of("5.0")).hasSameHashCodeAs(Score.of(5));
  }

  @Test
  void three_thirds_of_ten_are_ten() {
    Score third = Score.of(10).dividedBy(Score.of(3));

    assertThat(third.plus(third).plus(third)).isEqualTo(Score.of(10));
    assertThat(third.fraction()).isEqualTo("10/3");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"7/2, 3", "-7/2, -4", "4, 4", "-4, -4", "1/3, 0", "-1/3, -1"})
  void floor_goes_towards_negative_infinity(String score, long floor) {
    assertThat(Score.of(score).floor()).isEqualTo(BigInteger.valueOf(floor));
  }

  @Test
  void a_zero_denominator_is_no_number() {
    assertThatThrownBy(() -> Score.of("1/0")).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest(name = "{0} theo bước {1} → {2}")
  @CsvSource({
    "10/3, 0.01, 3.33",
    "20/3, 0.01, 6.67",
    "0.125, 0.25, 0.25",
    "0.124, 0.25, 0",
    "9.75, 0.5, 10",
    "-0.125, 0.25, -0.25",
    "7, 2, 8",
    "5/3, 1/3, 5/3"
  })
  void rounds_half_up_to_the_step(String score, String step, String rounded) {
    Rounding rounding = new Rounding(Score.of(step), RoundingMode.HALF_UP, Rounding.Place.LEAF);

    assertThat(Score.of(score).rounded(rounding)).isEqualTo(Score.of(rounded));
  }

  @Property
  void machine_form_reads_back(@ForAll long numerator, @ForAll @IntRange(min = 1) int denominator) {
    Score score = Score.of(numerator, denominator);

    assertThat(Score.of(score.machine())).isEqualTo(score);
    assertThat(Score.of(score.fraction())).isEqualTo(score);
  }

  @Property
  void sums_do_not_depend_on_order(
      @ForAll int a, @ForAll int b, @ForAll @IntRange(min = 1, max = 999) int n) {
    Score first = Score.of(a, n);
    Score second = Score.of(b, n + 1);

    assertThat(first.plus(second)).isEqualTo(second.plus(first));
    assertThat(first.plus(second).minus(second)).isEqualTo(first);
  }

  @Property
  void reckons_as_fractions_of_any_length_do(
      @ForAll("fractions") BigFraction a, @ForAll("fractions") BigFraction b) {
    Score one = Score.of(text(a));
    Score other = Score.of(text(b));

    assertThat(one.plus(other).points()).isEqualTo(a.add(b));
    assertThat(one.minus(other).points()).isEqualTo(a.subtract(b));
    assertThat(one.times(other).points()).isEqualTo(a.multiply(b));
    assertThat(one.compareTo(other)).isEqualTo(a.subtract(b).signum());
    assertThat(one.equals(other)).isEqualTo(a.equals(b));
    assertThat(one.signum()).isEqualTo(a.signum());
    if (b.signum() != 0) {
      assertThat(one.dividedBy(other).points()).isEqualTo(a.divide(b));
    }
  }

  @Property
  void one_value_is_one_score_however_it_was_reckoned(
      @ForAll("fractions") BigFraction a, @ForAll("fractions") BigFraction b) {
    Score start = Score.of(text(a));
    Score around = start.plus(Score.of(text(b))).minus(Score.of(text(b)));

    assertThat(around).isEqualTo(start).hasSameHashCodeAs(start);
    assertThat(around.compareTo(start)).isZero();
    assertThat(around.fraction()).isEqualTo(start.fraction());
  }

  @Property
  void rounds_and_is_written_as_decimals_of_any_length_are(
      @ForAll("fractions") BigFraction value, @ForAll RoundingMode mode) {
    Assume.that(mode != RoundingMode.UNNECESSARY);
    BigDecimal whole =
        new BigDecimal(value.getNumerator())
            .divide(new BigDecimal(value.getDenominator()), 0, mode);
    Rounding rounding = new Rounding(Score.ONE, mode, Rounding.Place.LEAF);

    assertThat(Score.of(text(value)).rounded(rounding)).isEqualTo(Score.of(whole));
    assertThat(Score.of(whole.movePointLeft(3)).machine()).isEqualTo(plain(whole.movePointLeft(3)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2147483647",
    "2147483648",
    "-2147483648",
    "9223372036854775807",
    "-9223372036854775808"
  })
  void the_longest_numbers_keep_their_value(long edge) {
    BigFraction value = BigFraction.of(edge);

    assertThat(Score.of(edge).points()).isEqualTo(value);
    assertThat(Score.of(edge).negated().points()).isEqualTo(value.negate());
    assertThat(Score.of(1, edge).points()).isEqualTo(value.reciprocal());
    assertThat(Score.of(edge).plus(Score.of(edge)).minus(Score.of(edge))).isEqualTo(Score.of(edge));
    assertThat(Score.of(edge).dividedBy(Score.of(edge))).isEqualTo(Score.ONE);
  }

  @Test
  void a_minus_below_the_line_is_the_same_minus() {
    assertThat(Score.of("1/-3")).isEqualTo(Score.of(-1, 3)).hasToString("-1/3");
    assertThat(Score.of("1/-1000000000000000000003"))
        .isEqualTo(Score.of("-1/1000000000000000000003"))
        .hasToString("-1/1000000000000000000003");
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatThrownBy(() -> Score.ONE.dividedBy(Score.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Score.of("1000000000000000000003").dividedBy(Score.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  /** Of every length: of a few digits, around the ends of an int and of a long, and beyond. */
  @Provide
  Arbitrary<BigFraction> fractions() {
    Arbitrary<BigInteger> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-100, 100).map(BigInteger::valueOf),
            Arbitraries.longs().between(-1L << 33, 1L << 33).map(BigInteger::valueOf),
            Arbitraries.longs().map(BigInteger::valueOf),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(25).negate(), BigInteger.TEN.pow(25)));
    Arbitrary<BigInteger> positive = numbers.map(number -> number.abs().max(BigInteger.ONE));
    return Combinators.combine(numbers, positive).as(BigFraction::of);
  }

  private static String text(BigFraction fraction) {
    return fraction.getNumerator() + "/" + fraction.getDenominator();
  }

  private static String plain(BigDecimal decimal) {
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
