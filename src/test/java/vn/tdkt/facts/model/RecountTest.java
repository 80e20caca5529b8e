package vn.tdkt.facts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("Đếm từ sổ: tháng nào khác thì ghi tháng ấy")
@Proves("REQ-69")
class RecountTest {
  private static final UUID FIGURE = UUID.randomUUID();
  private static final YearMonth MARCH = YearMonth.of(2024, 3);
  private static final YearMonth APRIL = YearMonth.of(2024, 4);

  private static Fact fact(YearMonth month, Amount amount, long version) {
    return new Fact(UUID.randomUUID(), FIGURE, Span.of(month), amount, "gõ tay", version);
  }

  private static List<Noted> differences(
      boolean silenceIsZero, @Nullable Long march, Fact... standing) {
    Map<YearMonth, Score> counted = march == null ? Map.of() : Map.of(MARCH, Score.of(march));
    return new Recount(counted, silenceIsZero)
        .differences(FIGURE, List.of(MARCH, APRIL), List.of(standing), "đếm từ sổ");
  }

  @Test
  @DisplayName("Tháng có việc ghi số, tháng không có việc ghi 0")
  void a_month_without_records_counts_zero() {
    assertThat(differences(true, 2L))
        .containsExactly(
            new Noted(FIGURE, Span.of(MARCH), Amount.of(2), "đếm từ sổ", 0),
            new Noted(FIGURE, Span.of(APRIL), Amount.of(0), "đếm từ sổ", 0));
  }

  @Test
  @DisplayName("Chưa ai trả lời thì để trống; câu trả lời rút lại thì xóa số")
  void silence_is_no_zero_where_only_answers_are_known() {
    assertThat(differences(false, null)).isEmpty();
    assertThat(differences(false, 0L))
        .extracting(Noted::span, Noted::amount)
        .containsExactly(tuple(Span.of(MARCH), Amount.of(0)));
    assertThat(differences(false, null, fact(MARCH, Amount.of(4), 3)))
        .extracting(Noted::amount, Noted::seen)
        .containsExactly(tuple(null, 3L));
  }

  @Test
  @DisplayName("Số không đổi thì không ghi; số tạm tính, số khoảng thì thay bằng số đúng")
  void only_what_differs_is_written() {
    assertThat(differences(true, 2L, fact(MARCH, Amount.of(2), 5), fact(APRIL, Amount.of(0), 1)))
        .isEmpty();
    Amount about = Amount.of(2).as(Qualifier.ABOUT);
    Amount provisional = new Amount(Score.ZERO, Qualifier.EXACTLY, true);
    assertThat(differences(true, 2L, fact(MARCH, about, 5), fact(APRIL, provisional, 1)))
        .extracting(Noted::amount, Noted::seen)
        .containsExactly(tuple(Amount.of(2), 5L), tuple(Amount.of(0), 1L));
  }
}
