package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.organisation.Rating;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-166 Nhắm tới, xếp loại và kết quả đặt cạnh nhau; khác nhau thì hỏi")
@Proves("REQ-166")
class OutcomesTest {
  private static final TitleForecast.Planned TEN =
      new TitleForecast.Planned("100% đạt Lao động tiên tiến", 10);

  private static String question(
      TitleForecast.Planned planned, int registered, int conferred, boolean known) {
    return new TitleOutcome("Lao động tiên tiến", planned, registered, conferred, known)
        .achieved()
        .question();
  }

  @Test
  @DisplayName("Khen ít hơn kế hoạch, đăng ký ít hơn kế hoạch, khen nhiều hơn đăng ký: đều hỏi")
  void titles_that_differ_ask() {
    assertThat(question(TEN, 10, 8, true)).contains("Kế hoạch nêu 10", "sổ khen thưởng có 8");
    assertThat(question(TEN, 9, 0, false)).contains("mới đăng ký 9");
    assertThat(question(TEN, 10, 12, true)).contains("Được khen 12", "đăng ký 10");
    assertThat(question(TEN, 10, 10, true)).isEmpty();
    assertThat(question(TEN, 10, 0, false)).as("nothing is decided yet").isEmpty();
  }

  private static Rating rating(int year, int excellent, int good, String decision) {
    List<Rating.Counted> levels =
        List.of(
            new Rating.Counted("Hoàn thành xuất sắc nhiệm vụ", excellent),
            new Rating.Counted("Hoàn thành tốt nhiệm vụ", good));
    return new Rating(ScaleKind.PARTY_CELL, year, levels, decision, null, excellent + good);
  }

  @Test
  @DisplayName("Chi bộ năm trước xuất sắc, năm nay tốt: hỏi báo cáo đã nói vì sao chưa")
  void a_rating_that_changed_asks() {
    Achieved told =
        new RatingOutcome(rating(2024, 0, 1, ""), rating(2023, 1, 0, "05/QĐ"), List.of())
            .achieved();
    assertThat(told.before()).isEqualTo("Hoàn thành xuất sắc nhiệm vụ: 1");
    assertThat(told.obtained()).isEqualTo("Hoàn thành tốt nhiệm vụ: 1 (dự kiến)");
    assertThat(told.question()).contains("năm 2023", "năm 2024", "vì sao");
    assertThat(
            new RatingOutcome(rating(2024, 1, 0, "x"), rating(2023, 1, 0, "y"), List.of())
                .achieved()
                .asks())
        .isFalse();
  }

  @Test
  @DisplayName("Kế hoạch nhắm chi bộ hoàn thành xuất sắc mà xếp loại khác: hỏi")
  void a_rating_beside_its_aim() {
    List<String> aims = List.of("Chi bộ hoàn thành xuất sắc nhiệm vụ");
    Achieved told =
        new RatingOutcome(rating(2024, 0, 1, "x"), rating(2023, 0, 0, ""), aims).achieved();
    assertThat(told.aimed()).isEqualTo(aims.getFirst());
    assertThat(told.question()).contains("kế hoạch nêu", "xếp loại là Hoàn thành tốt nhiệm vụ: 1");
    assertThat(
            new RatingOutcome(rating(2024, 0, 0, ""), rating(2023, 0, 0, ""), aims)
                .achieved()
                .question())
        .isEmpty();
  }
}
