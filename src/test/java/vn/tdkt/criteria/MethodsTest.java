package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("Các phương pháp tính điểm của một tiêu chí")
class MethodsTest {
  @Nested
  @Proves({"REQ-128", "REQ-154"})
  @DisplayName("M1 Chấm theo đánh giá")
  class Judgement {
    @ParameterizedTest(name = "{0} trên tối đa 10 → {1}")
    @CsvSource({"0, 0", "'9,5', 9.5", "10, 10"})
    void from_nothing_to_the_maximum(String typed, String points) {
      gives(score("10", "judged", Map.of("judged", typed)), points);
    }

    @Test
    void above_the_maximum_or_below_zero_is_refused() {
      asks(score("10", "judged", Map.of("judged", "10,5")), FindingCode.ANSWER_OVER_MAX);
      asks(score("10", "judged", Map.of("judged", "-1")), FindingCode.ANSWER_NEGATIVE);
    }

    @Test
    void points_are_multiples_of_the_step() {
      Object rule = Map.of("judged", "0,25");
      gives(score("10", rule, Map.of("judged", "9,75")), "9.75");
      asks(score("10", rule, Map.of("judged", "9,8")), FindingCode.ANSWER_NOT_IN_STEP);
    }
  }

  @Nested
  @Proves("REQ-134")
  @DisplayName("M2 Mức")
  class NamedLevels {
    final Object rule = Map.of("levels", Map.of("Tốt", "30", "Khá", "15", "Không", "0"));

    @Test
    void the_label_decides_and_an_unknown_label_asks() {
      gives(score("30", rule, Map.of("level", "Khá")), "15");
      asks(score("30", rule, Map.of("level", "Trung bình")), FindingCode.ANSWER_UNKNOWN_LABEL);
    }

    @Test
    @DisplayName("Hai mức cùng điểm: lý do vẫn nói mức nào")
    void two_levels_with_equal_points_keep_their_labels() {
      Object same = Map.of("levels", Map.of("Xuất sắc", "30", "Tốt", "30", "Không", "0"));
      LeafResult excellent = score("30", same, Map.of("level", "Xuất sắc"));
      LeafResult good = score("30", same, Map.of("level", "Tốt"));
      assertThat(excellent.points()).isEqualTo(good.points());
      assertThat(excellent.reason()).contains("Xuất sắc");
      assertThat(good.reason()).contains("Tốt");
    }

    @Test
    void a_table_that_misses_the_maximum_or_the_lowest_level_is_told() {
      CriteriaSet faulty = set("30", Map.of("levels", Map.of("Tốt", "25", "Khá", "15")));
      finds(faulty, FindingCode.RULE_MAX_UNREACHABLE);
      finds(faulty, FindingCode.RULE_NO_LOWEST_LEVEL);
    }
  }

  @Nested
  @Proves({"REQ-138", "REQ-139"})
  @DisplayName("M4 Trừ cố định mỗi trường hợp")
  class FixedDeduction {
    @ParameterizedTest(name = "{0} báo cáo chậm → {1}")
    @CsvSource({"0, 10", "1, 9.5", "20, 0", "21, 0"})
    void each_case_costs_down_to_the_floor(String count, String points) {
      Object rule = Map.of("fixed_deductions", Map.of("báo cáo chậm", "0,5"));
      gives(score("10", rule, late(count, "có")), points);
    }

    @Test
    void the_reason_says_how() {
      Object rule = Map.of("fixed_deductions", Map.of("báo cáo chậm", "0,5"));
      assertThat(score("10", rule, late("1", "có")).reason())
          .isEqualTo("9,5 = 10 − 0,5: 1 báo cáo chậm");
    }

    @Test
    void only_own_faults_count_where_the_set_says_so() {
      Object rule =
          Map.of(
              "fixed_deductions",
              Map.of("events", Map.of("báo cáo chậm", "5"), "own_fault_only", "có", "cap", "5"));
      gives(score("30", rule, late("1", "không")), "30");
      gives(score("30", rule, late("2", "có")), "25");
      Object unsaid = Map.of("cases", List.of(Map.of("event", "báo cáo chậm")));
      asks(score("30", rule, unsaid), FindingCode.ANSWER_CAUSE_UNKNOWN);
    }

    private Object late(String count, String own) {
      return Map.of(
          "cases", List.of(Map.of("event", "báo cáo chậm", "count", count, "own_fault", own)));
    }
  }

  @Nested
  @Proves("REQ-140")
  @DisplayName("M5 Trừ theo mức độ")
  class VariableDeduction {
    @ParameterizedTest(name = "trừ {0}, trần 10 mỗi nhiệm vụ → {1}")
    @CsvSource({"'0,5', 249.5", "10, 240"})
    void up_to_the_ceiling(String amount, String points) {
      gives(of(amount), points);
    }

    @Test
    void above_the_ceiling_or_without_amount_asks() {
      asks(of("10,5"), FindingCode.ANSWER_OVER_CEILING);
      asks(of("0"), FindingCode.ANSWER_BELOW_LEAST);
    }

    private LeafResult of(String amount) {
      return score(
          "250",
          Map.of("variable_deductions", Map.of("nhiệm vụ", "10")),
          Map.of(
              "cases", List.of(Map.of("event", "nhiệm vụ", "amount", amount, "reason", "chậm"))));
    }
  }

  @Nested
  @Proves({"REQ-132", "REQ-133", "REQ-147"})
  @DisplayName("M6 Tỷ lệ người trực tiếp lao động được khen")
  class ShareBands {
    @ParameterizedTest(name = "{0} trên {1} người → {2} điểm")
    @CsvSource({"2, 5, 10", "399, 1000, 5", "1, 5, 5", "199, 1000, 0", "0, 7, 0"})
    void the_edge_belongs_to_the_band_it_opens(String rewarded, String all, String points) {
      gives(
          share(List.of("từ 40%: 10", "từ 20% đến dưới 40%: 5", "dưới 20%: 0"), rewarded, all),
          points);
    }

    @Test
    void gap_overlap_and_nobody_at_all_ask() {
      List<String> gap = List.of("từ 40%: 10", "dưới 20%: 0");
      asks(share(gap, "3", "10"), FindingCode.RULE_UNCOVERED);
      List<String> overlap = List.of("từ 40%: 10", "từ 20% đến 40%: 5", "dưới 20%: 0");
      asks(share(overlap, "4", "10"), FindingCode.RULE_BAND_OVERLAP);
      gives(share(overlap, "39", "100"), "5");
      asks(share(overlap, "0", "0"), FindingCode.RULE_ZERO_UNDECLARED);
      finds(set("10", rule(gap)), FindingCode.RULE_BAND_GAP);
      finds(set("10", rule(overlap)), FindingCode.RULE_BAND_OVERLAP);
    }

    private LeafResult share(List<String> bands, String a, String b) {
      return score("10", rule(bands), Map.of("ratio", Map.of("numerator", a, "denominator", b)));
    }

    private Object rule(List<String> bands) {
      return Map.of("bands", Map.of("bands", bands, "of", "trực tiếp", "out_of", "được khen"));
    }
  }

  @Nested
  @DisplayName("M7 Tỷ lệ nhân điểm tối đa")
  class ShareOfMaximum {
    @Test
    void thirds_are_exact_and_rounded_once() {
      LeafResult third = of("1", "3");
      gives(third, "3.33");
      assertThat(third.exact()).isEqualTo("10/3");
      gives(of("4", "3"), "10");
      asks(of("0", "0"), FindingCode.RULE_ZERO_UNDECLARED);
    }

    private LeafResult of(String a, String b) {
      return score(
          "10",
          Map.of("proportion", Map.of("of", "đúng hạn", "out_of", "đơn thư")),
          Map.of("ratio", Map.of("numerator", a, "denominator", b)));
    }
  }

  @Test
  @Proves("REQ-130")
  @DisplayName("M10 Mỗi phong trào 3 điểm, tối đa 15")
  void count_times_points() {
    Object rule = Map.of("count_times", Map.of("once", "phong trào", "each", "3"));
    gives(score("15", rule, Map.of("count", "0")), "0");
    gives(score("15", rule, Map.of("count", "5")), "15");
    gives(score("15", rule, Map.of("count", "6")), "15");
  }

  @Test
  @Proves("REQ-143")
  @DisplayName("M11 Khen thưởng cao nhất: chưa quy định phạm vi thì hỏi khi khác nhau")
  void highest_award() {
    Map<String, Object> levels = Map.of("Nhà nước", "50", "Tỉnh", "30", "Sở", "10");
    Object open = Map.of("highest_award", Map.of("levels", levels));
    Object one = Map.of("awards", List.of(Map.of("level", "Tỉnh", "what", "A")));
    Object two =
        Map.of(
            "awards",
            List.of(Map.of("level", "Sở", "what", "A"), Map.of("level", "Sở", "what", "B")));
    gives(score("50", open, one), "30");
    asks(score("50", open, two), FindingCode.RULE_SCOPE_UNDECLARED);
    Object summed =
        Map.of("highest_award", Map.of("levels", levels, "scope", Map.of("span", "summed")));
    gives(score("50", summed, two), "20");
    Object ministry = Map.of("awards", List.of(Map.of("level", "Bộ", "what", "C")));
    asks(score("50", open, ministry), FindingCode.ANSWER_AWARD_WITHOUT_POINTS);
  }

  @Test
  @Proves({"REQ-137", "REQ-150"})
  @DisplayName("M14 Trừ mỗi nội dung: theo phong trào hay một lần thì hỏi khi khác nhau")
  void checklist_per_movement() {
    Object rule =
        Map.of("checklist", Map.of("boxes", List.of("Kế hoạch", "Báo cáo"), "minus_each", "2"));
    gives(score("15", rule, ticks("có", "có")), "13");
    gives(score("15", rule, ticks("không", "có")), "11");
    asks(score("15", rule, ticks("không", "không")), FindingCode.RULE_PER_MOVEMENT_UNDECLARED);
  }

  private static Object ticks(String firstPlan, String secondPlan) {
    return Map.of(
        "checklist",
        List.of(
            Map.of("subject", "A", "done", Map.of("Kế hoạch", firstPlan, "Báo cáo", "không")),
            Map.of("subject", "B", "done", Map.of("Kế hoạch", secondPlan, "Báo cáo", "có"))));
  }

  @Test
  @DisplayName("M29 Dưới 0 chỉ khi có mức thấp nhất")
  void below_zero_needs_a_floor() {
    Object levels = Map.of("levels", Map.of("Có giải", "10", "Không có giải", "-10"));
    Object answer = Map.of("level", "Không có giải");
    asks(
        score("10", Map.of("may_fail", Map.of("rule", levels)), answer),
        FindingCode.RULE_FLOOR_MISSING);
    gives(score("10", Map.of("may_fail", Map.of("rule", levels, "floor", "-10")), answer), "-10");
  }

  @Test
  @DisplayName("M30 Tổ hợp: dòng đầu đúng thì lấy, không có dòng thì hỏi")
  void combinations() {
    Object rule =
        Map.of(
            "combinations",
            Map.of(
                "counters", List.of("tháng", "quý"),
                "combinations",
                    List.of(
                        Map.of(
                            "when", Map.of("tháng", "đúng 0", "quý", "đúng 0"), "points", "8"))));
    gives(score("8", rule, Map.of("counters", Map.of("tháng", "0", "quý", "0"))), "8");
    asks(
        score("8", rule, Map.of("counters", Map.of("tháng", "1", "quý", "0"))),
        FindingCode.RULE_UNCOVERED);
  }
}
