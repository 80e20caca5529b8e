package vn.tdkt.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Finding;
import vn.tdkt.testing.Proves;

@DisplayName("Hai số bằng nhau có thể là một")
class SameFiguresTest {
  private static final Figure SUPPORTED = figure("doanh nghiệp được hỗ trợ", "doanh nghiệp", 7);
  private static final Figure INSPECTED = figure("doanh nghiệp được kiểm tra", "doanh nghiệp", 7);
  private static final Figure REVIEWS = figure("cuộc kiểm tra", "cuộc", 3);
  private static final Figure GIFT = figure("ủng hộ qua khối", "đồng", 6_000_000);
  private static final Figure CHARITY = figure("ủng hộ nhân đạo", "đồng", 6_000_000);

  private static Figure figure(String what, String measure, long done) {
    UUID unit = UUID.randomUUID();
    Indicator counted =
        new Indicator(UUID.randomUUID(), unit, unit, what, measure, Gathering.ADDED, null);
    return new Figure(counted, Amount.of(done), null, 1, List.of());
  }

  private static Told told(Figure... figures) {
    List<Shown> shown = new ArrayList<>();
    for (Figure figure : figures) {
      UUID id = figure.counted().id();
      shown.add(new Shown.Value(id, FigureForm.COUNT, figure.counts(), false, ""));
    }
    return new Told("Ưu điểm", shown);
  }

  private static List<String> found(Told... told) {
    Figures figures = Figures.of(List.of(SUPPORTED, INSPECTED, REVIEWS, GIFT, CHARITY));
    return new SameFigures(Arrays.asList(told), figures.byId())
        .findings().stream().map(Finding::code).toList();
  }

  @Test
  @DisplayName("REQ-163 Đứng cạnh nhau thì hỏi có phải chép nhầm")
  @Proves("REQ-163")
  void neighbouring_equal_figures() {
    assertThat(found(told(SUPPORTED, INSPECTED))).containsExactly("report.same-figures");
    assertThat(found(told(SUPPORTED, REVIEWS, INSPECTED))).isEmpty();
    assertThat(found(told(SUPPORTED, SUPPORTED))).isEmpty();
    assertThat(found(told(SUPPORTED), told(INSPECTED))).isEmpty();
  }

  @Test
  @DisplayName("REQ-164 Một khoản tiền ở hai phần thì hỏi có phải một khoản")
  @Proves("REQ-164")
  void the_same_sum_of_money_in_two_places() {
    assertThat(found(told(GIFT), told(REVIEWS), told(CHARITY)))
        .containsExactly("report.same-money");
    assertThat(found(told(GIFT), told(GIFT))).isEmpty();
    assertThat(found(told(GIFT, CHARITY))).containsExactly("report.same-figures");
  }
}
