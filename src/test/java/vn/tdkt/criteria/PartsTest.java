package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.gives;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Một tiêu chí ghép từ nhiều phần")
class PartsTest {
  private static final String LEAF =
      """
      name: Tiêu chí
      number: I.1
      max: 20
      parts:
        - {key: muc, label: Mức, max: 10, rule: {levels: {Tốt: 10, Khá: 7}}}
        - {key: lan, label: Số lần, max: 10, rule: {count_times: {once: mô hình, each: "0,5"}}}
        - {key: nhac, label: Nhắc nhở, role: deduction, rule: {fixed_deductions: {Bị nhắc: 1}}}
        - key: them
          label: Thưởng
          role: bonus
          only_when_full: có
          rule: {count_times: {once: sáng kiến, each: 1, cap: 2}}
      """;

  @Test
  @DisplayName("Lý do kể đủ từng phần: 9 = 7 + 6 × 0,5 − 1")
  void the_reason_names_every_part() {
    LeafResult leaf = score("Khá", 6, 1);

    gives(leaf, "9");
    assertThat(leaf.reason()).startsWith("9 = 7 + 6 × 0,5 − 1: ");
  }

  @Test
  void a_bonus_for_what_is_full_counts_only_then() {
    assertThat(score("Tốt", 20, 0).bonus()).isEqualTo(Rules.points("2"));
    assertThat(score("Tốt", 19, 0).bonus()).isEqualTo(Rules.points("0"));
    assertThat(score("Tốt", 20, 1).bonus()).isEqualTo(Rules.points("0"));
  }

  @Test
  @DisplayName("Chấm theo nhận định 5 + 10, rồi trừ mỗi trường hợp; không xuống dưới 0")
  void judged_parts_then_a_deduction_for_each_case() {
    CriteriaSet set =
        Rules.read(
            """
            name: Tiêu chí
            number: I.1
            max: 15
            parts:
              - {key: ho-so, label: Hồ sơ, max: 5, rule: judged}
              - {key: day, label: Bài dạy, max: 10, rule: judged}
              - {key: loi, label: Lỗi, role: deduction, rule: {fixed_deductions: {Vi phạm: 4}}}
            """);
    String answer =
        "parts: {ho-so: {judged: 4}, day: {judged: '7,5'}, loi: {cases: {Vi phạm: %d}}}";
    gives(Rules.score(set, answer.formatted(0)), "11.5");
    gives(Rules.score(set, answer.formatted(2)), "3.5");
    gives(Rules.score(set, answer.formatted(3)), "0");
    Rules.asks(
        Rules.score(set, answer.formatted(0).replace("judged: 4", "judged: '5,5'")),
        FindingCode.ANSWER_OVER_MAX);
  }

  private static LeafResult score(String level, int times, int faults) {
    String answers =
        "{level: %s}, lan: {count: %d}, nhac: {cases: {Bị nhắc: %d}}, them: {count: 2}"
            .formatted(level, times, faults);
    return Rules.score(Rules.read(LEAF), Map.of("parts", Rules.yaml("{muc: " + answers + "}")));
  }
}
