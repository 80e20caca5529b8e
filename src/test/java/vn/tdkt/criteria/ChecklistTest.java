package vn.tdkt.criteria;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@Proves({"REQ-129", "REQ-137", "REQ-138", "REQ-150"})
@DisplayName("M14 Danh mục nội dung: điểm từng nội dung, hoặc trừ mỗi nội dung chưa đạt")
class ChecklistTest {
  @ParameterizedTest(name = "kế hoạch {0}, báo cáo {1} → {2}")
  @CsvSource({"có, có, 10", "có, không, 5", "không, có, 5", "không, không, 0"})
  void each_part_done_gives_its_points(String plan, String report, String counted) {
    String rule = "checklist: {boxes: {Kế hoạch: 5, Báo cáo: 5}}";
    Rules.gives(Rules.score("10", rule, ticks(plan, report)), counted);
  }

  @Test
  @DisplayName("Chỉ trừ khi nguyên nhân chủ quan: nội dung thiếu do khách quan không bị trừ")
  void what_is_missing_for_an_objective_cause_is_spared() {
    String rule = "checklist: {boxes: [Kế hoạch, Báo cáo], minus_each: 5, own_fault_only: có}";
    Rules.gives(Rules.score("30", rule, ticks("không", "không")), "20");
    String excused = "checklist: [{done: {Kế hoạch: không, Báo cáo: không}, excused: [Kế hoạch]}]";
    Rules.gives(Rules.score("30", rule, excused), "25");
    Rules.gives(Rules.score("30", rule.replace(", own_fault_only: có", ""), excused), "20");
  }

  @Test
  void missing_parts_cost_up_to_the_cap_and_the_rest_is_told() {
    String rule = "checklist: {boxes: [Kế hoạch, Báo cáo], minus_each: 5, cap: 8}";
    Rules.gives(Rules.score("30", rule, ticks("không", "có")), "25");
    LeafResult cut = Rules.score("30", rule, ticks("không", "không"));
    Rules.gives(cut, "22");
    Rules.notes(cut, FindingCode.ANSWER_CAPPED);
    Rules.finds(Rules.set("30", rule), FindingCode.RULE_FLOOR_ABOVE_ZERO);
  }

  @Test
  @DisplayName("Vừa in “không có: 0” vừa in “trừ 2”: hỏi; nội dung không in điểm: hỏi")
  void contradicting_or_missing_points_load_and_ask() {
    String both =
        "checklist: {boxes: [{key: a, label: a, points: 3, minus: 2}, {key: b, label: b, points: 2}]}";
    Rules.asks(
        Rules.score("5", both, "checklist: {a: không, b: có}"), FindingCode.RULE_CONTRADICTS);
    Rules.gives(Rules.score("5", both, "checklist: {a: có, b: có}"), "5");
    Rules.finds(Rules.set("5", both), FindingCode.RULE_CONTRADICTS);
    Rules.asks(
        Rules.score("5", "checklist: [a, b]", "checklist: {a: có, b: không}"),
        FindingCode.RULE_BOX_WITHOUT_POINTS);
    Rules.asks(
        Rules.score("5", "checklist: [a, b]", "checklist: {b: không}"),
        FindingCode.ANSWER_INCOMPLETE);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"once, 11", "each, 11", "mean, 13"})
  void the_declared_scope_of_movements(String scope, String counted) {
    String rule = "checklist: {boxes: [Kế hoạch, Báo cáo], minus_each: 2, scope: " + scope + "}";
    String answer =
        "checklist: [{subject: A, done: {Kế hoạch: không, Báo cáo: có}}, {subject: B, done: {Kế"
            + " hoạch: có, Báo cáo: không}}]";
    Rules.gives(Rules.score("15", rule, answer), counted);
  }

  private static String ticks(String plan, String report) {
    return "checklist: {Kế hoạch: %s, Báo cáo: %s}".formatted(plan, report);
  }
}
