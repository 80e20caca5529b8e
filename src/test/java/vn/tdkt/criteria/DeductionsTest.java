package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.notes;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName(
    "M4, M5 Trừ điểm: mức tối đa từng loại và chung, sàn, miễn trừ, một vi phạm ở nhiều mục")
class DeductionsTest {
  @Nested
  @Proves("REQ-139")
  @DisplayName("M4 Hai loại lỗi 0,5 và 1; riêng tối đa 1 và 3; cộng lại tối đa 3,5")
  class Fixed {
    private final String rule =
        """
        fixed_deductions:
          events:
            - {key: cham, label: Chậm, points: '0,5', cap: 1}
            - {key: sai, label: Sai, points: 1, cap: 3}
          cap: '3,5'
        """;

    @ParameterizedTest(name = "{0} lần chậm, {1} lần sai → {2} trên 10")
    @CsvSource({"1, 0, 9.5", "2, 0, 9", "3, 0, 9", "0, 3, 7", "0, 4, 7", "1, 3, 6.5", "2, 3, 6.5"})
    void each_kind_has_its_cap_and_both_together_another(int late, int wrong, String points) {
      gives(of(late, wrong), points);
    }

    @Test
    void a_cap_that_spares_points_is_told() {
      notes(of(3, 0), FindingCode.ANSWER_CAPPED);
      notes(of(2, 3), FindingCode.ANSWER_CAPPED);
      assertThat(codes(of(2, 2).findings())).doesNotContain(FindingCode.ANSWER_CAPPED.code());
    }

    @Test
    @DisplayName("Trừ 10 trên tiêu chí 5 điểm: được hỏi khi ban hành, khi chấm dừng ở 0")
    void a_deduction_above_the_maximum_loads_is_told_and_stops_at_zero() {
      String harsh = "fixed_deductions: {vi phạm: 10}";
      finds(set("5", harsh), FindingCode.RULE_OVER_MAX);
      finds(set("5", harsh), FindingCode.RULE_CAP_MISSING);
      LeafResult leaf = score("5", harsh, "cases: {vi phạm: 1}");
      gives(leaf, "0");
      notes(leaf, FindingCode.ANSWER_FLOORED);
    }

    @Test
    @DisplayName("Đơn vị tự phát hiện thì được miễn trừ")
    void what_the_unit_found_itself_is_spared() {
      gives(score("10", rule, "cases: [{event: sai, exempt: có}, {event: sai}]"), "9");
    }

    @Test
    @DisplayName("Trừ in ở cột điểm thưởng: thưởng giảm nhưng không âm, điểm thực hiện giữ nguyên")
    void a_deduction_printed_among_the_bonuses_lowers_the_bonus() {
      CriteriaSet set =
          whole(
              """
              title: A
              year: 2024
              criteria:
                - {name: Nhiệm vụ, number: I, max: 10}
                - name: Thưởng
                  number: II
                  max: 5
                  bonus_group: có
                  parts:
                    - {key: sang-kien, label: Sáng kiến, rule: {count_times: {once: sáng kiến, each: 1}}}
                    - {key: loi, label: Lỗi, role: deduction, rule: {fixed_deductions: {Lỗi: 2}}}
              """);
      assertThat(bonus(set, 3, 1)).isEqualTo(points("1"));
      assertThat(bonus(set, 1, 1)).isEqualTo(points("0"));
    }

    private Score bonus(CriteriaSet set, int times, int faults) {
      String answer =
          "{I: {judged: 10}, II: {parts: {sang-kien: {count: %d}, loi: {cases: {Lỗi: %d}}}}}";
      SheetResult sheet = Evaluation.of(set, sheet("A", answer.formatted(times, faults)));
      assertThat(sheet.base()).isEqualTo(points("10"));
      return sheet.bonus();
    }

    private LeafResult of(int late, int wrong) {
      return score("10", rule, "cases: {cham: %d, sai: %d}".formatted(late, wrong));
    }
  }

  @Nested
  @Proves("REQ-140")
  @DisplayName("M5 Mỗi nhiệm vụ trừ đến 10, cả tiêu chí tối đa 25")
  class Variable {
    private final String rule =
        "variable_deductions: {events: [{key: nv, label: Nhiệm vụ, points: 10, least: 1}], cap: 25}";

    @ParameterizedTest(name = "{0} và {1} → {2}")
    @CsvSource({"10, 10, 230", "10, 4, 236", "1, 1, 248"})
    void every_case_has_its_own_amount(String one, String other, String points) {
      gives(score("250", rule, cases(one, other)), points);
    }

    @Test
    void three_of_the_worst_reach_the_cap() {
      LeafResult leaf = score("250", rule, "cases: [{event: nv, count: 3, amount: 10, reason: a}]");
      gives(leaf, "225");
      notes(leaf, FindingCode.ANSWER_CAPPED);
    }

    @Test
    @DisplayName(
        "Mất 20 điểm phải nói là những việc nào: thiếu mức trừ thì hỏi, thiếu lý do thì nhắc")
    void an_amount_needs_a_reason_and_an_event_needs_an_amount() {
      asks(score("250", rule, "cases: [{event: nv, reason: a}]"), FindingCode.ANSWER_INCOMPLETE);
      notes(score("250", rule, "cases: [{event: nv, amount: 5}]"), FindingCode.ANSWER_NO_REASON);
      asks(
          score("250", rule, "cases: [{event: nv, amount: '0,5', reason: a}]"),
          FindingCode.ANSWER_BELOW_LEAST);
    }

    private String cases(String one, String other) {
      return "cases: [{event: nv, amount: %s, reason: a}, {event: nv, amount: %s, reason: b}]"
          .formatted(one, other);
    }
  }

  @Nested
  @Proves("REQ-138")
  @DisplayName("Một vi phạm ghi ở nhiều tiêu chí")
  class SameFaultInSeveral {
    @Test
    @DisplayName("Quy định trừ một lần: trừ ở nơi nặng nhất, nơi khác nói rõ đã trừ ở đâu")
    void declared_once_it_costs_where_it_costs_most() {
      SheetResult sheet = score("same_fault: once", "Báo cáo quý II", "báo cáo quý ii");

      assertThat(points(sheet, "I")).isEqualTo("10");
      assertThat(points(sheet, "II")).isEqualTo("7");
      LeafResult spared = Objects.requireNonNull(sheet.leaf("I"));
      assertThat(codes(spared.findings())).contains(FindingCode.ANSWER_FAULT_ELSEWHERE.code());
      assertThat(spared.findings().getLast().text()).contains("đã trừ ở tiêu chí II");
    }

    @Test
    void two_different_faults_both_cost() {
      SheetResult sheet = score("same_fault: once", "Báo cáo quý I", "Báo cáo quý II");

      assertThat(points(sheet, "I")).isEqualTo("8");
      assertThat(points(sheet, "II")).isEqualTo("7");
    }

    @Test
    void declared_each_it_costs_everywhere() {
      SheetResult sheet = score("same_fault: each", "Báo cáo quý II", "Báo cáo quý II");

      assertThat(points(sheet, "I")).isEqualTo("8");
      assertThat(points(sheet, "II")).isEqualTo("7");
    }

    @Test
    @DisplayName("Chưa quy định: hỏi ở cả hai tiêu chí; chỉ ghi một nơi thì không hỏi")
    void undeclared_it_asks_only_where_it_is_recorded_twice() {
      SheetResult twice = score("", "Báo cáo quý II", "Báo cáo quý II");
      asks(Objects.requireNonNull(twice.leaf("I")), FindingCode.RULE_SAME_FAULT_UNDECLARED);
      asks(Objects.requireNonNull(twice.leaf("II")), FindingCode.RULE_SAME_FAULT_UNDECLARED);
      assertThat(score("", "Báo cáo quý I", "Báo cáo quý II").complete()).isTrue();
    }

    @Test
    void what_is_spared_anyway_is_not_the_same_fault_twice() {
      CriteriaSet set = whole(SET.formatted("same_fault: once"));
      String own =
          "{I: {cases: [{event: Chậm, fault: A}]},"
              + " II: {cases: [{event: Sai, fault: A, amount: 3, reason: a, exempt: có}]}}";
      SheetResult sheet = Evaluation.of(set, sheet("A", own));

      assertThat(points(sheet, "I")).isEqualTo("8");
      assertThat(points(sheet, "II")).isEqualTo("10");
    }

    private static final String SET =
        """
        title: A
        year: 2024
        terms: {%s}
        criteria:
          - {name: Báo cáo, number: I, max: 10, rule: {fixed_deductions: {Chậm: 2}}}
          - {name: Chất lượng, number: II, max: 10, rule: {variable_deductions: {Sai: 5}}}
        """;

    private SheetResult score(String terms, String first, String second) {
      String answers =
          "{I: {cases: [{event: Chậm, fault: %s}]},"
              + " II: {cases: [{event: Sai, fault: %s, amount: 3, reason: a}]}}";
      return Evaluation.of(
          whole(SET.formatted(terms)), sheet("A", answers.formatted(first, second)));
    }

    private static String points(SheetResult sheet, String key) {
      return String.valueOf(Objects.requireNonNull(sheet.leaf(key)).points());
    }
  }
}
