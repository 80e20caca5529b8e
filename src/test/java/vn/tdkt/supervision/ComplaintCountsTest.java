package vn.tdkt.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-76 Số đơn khiếu nại, tố cáo")
@Proves("REQ-76")
class ComplaintCountsTest {
  private static ComplaintCounts counts(
      int received, int competent, int solved, int inTime, int rightly, int reprimanded) {
    return ComplaintCounts.of(
        count ->
            switch (count) {
              case RECEIVED -> received;
              case COMPETENT -> competent;
              case SOLVED -> solved;
              case IN_TIME -> inTime;
              case RIGHTLY -> rightly;
              case REPRIMANDED -> reprimanded;
            });
  }

  @Nested
  @DisplayName("Phần không lớn hơn tổng")
  class PartsAndWholes {
    @ParameterizedTest(
        name = "nhận {0}, thẩm quyền {1}, giải quyết {2}, hạn {3}, đúng {4}, nhắc {5}")
    @CsvSource({"0,0,0,0,0,0", "3,3,3,3,3,3", "5,4,3,2,3,0", "1,0,0,0,0,1"})
    void what_is_within_its_whole_is_accepted(int r, int c, int s, int t, int g, int p) {
      assertThat(counts(r, c, s, t, g, p).fault(Citation.of("REQ-76"))).isEmpty();
    }

    @ParameterizedTest(name = "nhận {0}, thẩm quyền {1}, giải quyết {2}: {6} nhiều hơn")
    @CsvSource({
      "2,3,0,0,0,0, Thuộc thẩm quyền",
      "4,2,3,0,0,0, Đã giải quyết",
      "4,3,2,3,0,0, Đúng hạn",
      "4,3,2,0,3,0, Giải quyết đúng",
      "0,0,0,0,0,1, Bị cấp trên nhắc nhở"
    })
    void what_is_more_than_its_whole_is_named(
        int r, int c, int s, int t, int g, int p, String part) {
      Optional<Refusal> fault = counts(r, c, s, t, g, p).fault(Citation.of("REQ-76"));
      assertThat(fault.map(Refusal::text))
          .hasValueSatisfying(text -> assertThat(text).contains(part));
    }
  }

  @Nested
  @DisplayName("Cả năm là hai nửa cộng lại")
  class AYear {
    private static ComplaintAnswer answer(ComplaintPeriod period, int received) {
      ComplaintAnswer.Said said =
          new ComplaintAnswer.Said(counts(received, 0, 0, 0, 0, 0), LocalDate.of(2024, 6, 30));
      return new ComplaintAnswer(
          Ids.next(), Ids.next(), Ids.next(), "2024", ComplaintSubject.OTHER, period, said, 1);
    }

    @Test
    void one_half_is_a_sum_and_not_yet_the_year() {
      ComplaintYear year = new ComplaintYear(List.of(answer(ComplaintPeriod.FIRST_HALF, 2)));
      assertThat(year.sum(ComplaintSubject.OTHER))
          .hasValueSatisfying(sum -> assertThat(sum.get(ComplaintCount.RECEIVED)).isEqualTo(2));
      assertThat(year.complete(ComplaintSubject.OTHER)).isFalse();
      assertThat(year.open(ComplaintSubject.OTHER, ComplaintPeriod.WHOLE_YEAR)).isFalse();
      assertThat(year.open(ComplaintSubject.OTHER, ComplaintPeriod.SECOND_HALF)).isTrue();
    }

    @Test
    void both_halves_are_the_year() {
      ComplaintYear year =
          new ComplaintYear(
              List.of(
                  answer(ComplaintPeriod.FIRST_HALF, 2), answer(ComplaintPeriod.SECOND_HALF, 1)));
      assertThat(year.sum(ComplaintSubject.OTHER))
          .hasValueSatisfying(sum -> assertThat(sum.get(ComplaintCount.RECEIVED)).isEqualTo(3));
      assertThat(year.complete(ComplaintSubject.OTHER)).isTrue();
    }

    @Test
    @DisplayName("Không trả lời thì không có tổng, khác với tổng bằng 0")
    void silence_is_no_zero() {
      ComplaintYear silent = new ComplaintYear(List.of());
      ComplaintYear zero = new ComplaintYear(List.of(answer(ComplaintPeriod.WHOLE_YEAR, 0)));
      assertThat(silent.sum(ComplaintSubject.OTHER)).isEmpty();
      assertThat(zero.sum(ComplaintSubject.OTHER)).contains(ComplaintCounts.NONE);
      assertThat(zero.complete(ComplaintSubject.OTHER)).isTrue();
      assertThat(zero.complete(ComplaintSubject.EMULATION)).isFalse();
    }
  }
}
