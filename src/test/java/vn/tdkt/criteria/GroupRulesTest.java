package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.notes;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
    "M16 So với đơn vị cao nhất; M24 Cộng dồn nhiều kỳ; M26 Thành tích chung; M28 Điểm nơi khác cho")
class GroupRulesTest {
  @Nested
  @DisplayName("M16 So với đơn vị cao nhất, tối đa 20")
  class RelativeToTheBest {
    private final String rule = "relative_to_best: {on_target: half, alone: full}";

    @ParameterizedTest(name = "chỉ tiêu 100, kết quả {0}, cao nhất 200 → {1}")
    @CsvSource({"0, 0", "50, 5", "'99,9', 9.99", "100, 10", "150, 15", "'100,1', 10.01", "200, 20"})
    void half_for_the_target_and_half_for_coming_near_the_best(String actual, String points) {
      gives(first(rule, plan("100", actual), plan("100", "200")), points);
    }

    @Test
    @DisplayName("Cả nhóm dưới chỉ tiêu: không ai được tối đa")
    void nobody_above_target_gets_the_maximum() {
      gives(first(rule, plan("100", "99"), plan("100", "50")), "9.9");
    }

    @Test
    @DisplayName("Đơn vị cao nhất vừa đạt chỉ tiêu: theo quy định, chưa quy định thì hỏi")
    void the_best_exactly_on_target() {
      List<String> onTarget = List.of(plan("100", "100"), plan("100", "80"));
      gives(first(rule, onTarget.get(0), onTarget.get(1)), "10");
      gives(first(rule.replace("half", "full"), onTarget.get(0), onTarget.get(1)), "20");
      String open = "relative_to_best: {alone: full}";
      asks(first(open, onTarget.get(0), onTarget.get(1)), FindingCode.RULE_ON_TARGET_UNDECLARED);
      finds(set("20", open), FindingCode.RULE_ON_TARGET_UNDECLARED);
    }

    @Test
    @DisplayName("Không có chỉ tiêu: so với kết quả cao nhất của nhóm không có chỉ tiêu")
    void without_target_the_share_of_the_best_that_has_none() {
      String none = "plan_actual: {actual: 30}";
      gives(first(rule, none, "plan_actual: {actual: 40}", plan("10", "90")), "15");
      gives(first(rule, "plan_actual: {plan: 0, actual: 40}", none), "20");
      asks(
          first(rule, "plan_actual: {actual: 0}", "plan_actual: {actual: 0}"),
          FindingCode.RULE_ZERO_UNDECLARED);
    }

    @Test
    void one_unit_alone_is_declared_or_asked_about() {
      gives(first(rule, plan("100", "150")), "20");
      asks(
          first("relative_to_best: {on_target: half}", plan("100", "150")),
          FindingCode.PEERS_ALONE);
      gives(first("relative_to_best: {on_target: half}", plan("100", "80")), "8");
    }

    @Test
    @DisplayName("Chưa đủ đơn vị gửi số liệu: điểm tạm tính; bảng đứng riêng: chưa tính")
    void provisional_until_all_have_sent() {
      LeafResult waiting = first(rule, plan("100", "150"), plan("100", "200"), null);
      gives(waiting, "15");
      assertThat(waiting.state()).isEqualTo(LeafResult.State.PROVISIONAL);
      LeafResult below = first(rule, plan("100", "80"), (@Nullable String) null);
      gives(below, "8");
      assertThat(below.state()).isEqualTo(LeafResult.State.FINAL);
      asks(score("20", rule, plan("100", "150")), FindingCode.PEERS_MISSING);
    }

    @Test
    void a_late_change_of_the_best_moves_everybody() {
      gives(first(rule, plan("100", "150"), plan("100", "200")), "15");
      gives(first(rule, plan("100", "150"), plan("100", "300")), "12.5");
    }

    @Test
    @DisplayName("Chỉ tiêu gõ nhầm 0,05 thay vì 5 vẫn tính nhưng được nhắc")
    void a_mistyped_target_leads_and_is_noticed() {
      notes(first(rule, plan("0,05", "5"), plan("5", "6")), FindingCode.ANSWER_UNITS_MIXED);
      asks(
          first(rule, "plan_actual: {plan: 5, revised_plan: 8, actual: 6}", plan("5", "5")),
          FindingCode.RULE_CHOICE_UNDECLARED);
    }

    @Test
    void another_group_of_the_block_is_not_compared() {
      CriteriaSet set = set("20", rule);
      UnitSheet small = group("A", "nhỏ", plan("100", "150"));
      UnitSheet alsoSmall = group("B", "nhỏ", plan("100", "200"));
      UnitSheet big = group("C", "lớn", plan("100", "900"));
      BlockResult block = Evaluation.of(set, List.of(small, alsoSmall, big));
      gives(Rules.leaf(block.units().getFirst()), "15");
    }

    @Test
    void in_the_absolute_variant_targets_do_not_count() {
      String absolute = "relative_to_best: {absolute: có}";
      gives(first(absolute, plan("10", "30"), plan("100", "40")), "15");
    }

    private UnitSheet group(String unit, String group, String answer) {
      UnitSheet sheet = Rules.sheet(unit, "{I.1: {" + answer + "}}");
      return new UnitSheet(unit, unit, group, List.of(), sheet.entries(), sheet.stated());
    }

    private String plan(String plan, String actual) {
      return "plan_actual: {plan: '" + plan + "', actual: '" + actual + "'}";
    }
  }

  @Nested
  @DisplayName("M24 Cả năm = (học kỳ 1 + 2 × học kỳ 2) : 3")
  class Periods {
    private final String rule =
        """
        roll_up:
          each: {levels: {Tốt: 10, Khá: 7, Yếu: 0}}
          periods: [{key: '1', label: Học kỳ 1}, {key: '2', label: Học kỳ 2, weight: 2}]
        """;

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({"Tốt, Tốt, 10", "Tốt, Khá, 8", "Khá, Tốt, 9", "Yếu, Khá, 4.67", "Yếu, Yếu, 0"})
    void the_weighted_mean(String first, String second, String points) {
      gives(score("10", rule, both(first, second)), points);
    }

    @Test
    void rounded_once_or_each_period_first_where_declared() {
      assertThat(score("10", rule, both("Yếu", "Khá")).exact()).isEqualTo("14/3");
      String half = rule.replace("Khá: 7", "Khá: '7,3'") + "  round_each: {step: '0,5'}\n";
      gives(score("10", half, both("Khá", "Khá")), "7.5");
    }

    @Test
    @DisplayName("Kỳ không có kết quả: hỏi, bỏ ra, hoặc tính 0")
    void a_missing_period_is_asked_about_left_out_or_nothing() {
      String onlyFirst = "periods: {'1': {level: Tốt}}";
      asks(score("10", rule, onlyFirst), FindingCode.ANSWER_INCOMPLETE);
      gives(score("10", rule + "  missing: left_out\n", onlyFirst), "10");
      gives(score("10", rule + "  missing: zero\n", onlyFirst), "3.33");
      finds(set("10", rule), FindingCode.RULE_CHOICE_UNDECLARED);
      asks(
          score("10", rule + "  missing: left_out\n  way: sum\n", "periods: {}"),
          FindingCode.ANSWER_INCOMPLETE);
    }

    @Test
    @DisplayName("Chín tháng × 230: tổng vượt điểm một tháng")
    void a_sum_over_the_months() {
      String sum =
          """
          roll_up:
            each: {balance: {start: 230, events: {vi phạm: -10}, floor: 0}}
            periods: [{key: '9', label: Tháng 9}, {key: '10', label: Tháng 10}]
            way: sum
          """;
      gives(score("2070", sum, "periods: {'9': {cases: []}, '10': {cases: {vi phạm: 2}}}"), "440");
    }

    @ParameterizedTest(name = "tháng 9: {0} lần, tháng 10: {1} lần → {2}")
    @CsvSource({"4, 6, 10", "4, 5, 9", "6, 7, 10"})
    @DisplayName("Mỗi tháng một lần 1 điểm, tối đa 10 cho cả học kỳ")
    void a_cap_over_all_periods(int first, int second, String points) {
      String sum =
          """
          roll_up:
            each: {count_times: {once: buổi, each: 1}}
            periods: [{key: '9', label: Tháng 9}, {key: '10', label: Tháng 10}]
            way: sum
          """;
      String answer = "periods: {'9': {count: %d}, '10': {count: %d}}";
      gives(score("10", sum, answer.formatted(first, second)), points);
    }

    @Test
    void an_open_question_of_one_period_opens_the_whole() {
      asks(score("10", rule, both("Tốt", "Giỏi")), FindingCode.ANSWER_UNKNOWN_LABEL);
    }

    private String both(String first, String second) {
      return "periods: {'1': {level: %s}, '2': {level: %s}}".formatted(first, second);
    }
  }

  @Nested
  @DisplayName("M26 Thành tích chung 10 điểm chia cho nhiều đơn vị")
  class Shared {
    private final String equal = "shared_achievement: {levels: {Tỉnh: 10}}";
    private final String council = "shared_achievement: {levels: {Tỉnh: 10}, split: council}";

    @ParameterizedTest(name = "{0} đơn vị → {1}")
    @CsvSource({"1, 10", "2, 5", "3, 3.33", "4, 2.5"})
    void shared_equally(String sharers, String points) {
      gives(first(equal, award("sharers: " + sharers)), points);
    }

    @Test
    @DisplayName("Ba đơn vị: mỗi nơi 3,33, chính xác 10/3, không mất 0,01 khi so tổng")
    void thirds_stay_exact() {
      String third = award("sharers: 3");
      LeafResult leaf = first(equal, third, third, third);
      gives(leaf, "3.33");
      assertThat(leaf.exact()).isEqualTo("10/3");
    }

    @Test
    void a_council_split_is_within_the_whole() {
      gives(first(council, award("sharers: 2, share: 6"), award("sharers: 2, share: 4")), "6");
      asks(first(council, award("sharers: 2")), FindingCode.ANSWER_INCOMPLETE);
      asks(first(council, award("sharers: 2, share: 11")), FindingCode.ANSWER_OVER_MAX);
      asks(
          first(council, award("sharers: 2, share: 6"), award("sharers: 2, share: 5")),
          FindingCode.ANSWER_SHARES_DIFFER);
    }

    @Test
    void more_sharers_than_said_and_a_level_without_points_ask() {
      String two = award("sharers: 2");
      asks(first(equal, two, two, two), FindingCode.ANSWER_SHARES_DIFFER);
      asks(first(equal, "awards: [{level: Bộ, what: A}]"), FindingCode.ANSWER_AWARD_WITHOUT_POINTS);
    }

    @Test
    @DisplayName(
        "Nơi ghi 3, nơi ghi 4 đơn vị cùng đạt, hoặc hai mức khác nhau: hỏi dù tổng chưa vượt")
    void units_that_record_the_same_differently_are_asked() {
      String three = award("sharers: 3");
      gives(first(equal, three, three), "3.33");
      asks(first(equal, three, award("sharers: 4")), FindingCode.ANSWER_SHARERS_DIFFER);
      String levels = "shared_achievement: {levels: {Tỉnh: 10, Sở: 4}}";
      String lower = "awards: [{level: Sở, what: Đề tài chung, sharers: 3}]";
      asks(first(levels, three, lower), FindingCode.ANSWER_SHARERS_DIFFER);
      gives(first(council, award("sharers: 2, share: 6"), award("sharers: 3, share: 4")), "6");
    }

    @Test
    void one_achievement_recorded_twice_by_one_unit_asks() {
      String twice =
          "awards: [{level: Tỉnh, what: A, sharers: 3}, {level: Tỉnh, what: A, sharers: 3}]";
      asks(score("20", equal, twice), FindingCode.ANSWER_SHARED_TWICE);
      gives(score("20", equal, twice.replaceFirst("what: A", "what: B")), "6.67");
    }

    @Test
    void several_add_up_to_the_cap() {
      String capped = "shared_achievement: {levels: {Tỉnh: 10}, cap: 12}";
      String both = "awards: [{level: Tỉnh, what: A}, {level: Tỉnh, what: B, sharers: 2}]";
      LeafResult leaf = score("20", capped, both);
      gives(leaf, "12");
      notes(leaf, FindingCode.ANSWER_CAPPED);
    }

    private String award(String more) {
      return "awards: [{level: Tỉnh, what: Đề tài chung, " + more + "}]";
    }
  }

  @Nested
  @DisplayName("M28 Các sở cho điểm")
  class Givers {
    private final String rule =
        """
        from_givers:
          givers:
            - {key: S1, label: Sở Một, scale: 100, weight: 2}
            - {key: S2, label: Sở Hai, scale: 10}
          way: mean
          extra: 15
        """;

    @Test
    @DisplayName("Thang 100 và thang 10 đưa về cùng thang, hệ số 2 và 1")
    void different_scales_are_brought_to_one() {
      gives(score("20", rule, "given: {points: {S1: 90, S2: 6}}"), "16");
      gives(score("20", rule, "given: {points: {S1: 100, S2: 10}}"), "20");
      finds(set("20", rule), FindingCode.RULE_SCALES_DIFFER);
    }

    @Test
    void extra_points_stay_within_their_limit() {
      String given = "given: {points: {S1: 50, S2: 5}, extra: ";
      gives(score("30", rule, given + "15}"), "30");
      asks(score("30", rule, given + "'15,5'}"), FindingCode.ANSWER_OVER_MAX);
      asks(score("30", rule, given + "-1}"), FindingCode.ANSWER_NEGATIVE);
      asks(
          score("30", rule.replace("  extra: 15\n", ""), given + "1}"),
          FindingCode.ANSWER_OVER_MAX);
    }

    @Test
    void a_giver_that_is_missing_is_asked_about_left_out_or_nothing() {
      String one = "given: {points: {S1: 90}}";
      asks(score("20", rule, one), FindingCode.ANSWER_INCOMPLETE);
      gives(score("20", rule + "  missing: left_out\n", one), "18");
      gives(score("20", rule + "  missing: zero\n", one), "12");
      asks(
          score("20", rule + "  missing: left_out\n", "given: {points: {}}"),
          FindingCode.ANSWER_INCOMPLETE);
    }

    @Test
    void beyond_the_scale_below_zero_and_from_oneself_ask() {
      asks(score("20", rule, "given: {points: {S1: 101, S2: 5}}"), FindingCode.ANSWER_OVER_MAX);
      asks(score("20", rule, "given: {points: {S1: -1, S2: 5}}"), FindingCode.ANSWER_NEGATIVE);
      UnitSheet own = Rules.sheet("S1", "{I.1: {given: {points: {S1: 90, S2: 6}}}}");
      asks(Rules.leaf(Evaluation.of(set("20", rule), own)), FindingCode.ANSWER_OWN_GIVER);
    }
  }

  /** The result of the first of several units; null: it has not answered. */
  private static LeafResult first(String rule, @Nullable String... answers) {
    List<UnitSheet> sheets = new ArrayList<>();
    for (String answer : answers) {
      String unit = "Đơn vị " + sheets.size();
      sheets.add(
          answer == null
              ? UnitSheet.of(unit, Map.of())
              : Rules.sheet(unit, "{I.1: {" + answer + "}}"));
    }
    return Rules.leaf(Evaluation.of(set("20", rule), sheets).units().getFirst());
  }
}
