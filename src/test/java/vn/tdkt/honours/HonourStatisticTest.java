package vn.tdkt.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-179 Bảng thống kê khen thưởng")
@Proves("REQ-179")
class HonourStatisticTest {
  private static final HonourKey GK = new HonourKey("GK", "Giấy khen");
  private static final HonourKey LDTT = new HonourKey("LDTT", "Lao động tiên tiến");
  private static final HonourKey Y2023 = new HonourKey("2023", "2023");
  private static final HonourKey Y2024 = new HonourKey("2024", "2024");

  private static final List<HonourTally> TALLIES =
      List.of(
          new HonourTally(List.of("GK", "2023"), 2),
          new HonourTally(List.of("GK", "2024"), 3),
          new HonourTally(List.of("LDTT", "2024"), 10));

  private static HonourStatistic table(boolean zero, List<HonourKey> titles) {
    HonourLayout layout =
        new HonourLayout(List.of(HonourDimension.TITLE), HonourDimension.YEAR, zero);
    return HonourStatistic.of(
        layout, List.of(titles, List.of(Y2023, Y2024)), TALLIES, line -> !line.contains(BK));
  }

  private static final HonourKey BK = new HonourKey("BK", "Bằng khen");
  private static final HonourKey KNC = new HonourKey("KNC", "Kỷ niệm chương");

  @Test
  @DisplayName("Mỗi ô một số, dòng và cột cộng lại bằng tổng số")
  void lines_and_columns_add_up() {
    HonourStatistic table = table(false, List.of(GK, LDTT));
    assertThat(table.lines())
        .containsExactly(
            new HonourStatistic.Line(List.of(GK), List.of(2L, 3L), 5),
            new HonourStatistic.Line(List.of(LDTT), List.of(0L, 10L), 10));
    assertThat(table.totals()).containsExactly(2L, 13L);
    assertThat(table.total()).isEqualTo(15);
  }

  @Test
  @DisplayName("Dòng bằng 0 hiện khi được hỏi, trừ dòng không thể có")
  void zero_is_shown_when_asked_and_possible() {
    assertThat(table(false, List.of(GK, KNC)).lines()).hasSize(1);
    assertThat(table(true, List.of(GK, KNC, BK)).lines())
        .extracting(HonourStatistic.Line::total)
        .containsExactly(5L, 0L);
  }

  @Test
  @DisplayName("Hai hàng, không cột: mỗi cặp một dòng")
  void two_keys_down() {
    HonourLayout layout =
        new HonourLayout(List.of(HonourDimension.TITLE, HonourDimension.YEAR), null, false);
    HonourStatistic table =
        HonourStatistic.of(
            layout, List.of(List.of(GK, LDTT), List.of(Y2023, Y2024)), TALLIES, line -> true);
    assertThat(table.lines())
        .extracting(HonourStatistic.Line::keys, HonourStatistic.Line::total)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(List.of(GK, Y2023), 2L),
            org.assertj.core.groups.Tuple.tuple(List.of(GK, Y2024), 3L),
            org.assertj.core.groups.Tuple.tuple(List.of(LDTT, Y2024), 10L));
    assertThat(table.totals()).isEmpty();
  }
}
