package vn.tdkt.pledges.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.testing.Proves;

@DisplayName("Năm cũ còn sót trong nội dung giao ước")
@Proves("REQ-46")
class YearsNamedTest {
  @Test
  @DisplayName("Chỉ năm khác năm của giao ước mới bị hỏi, kèm số của điểm")
  void only_other_years_are_asked_about() {
    List<String> points = List.of("Hoàn thành chỉ tiêu năm 2024", "Chào mừng năm 2023, 2023");

    assertThat(YearsNamed.stale(points, "2024")).containsExactly(new YearsNamed.Stale(2, "2023"));
    assertThat(YearsNamed.stale(points, "2023–2024")).isEmpty();
    assertThat(YearsNamed.stale(List.of("Thu 12024 đồng"), "2025")).isEmpty();
  }
}
