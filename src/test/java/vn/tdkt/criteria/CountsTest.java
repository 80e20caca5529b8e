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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("M10 Số lần nhân điểm; M12 Thưởng kèm giải trình; M19 Hỏi mẫu; M27 Số dư")
class CountsTest {
  @Nested
  @Proves({"REQ-130", "REQ-131"})
  @DisplayName("M10 Số lần nhân điểm")
  class Times {
    @ParameterizedTest(name = "{0} lần × 0,5, tối đa 1 → {1}")
    @CsvSource({"0, 0", "1, 0.5", "2, 1", "3, 1"})
    void up_to_the_printed_cap(String times, String points) {
      gives(
          score("5", "count_times: {once: giếng, each: '0,5', cap: 1}", "count: " + times), points);
    }

    @ParameterizedTest(name = "{0} hội nghị, cần ít nhất 1 → {1}")
    @CsvSource({"0, 0", "1, 5", "4, 5"})
    void one_conference_is_enough(String times, String points) {
      gives(score("5", "count_times: {once: hội nghị, each: 5}", "count: " + times), points);
    }

    @Test
    void a_cap_that_cuts_is_told_and_one_that_is_missing_is_asked_about() {
      notes(
          score("5", "count_times: {once: bài, each: '0,2', cap: 1}", "count: 6"),
          FindingCode.ANSWER_CAPPED);
      CriteriaSet open =
          Rules.read("{name: A, number: I.1, rule: {count_times: {once: giải pháp, each: 1}}}");
      finds(open, FindingCode.RULE_CAP_MISSING);
      gives(score(open, "count: 8"), "8");
      finds(
          set("5", "count_times: {once: bài, each: '0,2', cap: 1}"),
          FindingCode.RULE_MAX_UNREACHABLE);
    }

    @Test
    void less_than_no_times_is_refused() {
      CriteriaSet set = set("5", "count_times: {once: bài, each: 1}");
      Entry wrong = Entry.of(new Answer.Count(-1));
      SheetResult sheet = Evaluation.of(set, UnitSheet.of("A", Map.of(Rules.KEY, wrong)));
      asks(Rules.leaf(sheet), FindingCode.ANSWER_NEGATIVE);
    }
  }

  @Nested
  @Proves("REQ-144")
  @DisplayName("M12 Thưởng kèm giải trình")
  class Explained {
    @ParameterizedTest(name = "đề nghị {0}, tối đa 11 → {1}")
    @CsvSource({"0, 0", "'10,5', 10.5", "11, 11"})
    void up_to_the_ceiling(String claimed, String points) {
      gives(score("11", "explained_bonus", claim(claimed)), points);
    }

    @Test
    void above_the_ceiling_and_below_zero_ask() {
      asks(score("11", "explained_bonus: 5", claim("5,1")), FindingCode.ANSWER_OVER_MAX);
      asks(score("11", "explained_bonus: 5", claim("-1")), FindingCode.ANSWER_NEGATIVE);
    }

    @Test
    void without_explanation_it_counts_and_reminds() {
      LeafResult silent = score("11", "explained_bonus", "explained: {points: 6}");
      gives(silent, "6");
      notes(silent, FindingCode.BONUS_UNEXPLAINED);
    }

    @Test
    void without_ceiling_and_maximum_it_is_asked_about() {
      finds(
          Rules.read("{name: A, number: I.1, rule: explained_bonus}"),
          FindingCode.RULE_CAP_MISSING);
    }

    private String claim(String points) {
      return "explained: {points: '" + points + "', explanation: Vượt năm nhiệm vụ tỉnh giao}";
    }
  }

  @Nested
  @DisplayName("M19 Hỏi mẫu 50 người, mỗi ý kiến tốt 0,4")
  class Sample {
    private final String rule =
        "sample_of: {size: 50, each: '0,4', gate: Có kế hoạch và minh chứng}";

    @ParameterizedTest(name = "{0} hỏi được, {1} tốt → {2}")
    @CsvSource({"50, 50, 20", "50, 49, 19.6", "50, 0, 0", "49, 49, 19.6"})
    void each_positive_answer_counts(String reached, String positive, String points) {
      gives(of(reached, positive, "có"), points);
    }

    @Test
    void impossible_numbers_ask() {
      asks(of("50", "51", "có"), FindingCode.ANSWER_SAMPLE);
      asks(of("51", "50", "có"), FindingCode.ANSWER_SAMPLE);
      asks(of("10", "11", "có"), FindingCode.ANSWER_SAMPLE);
    }

    @Test
    void fewer_than_planned_is_noticed_and_no_plan_gives_nothing() {
      notes(of("49", "49", "có"), FindingCode.ANSWER_SAMPLE_SHORT);
      assertThat(of("50", "49", "có").findings()).noneMatch(f -> f.code().contains("sample"));
      gives(of("50", "50", "không"), "0");
      asks(
          score("20", rule, "sample: {reached: 50, positive: 50}"),
          FindingCode.ANSWER_GATE_UNKNOWN);
    }

    @Test
    void a_sample_that_cannot_reach_the_maximum_is_told() {
      finds(set("30", rule), FindingCode.RULE_MAX_UNREACHABLE);
      finds(set("10", rule), FindingCode.RULE_OVER_MAX);
    }

    private LeafResult of(String reached, String positive, String gate) {
      String answer = "sample: {reached: %s, positive: %s, gate: %s}";
      return score("20", rule, answer.formatted(reached, positive, gate));
    }
  }

  @Nested
  @DisplayName("M27 Số dư: cộng, trừ từ mức ban đầu, không bị giới hạn bởi điểm tối đa")
  class BalanceOfTheYear {
    private final String events =
        """
        events:
          - {key: vi phạm, label: vi phạm, points: -10}
          - {key: việc tốt, label: việc tốt, points: 5, cap: 20}
        """;

    @ParameterizedTest(name = "{0} vi phạm, {1} việc tốt → {2}")
    @CsvSource({
      "0, 0, 100",
      "1, 0, 90",
      "0, 1, 105",
      "0, 4, 120",
      "0, 5, 120",
      "10, 0, 0",
      "11, 0, 0"
    })
    void moves_both_ways_down_to_the_floor(String bad, String good, String points) {
      gives(of("floor: 0", bad, good), points);
    }

    @Test
    void without_floor_it_may_fall_below_zero_and_the_owner_is_asked() {
      gives(of("start: 100", "11", "0"), "-10");
      finds(set("100", Rules.yaml(rule("start: 100"))), FindingCode.RULE_FLOOR_MISSING);
      notes(of("floor: 0", "11", "0"), FindingCode.ANSWER_FLOORED);
    }

    @Test
    void an_unknown_event_asks() {
      asks(score("100", rule("floor: 0"), "cases: {đi muộn: 1}"), FindingCode.ANSWER_UNKNOWN_LABEL);
    }

    private LeafResult of(String more, String bad, String good) {
      return score("100", rule(more), "cases: {vi phạm: %s, việc tốt: %s}".formatted(bad, good));
    }

    private String rule(String more) {
      String start = more.startsWith("start") ? "" : "start: 100\n";
      return ("balance:\n" + (start + more + "\n" + events).indent(2)).stripTrailing();
    }
  }
}
