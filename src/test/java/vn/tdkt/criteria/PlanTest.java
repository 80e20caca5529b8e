package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.notes;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("M8 Phần trăm kế hoạch; M9 Thưởng vượt mức")
class PlanTest {
  private static final String BANDS =
      """
      plan_bands:
        bands:
          - "từ 120%: 2"
          - "trên 100% đến dưới 120%: 1"
          - "đúng 100%: 0"
          - "từ 95% đến dưới 100%: -1"
          - "dưới 95%: -2"
      """;

  @ParameterizedTest(name = "kế hoạch {0}, thực hiện {1} → {2}")
  @CsvSource({
    "100, 120, 2",
    "100, '119,99', 1",
    "100, '100,01', 1",
    "100, 100, 0",
    "100, '99,99', -1",
    "100, 95, -1",
    "100, '94,99', -2",
    "3, 3, 0",
    "7, '6,65', -1"
  })
  void the_edge_belongs_to_the_band_that_names_it(String plan, String actual, String points) {
    gives(mayFail(plan, actual), points);
  }

  @Test
  @DisplayName("Thấp hơn là tốt hơn: chia ngược, chỉ tiêu bằng 0 mà không có vụ nào là đạt")
  void lower_is_better() {
    String rule =
        "plan_bands: {better: lower, bands: [\"trên 100%: 10\", \"đúng 100%: 5\", \"dưới 100%: 0\"]}";
    gives(score("10", rule, "plan_actual: {plan: 10, actual: 9}"), "10");
    gives(score("10", rule, "plan_actual: {plan: 10, actual: 10}"), "5");
    gives(score("10", rule, "plan_actual: {plan: 10, actual: 11}"), "0");
    gives(score("10", rule, "plan_actual: {plan: 0, actual: 0}"), "5");
    gives(score("10", rule, "plan_actual: {plan: 0, actual: 1}"), "0");
    gives(score("10", rule, "plan_actual: {plan: 10, actual: 0}"), "10");
  }

  @Test
  @DisplayName("Kế hoạch bằng 0: hỏi, hoặc theo quy định")
  void a_plan_of_nothing_asks_unless_declared() {
    String bands = "bands: [\"từ 100%: 10\", \"dưới 100%: 0\"]";
    String none = "plan_actual: {plan: 0, actual: 3}";
    asks(score("10", "plan_bands: {" + bands + "}", none), FindingCode.RULE_ZERO_UNDECLARED);
    gives(score("10", "plan_bands: {plan_zero: full, " + bands + "}", none), "10");
    gives(score("10", "plan_bands: {plan_zero: none, " + bands + "}", none), "0");
    finds(set("10", "plan_bands: {" + bands + "}"), FindingCode.RULE_ZERO_UNDECLARED);
  }

  @Test
  @DisplayName("Kế hoạch điều chỉnh giữa năm: hỏi khi hai kế hoạch cho điểm khác nhau")
  void a_second_plan_asks_where_it_matters() {
    String bands = "bands: [\"từ 100%: 10\", \"dưới 100%: 0\"]";
    String raised = "plan_actual: {plan: 100, revised_plan: 120, actual: 110}";
    String harmless = "plan_actual: {plan: 100, revised_plan: 105, actual: 110}";
    asks(score("10", "plan_bands: {" + bands + "}", raised), FindingCode.RULE_CHOICE_UNDECLARED);
    gives(score("10", "plan_bands: {" + bands + "}", harmless), "10");
    gives(score("10", "plan_bands: {counts: original, " + bands + "}", raised), "10");
    gives(score("10", "plan_bands: {counts: revised, " + bands + "}", raised), "0");
  }

  @Test
  @DisplayName("Lẫn đơn vị tính (90 và 0,9) được nhắc, điểm vẫn tính")
  void mixed_units_are_noticed() {
    String rule = "plan_bands: [\"từ 100%: 10\", \"dưới 100%: 0\"]";
    notes(
        score("10", rule, "plan_actual: {plan: '0,9', actual: 90}"),
        FindingCode.ANSWER_UNITS_MIXED);
    notes(score("10", rule, "plan_actual: {plan: 90, actual: 9}"), FindingCode.ANSWER_UNITS_MIXED);
    assertThat(score("10", rule, "plan_actual: {plan: 90, actual: '9,1'}").findings())
        .noneMatch(f -> f.code().equals(FindingCode.ANSWER_UNITS_MIXED.code()));
  }

  @Test
  @DisplayName("Bảng hở từ 10% đến 11%: 10,5% không thuộc mức nào")
  void a_gap_between_whole_percents_asks() {
    String rule =
        "plan_bands: {otherwise: 0, bands: [\"từ 11% đến 20%: -20\", \"từ 1% đến 10%: -10\"]}";
    String open = rule.replace("otherwise: 0, ", "");
    String half = "plan_actual: {plan: 200, actual: 21}";
    asks(score("0", open, half), FindingCode.RULE_UNCOVERED);
    gives(score("0", rule, half), "0");
    finds(set("0", open), FindingCode.RULE_BAND_GAP);
  }

  @Test
  void a_plan_or_result_below_zero_and_no_plan_ask() {
    String rule = "plan_bands: [\"từ 100%: 10\", \"dưới 100%: 0\"]";
    asks(score("10", rule, "plan_actual: {plan: 10, actual: -1}"), FindingCode.ANSWER_NEGATIVE);
    asks(score("10", rule, "plan_actual: {actual: 5}"), FindingCode.ANSWER_INCOMPLETE);
  }

  private static LeafResult mayFail(String plan, String actual) {
    Object bands = Rules.yaml(BANDS);
    Object rule = Map.of("may_fail", Map.of("rule", bands, "floor", "-3"));
    return score("2", rule, "plan_actual: {plan: '%s', actual: '%s'}".formatted(plan, actual));
  }

  @ParameterizedTest(name = "đạt {0}%, từ 92%, mỗi 1% được 0,1, tối đa 0,5 → {1}")
  @CsvSource({
    "91, 0",
    "92, 0",
    "'92,99', 0",
    "93, 0.1",
    "'96,99', 0.4",
    "97, 0.5",
    "98, 0.5",
    "100, 0.5"
  })
  @Proves("REQ-144")
  void whole_steps_up_to_the_cap(String value, String points) {
    gives(score("1", over("whole_steps: có, "), "measured: {value: '" + value + "'}"), points);
  }

  @Test
  void part_of_a_step_counts_only_where_declared() {
    String half = "measured: {value: '93,5'}";
    gives(score("1", over("whole_steps: không, "), half), "0.15");
    asks(score("1", over(""), half), FindingCode.RULE_CHOICE_UNDECLARED);
    gives(score("1", over(""), "measured: {value: 93}"), "0.1");
    gives(score("1", over(""), "measured: {value: '99,5'}"), "0.5");
    finds(set("1", over("")), FindingCode.RULE_CHOICE_UNDECLARED);
  }

  @Test
  @DisplayName("Điều kiện mở thưởng: chưa trả lời thì hỏi, không đạt thì 0")
  void the_gate_is_asked() {
    String rule = over("whole_steps: có, gate: Mọi chỉ tiêu cơ sở đều đạt, ");
    asks(score("1", rule, "measured: {value: 95}"), FindingCode.ANSWER_GATE_UNKNOWN);
    gives(score("1", rule, "measured: {value: 95, gate: không}"), "0");
    gives(score("1", rule, "measured: {value: 95, gate: có}"), "0.3");
  }

  @Test
  @DisplayName("Tự chấm 0,7 trên mức tối đa 0,5: chỉ lấy 0,5 và nói rõ")
  void over_the_cap_is_cut_and_told() {
    LeafResult leaf = score("1", over("whole_steps: có, "), "measured: {value: 99}");
    gives(leaf, "0.5");
    notes(leaf, FindingCode.ANSWER_CAPPED);
  }

  @Test
  @DisplayName("Mất điểm ở phần cơ sở thì không có điểm thưởng")
  void a_lost_base_point_closes_the_bonus() {
    CriteriaSet set =
        Rules.read(
            """
            name: Tiêu chí
            number: I.1
            max: 10
            parts:
              - {key: co-so, label: Cơ sở, rule: {fixed_deductions: {báo cáo chậm: 1}}}
              - key: thuong
                label: Thưởng
                role: bonus
                only_when_full: có
                rule: {over_achievement: {of: Tỷ lệ, start: 92, step: 1, each: 0.1, whole_steps: có, cap: 0.5}}
            """);
    LeafResult full = score(set, "parts: {co-so: {cases: []}, thuong: {measured: {value: 95}}}");
    gives(full, "10");
    assertThat(full.bonus()).isEqualTo(Rules.points("0.3"));
    LeafResult lost =
        score(set, "parts: {co-so: {cases: {báo cáo chậm: 1}}, thuong: {measured: {value: 95}}}");
    gives(lost, "9");
    assertThat(lost.bonus()).isEqualTo(Rules.points("0"));
  }

  @Test
  void a_step_of_nothing_loads_and_asks() {
    String rule = "over_achievement: {of: Tỷ lệ, start: 92, step: 0, each: 0.1}";
    asks(score("1", rule, "measured: {value: 95}"), FindingCode.RULE_EMPTY);
    finds(set("1", rule), FindingCode.RULE_EMPTY);
    finds(set("1", rule), FindingCode.RULE_CAP_MISSING);
  }

  private static String over(String more) {
    return "over_achievement: {" + more + "of: Tỷ lệ, start: 92, step: 1, each: '0,1', cap: '0,5'}";
  }
}
