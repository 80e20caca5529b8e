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

  private static LeafResult score(String level, int times, int faults) {
    String answers =
        "{level: %s}, lan: {count: %d}, nhac: {cases: {Bị nhắc: %d}}, them: {count: 2}"
            .formatted(level, times, faults);
    return Rules.score(Rules.read(LEAF), Map.of("parts", Rules.yaml("{muc: " + answers + "}")));
  }
}
