package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.notes;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M13 Thời hạn")
class LatenessTest {
  @ParameterizedTest(name = "hạn 31/01, gửi {0}: trừ theo ngày → {1}")
  @CsvSource({"30/01/2024, 10", "31/01/2024, 10", "01/02/2024, 9.75", "10/02/2024, 7.5"})
  void each_calendar_day_late_costs(String sent, String points) {
    gives(sent("per: calendar_day, each: '0,25', copy: electronic", sent), points);
  }

  @ParameterizedTest(name = "hạn thứ Sáu 02/02, gửi {0} → {1}")
  @CsvSource({
    "02/02/2024, 10",
    "04/02/2024, 10",
    "05/02/2024, 9",
    "06/02/2024, 9",
    "07/02/2024, 8"
  })
  @DisplayName("Ngày làm việc bỏ thứ Bảy, Chủ nhật và ngày nghỉ")
  void working_days_skip_weekends_and_holidays(String sent, String points) {
    gives(
        score(
            "10",
            "timeliness: {per: working_day, each: 1, copy: electronic, holidays: [06/02/2024]}",
            "deliveries: [{what: Báo cáo, due: 02/02/2024, electronic: " + sent + "}]"),
        points);
  }

  @ParameterizedTest(name = "hạn 31/01, gửi {0}: trừ mỗi quý → {1}")
  @CsvSource({
    "31/01/2024, 10",
    "01/02/2024, 9.5",
    "30/04/2024, 9.5",
    "01/05/2024, 9",
    "31/07/2024, 9",
    "01/08/2024, 8.5"
  })
  void a_quarter_begun_counts(String sent, String points) {
    gives(sent("per: quarter, each: '0,5', copy: electronic", sent), points);
  }

  @ParameterizedTest(name = "gửi {0} → {1}")
  @CsvSource({"31/01/2024, 10", "01/02/2024, 9", "31/12/2024, 9"})
  void late_once_whatever_the_days(String sent, String points) {
    gives(sent("per: time, each: 1, copy: electronic", sent), points);
  }

  @ParameterizedTest(name = "gửi sớm: {0} → {1}")
  @CsvSource({"28/01/2024, 0.5", "29/01/2024, 0", "31/01/2024, 0", "01/02/2024, 0"})
  @DisplayName("Thưởng gửi trước hạn ít nhất 3 ngày, là phần thưởng riêng")
  void early_enough_gives_a_bonus(String sent, String bonus) {
    CriteriaSet set =
        Rules.read(
            """
            name: Tiêu chí
            number: I.1
            max: 10
            parts:
              - {key: som, label: Gửi sớm, role: bonus, max: 0,
                 rule: {timeliness: {per: calendar_day, each: 0, early_days: 3, early: '0,5', copy: electronic}}}
            """);
    LeafResult leaf = score(set, "parts: {som: {deliveries: [" + delivery(sent) + "]}}");
    assertThat(leaf.bonus()).isEqualTo(Rules.points(bonus));
  }

  @Test
  void not_below_zero_and_not_more_than_the_cap_of_one_paper() {
    gives(sent("per: calendar_day, each: 1, copy: electronic", "31/12/2024"), "0");
    gives(sent("per: calendar_day, each: 1, cap_each: 4, copy: electronic", "31/12/2024"), "6");
  }

  @Test
  @DisplayName("Ngày của bản điện tử hay bản giấy: hỏi khi khác nhau")
  void whose_date_counts_is_asked_where_it_matters() {
    String rule = "timeliness: {per: time, each: 1}";
    String late = "{what: A, due: 31/01/2024, electronic: 31/01/2024, paper: 05/02/2024}";
    String inTime = "{what: B, due: 31/01/2024, electronic: 20/01/2024, paper: 31/01/2024}";
    String onlyOne = "{what: C, due: 31/01/2024, electronic: 20/01/2024}";
    asks(score("10", rule, "deliveries: [" + late + "]"), FindingCode.RULE_COPY_UNDECLARED);
    gives(score("10", rule, "deliveries: [" + inTime + "]"), "10");
    asks(
        score("10", rule, "deliveries: [" + late + ", " + onlyOne + "]"),
        FindingCode.RULE_COPY_UNDECLARED);
    gives(score("10", rule, "deliveries: [" + inTime + ", " + onlyOne + "]"), "10");
    finds(set("10", rule), FindingCode.RULE_COPY_UNDECLARED);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"electronic, 10", "paper, 9", "earlier, 10", "later, 9"})
  void the_declared_copy_counts(String copy, String points) {
    gives(
        score(
            "10",
            "timeliness: {per: time, each: 1, copy: " + copy + "}",
            "deliveries: [{what: A, due: 31/01/2024, electronic: 31/01/2024, paper: 05/02/2024}]"),
        points);
  }

  @Test
  @DisplayName("Gửi lại: tính lần đầu hay lần cuối phải được quy định")
  void a_paper_sent_again_asks_which_counts() {
    String twice = "deliveries: [" + delivery("20/01/2024") + ", " + delivery("05/02/2024") + "]";
    String rule = "timeliness: {per: time, each: 1, copy: electronic";
    asks(score("10", rule + "}", twice), FindingCode.ANSWER_TWICE);
    gives(score("10", rule + ", resubmission: first}", twice), "10");
    LeafResult last = score("10", rule + ", resubmission: last}", twice);
    gives(last, "9");
    assertThat(last.reason()).contains("1 trên 1 văn bản chậm");
  }

  @Test
  void several_deadlines_add_up() {
    String one = "{what: Tháng 1, due: 31/01/2024, electronic: 01/02/2024}";
    String two = "{what: Tháng 2, due: 29/02/2024, electronic: 02/03/2024}";
    String three = "{what: Tháng 3, due: 31/03/2024, electronic: 31/03/2024}";
    gives(
        score(
            "10",
            "timeliness: {per: calendar_day, each: 1, copy: electronic}",
            "deliveries: [" + String.join(", ", one, two, three) + "]"),
        "7");
  }

  @Test
  @DisplayName("Chưa gửi: trừ bao nhiêu phải được quy định")
  void what_never_came_asks() {
    String never = "deliveries: [{what: Báo cáo, due: 31/01/2024}]";
    String rule = "timeliness: {per: time, each: 1, copy: electronic";
    asks(score("10", rule + "}", never), FindingCode.RULE_CHOICE_UNDECLARED);
    gives(score("10", rule + ", never_sent: 5}", never), "5");
  }

  @Test
  @DisplayName("Hạn ghi nhầm năm được nhắc")
  void a_deadline_of_another_year_is_noticed() {
    CriteriaSet year =
        Rules.whole(
            """
            title: Bộ tiêu chí
            year: 2024
            from: 01/01/2024
            until: 01/01/2025
            criteria:
              - {name: Tiêu chí, number: I.1, max: 10,
                 rule: {timeliness: {per: time, each: 1, copy: electronic}}}
            """);
    String wrong = "deliveries: [{what: A, due: 31/01/2025, electronic: 20/01/2024}]";
    notes(score(year, wrong), FindingCode.ANSWER_OUTSIDE_YEAR);
    String right = "deliveries: [{what: A, due: 31/12/2024, electronic: 20/01/2024}]";
    assertThat(score(year, right).findings()).isEmpty();
  }

  private static LeafResult sent(String rule, String day) {
    return score("10", "timeliness: {" + rule + "}", "deliveries: [" + delivery(day) + "]");
  }

  private static String delivery(String day) {
    return "{what: Báo cáo, due: 31/01/2024, electronic: " + day + "}";
  }
}
