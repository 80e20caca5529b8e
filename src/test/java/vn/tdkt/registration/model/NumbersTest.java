package vn.tdkt.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.registration.model.Remark.Weight;
import vn.tdkt.testing.Proves;

@DisplayName("Mức và điều kiện của danh hiệu khi đăng ký")
@Proves("REQ-64")
class NumbersTest {
  private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);
  private static final LocalDate START_2024 = LocalDate.of(2024, 1, 1);
  private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);
  private static final LocalDate BEFORE_AMENDMENT = LocalDate.of(2026, 9, 30);
  private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);

  private static List<Weight> cap(int advanced, int fighters, LocalDate on) {
    return weights(new Numbers(advanced, advanced, fighters, 0).ofPersons(on));
  }

  private static List<Weight> weights(List<Remark> remarks) {
    assertThat(remarks).allSatisfy(remark -> assertThat(remark.text()).isNotBlank());
    return remarks.stream().map(Remark::weight).toList();
  }

  @Test
  @DisplayName("Đến hết năm 2023 không quá 15% Lao động tiên tiến; từ năm 2024 không còn mức này")
  void fifteen_percent_until_2023() {
    assertThat(cap(20, 3, END_2023)).containsExactly(Weight.NOTE);
    assertThat(cap(20, 0, END_2023)).isEmpty();
    assertThat(cap(20, 4, END_2023)).containsExactly(Weight.FAULT);
    assertThat(cap(20, 4, START_2024)).isEmpty();
    assertThat(cap(20, 4, LocalDate.of(2017, 9, 30))).isEmpty();
  }

  @Test
  @DisplayName("Giữa làm tròn xuống và làm tròn gần nhất thì hỏi, không báo lỗi")
  void between_the_roundings_it_asks() {
    assertThat(cap(19, 2, END_2023)).containsExactly(Weight.NOTE);
    assertThat(cap(19, 3, END_2023)).containsExactly(Weight.QUESTION);
    assertThat(cap(19, 4, END_2023)).containsExactly(Weight.FAULT);
  }

  @Test
  @DisplayName("Chiến sĩ thi đua cơ sở cần Lao động tiên tiến; từ 01/10/2026 thì hỏi")
  void fighters_are_advanced() {
    assertThat(weights(new Numbers(5, 2, 1, 1).ofPersons(BEFORE_AMENDMENT)))
        .containsExactly(Weight.FAULT);
    assertThat(weights(new Numbers(5, 2, 1, 1).ofPersons(AMENDED)))
        .containsExactly(Weight.QUESTION);
  }

  @Test
  @DisplayName("Tập thể lao động xuất sắc cần 70% Lao động tiên tiến và một Chiến sĩ thi đua cơ sở")
  void excellent_collective() {
    assertThat(excellent(10, 7, 1, END_2024)).containsExactly(Weight.NOTE);
    assertThat(excellent(10, 6, 1, END_2024)).containsExactly(Weight.FAULT);
    assertThat(excellent(10, 7, 0, END_2024)).containsExactly(Weight.FAULT);
    assertThat(excellent(11, 7, 1, END_2024)).as("70% of 11 is 7.7").containsExactly(Weight.FAULT);
    assertThat(excellent(10, 6, 0, AMENDED)).containsExactly(Weight.QUESTION);
    Remark needed = new Numbers(10, 6, 0, 0).ofExcellent("Văn phòng", END_2024).getFirst();
    assertThat(needed.text()).contains("ít nhất 7 Lao động tiên tiến trên 10 người", "31/12/2024");
    assertThat(needed.because().clause()).startsWith("Điều 27");
  }

  private static List<Weight> excellent(int staff, int advanced, int fighters, LocalDate on) {
    return weights(new Numbers(staff, advanced, fighters, 0).ofExcellent("Văn phòng", on));
  }

  @Test
  @DisplayName("Tập thể lao động tiên tiến cần 70%; luật cũ chỉ nhớ là trên một nửa nên hỏi")
  void advanced_collective() {
    Numbers seven = new Numbers(10, 7, 0, 0);
    assertThat(weights(seven.ofAdvanced("Văn phòng", END_2024))).containsExactly(Weight.NOTE);
    assertThat(weights(new Numbers(10, 6, 0, 0).ofAdvanced("Văn phòng", START_2024)))
        .containsExactly(Weight.FAULT);
    assertThat(weights(seven.ofAdvanced("Văn phòng", END_2023))).containsExactly(Weight.QUESTION);
  }

  @Test
  @DisplayName("Chiến sĩ thi đua cấp tỉnh cần ba năm liên tục Chiến sĩ thi đua cơ sở")
  void three_years_in_a_row() {
    assertThat(provincial(Set.of(2021, 2022, 2023), END_2024)).isEmpty();
    assertThat(provincial(Set.of(2020, 2022, 2023), END_2024)).containsExactly(Weight.FAULT);
    assertThat(provincial(Set.of(2020, 2021), END_2023)).containsExactly(Weight.QUESTION);
    assertThat(
            weights(
                Steps.of(
                    "Người Mẫu",
                    List.of("CSTDT", "CSTDCS"),
                    new History(Map.of("CSTDCS", Set.of(2022, 2023))),
                    END_2024)))
        .as("the year itself may be the third")
        .containsExactly(Weight.QUESTION);
  }

  private static List<Weight> provincial(Set<Integer> years, LocalDate on) {
    History history = new History(Map.of("CSTDCS", years));
    return weights(Steps.of("Người Mẫu", List.of("CSTDT"), history, on));
  }

  @Test
  @DisplayName("Bằng khen có nhiều căn cứ: thiếu một căn cứ chỉ là câu hỏi")
  void another_way_is_open() {
    for (String title : List.of("BKT", "BKTTG", "CSTDTQ")) {
      assertThat(weights(Steps.of("Người Mẫu", List.of(title), History.NONE, END_2024)))
          .containsExactly(Weight.QUESTION);
    }
  }
}
