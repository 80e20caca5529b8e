package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M3 Có hoặc không; M15 Đủ mọi điều kiện")
class YesNoTest {
  private static final String ALL =
      """
      all_or_nothing:
        conditions: [100% số huyện, Đúng hạn]
        exemption: Đạt trước kỳ
      """;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"có, 5", "không, 0"})
  void yes_gives_the_maximum_and_no_gives_nothing(String said, String points) {
    gives(score("5", "yes_no", "yes_no: " + said), points);
  }

  @Test
  @DisplayName("Câu trả lời thứ ba, không thuộc đối tượng, chỉ khi bộ tiêu chí cho phép")
  void the_third_answer_is_not_a_no() {
    asks(score("5", "yes_no", "not_applicable: unit"), FindingCode.ANSWER_NOT_ALLOWED);
    CriteriaSet allowed =
        Rules.read(
            """
            name: Tiêu chí
            number: I.1
            max: 5
            rule: yes_no
            modifiers: [{absence: {not_applicable: [unit]}}]
            """);
    LeafResult leaf = score(allowed, "not_applicable: unit");
    assertThat(leaf.state()).isEqualTo(LeafResult.State.NOT_APPLICABLE);
    assertThat(leaf.points()).isNull();
  }

  @Test
  @DisplayName("Người chấm cho nửa số điểm: không có trong phương pháp, chỉ là điều chỉnh có lý do")
  void half_of_the_points_is_an_override_with_a_reason() {
    asks(score("5", "yes_no", "judged: 2,5"), FindingCode.ANSWER_WRONG_KIND);
    CriteriaSet set = set("5", "yes_no");
    Entry half =
        Entry.of(new Answer.YesNo(true)).with(new Entry.Correction(Rules.points("2.5"), "một nửa"));
    LeafResult leaf = Rules.leaf(Evaluation.of(set, UnitSheet.of("A", Map.of(Rules.KEY, half))));
    gives(leaf, "2.5");
    assertThat(leaf.proposed()).isEqualTo(Rules.points("5"));
    assertThat(leaf.reason()).contains("điều chỉnh từ 5", "một nửa");
  }

  @ParameterizedTest(name = "100% số huyện: {0}, đúng hạn: {1} → {2}")
  @CsvSource({"có, có, 10", "có, không, 0", "không, có, 0", "không, không, 0"})
  void one_condition_that_fails_costs_all(String all, String inTime, String points) {
    gives(conditions(all, inTime, "không"), points);
  }

  @Test
  void the_reason_names_what_failed() {
    assertThat(conditions("có", "không", "không").reason()).isEqualTo("0: chưa đạt: Đúng hạn");
    assertThat(conditions("không", "không", "không").reason()).contains("100% số huyện, Đúng hạn");
  }

  @Test
  @DisplayName("Đơn vị đã đạt từ trước kỳ được tính đủ")
  void reached_before_the_period_is_full() {
    gives(conditions("không", "không", "có"), "10");
  }

  @Test
  void an_unanswered_condition_and_an_empty_list_ask() {
    asks(score("10", ALL, "conditions: {Đúng hạn: có}"), FindingCode.ANSWER_INCOMPLETE);
    finds(set("10", "all_or_nothing: {conditions: []}"), FindingCode.RULE_EMPTY);
  }

  private static LeafResult conditions(String all, String inTime, String before) {
    return score(
        "10",
        ALL,
        "conditions: {100%% số huyện: %s, Đúng hạn: %s, Đạt trước kỳ: %s}"
            .formatted(all, inTime, before));
  }
}
