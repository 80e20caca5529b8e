package vn.tdkt.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
}
