package vn.tdkt.contests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.contests.Deviation;
import vn.tdkt.contests.Rhythm;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-34 Số lần của một kỳ suy ra từ chuỗi")
@Proves({"REQ-34", "REQ-47"})
class NumberingTest {
  private static final Rhythm EVERY_OTHER_YEAR = new Rhythm(2, 2, 2018, 8);
  private static final Rhythm YEARLY = Rhythm.yearly(2020, 16);

  private static int number(Rhythm rhythm, int year, Deviation... told) {
    return Numbering.of(rhythm, List.of(told), List.of())
        .at(year)
        .map(Numbering.Slot::number)
        .orElse(0);
  }

  @ParameterizedTest(name = "năm {0} → lần thứ {1}")
  @CsvSource({"2017, 0", "2018, 8", "2019, 0", "2020, 9", "2022, 10", "2024, 11", "2026, 12"})
  void every_other_year(int year, int number) {
    assertThat(number(EVERY_OTHER_YEAR, year)).isEqualTo(number);
  }

  @ParameterizedTest(name = "năm {0} → lần thứ {1}")
  @CsvSource({"2019, 0", "2020, 16", "2021, 17", "2024, 20", "2026, 22"})
  void every_year(int year, int number) {
    assertThat(number(YEARLY, year)).isEqualTo(number);
  }

  @Test
  void what_runs_over_two_years_is_named_by_both() {
    assertThat(EVERY_OTHER_YEAR.years(2024)).isEqualTo("2024-2025");
    assertThat(IntStream.range(2023, 2028).filter(year -> EVERY_OTHER_YEAR.touches(2024, year)))
        .containsExactly(2024, 2025);
  }

  @Test
  void the_numbers_of_a_year_and_of_the_way_back_agree() {
    Numbering numbering = Numbering.of(YEARLY, List.of(), List.of());
    assertThat(numbering.numbered(20)).contains(new Numbering.Slot(20, 2024));
    assertThat(numbering.numbered(15)).isEmpty();
    assertThat(Numbering.of(EVERY_OTHER_YEAR, List.of(), List.of()).nearest(2023))
        .contains(new Numbering.Slot(10, 2022));
  }

  @Nested
  @DisplayName("Kỳ bỏ, kỳ lùi")
  class Deviations {
    @Test
    void a_skipped_edition_bears_no_number() {
      Deviation skipped = Deviation.skipped(2021, "dịch bệnh");
      assertThat(number(YEARLY, 2020, skipped)).isEqualTo(16);
      assertThat(number(YEARLY, 2021, skipped)).isZero();
      assertThat(number(YEARLY, 2022, skipped)).isEqualTo(17);
    }

    @Test
    void a_later_edition_keeps_its_number_and_the_rhythm_goes_on() {
      Deviation moved = Deviation.moved(2020, 2021, false, "dịch bệnh");
      assertThat(number(EVERY_OTHER_YEAR, 2020, moved)).isZero();
      assertThat(number(EVERY_OTHER_YEAR, 2021, moved)).isEqualTo(9);
      assertThat(number(EVERY_OTHER_YEAR, 2022, moved)).isEqualTo(10);
    }

    @Test
    void those_after_a_later_edition_may_move_as_well() {
      Deviation moved = Deviation.moved(2020, 2021, true, "dịch bệnh");
      assertThat(number(EVERY_OTHER_YEAR, 2022, moved)).isZero();
      assertThat(number(EVERY_OTHER_YEAR, 2023, moved)).isEqualTo(10);
    }

    @ParameterizedTest(name = "kỳ 2020 lùi sang {0}, các kỳ sau lùi theo: {1} → {2}")
    @CsvSource({
      "2021, false, true",
      "2022, false, false",
      "2023, false, false",
      "2023, true, true"
    })
    void a_moved_edition_does_not_meet_the_next(int to, boolean following, boolean inOrder) {
      List<Deviation> told = List.of(Deviation.moved(2020, to, following, "dịch bệnh"));
      assertThat(Numbering.of(EVERY_OTHER_YEAR, told, List.of()).isInOrder()).isEqualTo(inOrder);
    }
  }

  @Test
  void without_a_rhythm_those_on_record_are_counted_from_the_first_known() {
    Rhythm none = new Rhythm(0, 1, 2020, 2);
    assertThat(Numbering.of(none, List.of(), List.of(2026, 2024)).slots())
        .containsExactly(
            new Numbering.Slot(2, 2020), new Numbering.Slot(3, 2024), new Numbering.Slot(4, 2026));
  }
}
