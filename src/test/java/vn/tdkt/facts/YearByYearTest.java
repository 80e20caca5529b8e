package vn.tdkt.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("So sánh số liệu các năm")
@Proves("REQ-182")
class YearByYearTest {
  private static final UUID UNIT = UUID.randomUUID();
  private static final Indicator CLASSES = counted("lớp tập huấn", Gathering.ADDED);
  private static final Indicator SHARE = counted("tỷ lệ tham gia", Gathering.LATEST);
  private static final List<Span> YEARS =
      IntStream.rangeClosed(2021, 2024)
          .mapToObj(y -> new Span(LocalDate.of(y, 1, 1), LocalDate.of(y + 1, 1, 1)))
          .toList();

  private static Indicator counted(String what, Gathering gathering) {
    return new Indicator(UUID.randomUUID(), UNIT, UNIT, what, "lớp", gathering, null);
  }

  private static Fact fact(Indicator counted, int year, int month, long value) {
    Span time = Span.of(YearMonth.of(year, month));
    return new Fact(UUID.randomUUID(), counted.id(), time, Amount.of(value), "", 1);
  }

  private static List<Optional<Score>> values(YearByYear.Row row) {
    return row.values().stream().map(value -> value.map(one -> one.amount().value())).toList();
  }

  @Test
  @DisplayName(
      "Năm không ghi gì thì không có cột; trong một năm thì cộng lại, hoặc lấy số mới nhất")
  void years_without_figures_have_no_column() {
    YearByYear compared =
        YearByYear.of(
            List.of(CLASSES, SHARE),
            Map.of(
                CLASSES.id(),
                List.of(
                    fact(CLASSES, 2021, 3, 4),
                    fact(CLASSES, 2021, 9, 6),
                    fact(CLASSES, 2024, 2, 7)),
                SHARE.id(),
                List.of(
                    fact(SHARE, 2022, 5, 80), fact(SHARE, 2024, 2, 90), fact(SHARE, 2024, 8, 95))),
            YEARS);
    assertThat(compared.years()).containsExactly(YEARS.get(0), YEARS.get(1), YEARS.get(3));
    assertThat(values(compared.rows().get(0)))
        .as("not noted is not zero")
        .containsExactly(Optional.of(Score.of(10)), Optional.empty(), Optional.of(Score.of(7)));
    assertThat(values(compared.rows().get(1)))
        .containsExactly(Optional.empty(), Optional.of(Score.of(80)), Optional.of(Score.of(95)));
    assertThat(compared.rows().get(0).change()).contains(Score.of(-3));
    assertThat(compared.rows().get(1).change()).contains(Score.of(15));
    assertThat(compared.single()).isZero();
  }

  @Test
  @DisplayName("Chỉ ghi trong một năm thì không so sánh, chỉ đếm; không ghi thì không đếm")
  void what_was_noted_in_one_year_is_only_counted() {
    YearByYear compared =
        YearByYear.of(
            List.of(CLASSES, SHARE),
            Map.of(CLASSES.id(), List.of(fact(CLASSES, 2024, 2, 7), fact(CLASSES, 2024, 3, 1))),
            YEARS);
    assertThat(compared.rows()).isEmpty();
    assertThat(compared.years()).isEmpty();
    assertThat(compared.single()).isEqualTo(1);
  }
}
