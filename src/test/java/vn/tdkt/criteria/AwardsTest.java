package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@Proves("REQ-143")
@DisplayName("M11 Khen thưởng cao nhất: phạm vi, năm, mức tối đa")
class AwardsTest {
  private static final String LEVELS = "levels: {Nhà nước: 50, Tỉnh: 30, Sở: 10}";

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"per_sheet, 30", "per_criterion, 40", "summed, 50"})
  void the_declared_span_decides(String span, String counted) {
    String awards =
        "awards: [{level: Tỉnh, what: A, criterion: x}, {level: Sở, what: B, criterion: x}, {level:"
            + " Sở, what: C, criterion: y}]";
    String rule = "highest_award: {" + LEVELS + ", scope: {span: " + span + "}}";
    Rules.gives(Rules.score("50", rule, awards), counted);
  }

  @Test
  void one_achievement_counts_once_at_its_highest_level() {
    String rule = "highest_award: {" + LEVELS + ", scope: {span: summed}}";
    String twice = "awards: [{level: Tỉnh, what: A}, {level: Sở, what: A}]";
    Rules.gives(Rules.score("50", rule, twice), "30");
  }

  @Test
  @DisplayName("Mức tối đa 50: nhiều khen thưởng cộng lại bị cắt và nói rõ")
  void a_sum_over_the_cap_is_cut() {
    String rule = "highest_award: {" + LEVELS + ", scope: {span: summed}}";
    LeafResult leaf =
        Rules.score("50", rule, "awards: [{level: Nhà nước, what: A}, {level: Sở, what: B}]");
    Rules.gives(leaf, "50");
    Rules.notes(leaf, FindingCode.ANSWER_CAPPED);
    Rules.gives(Rules.score("50", rule, "awards: []"), "0");
  }

  @Test
  @DisplayName("Cao nhất cho cả bảng: hai tiêu chí khen thưởng chỉ một tiêu chí được tính")
  void the_highest_of_the_sheet_counts_once() {
    SheetResult sheet = twoLeaves("span: per_sheet", "Tỉnh", "Nhà nước");
    assertThat(sheet.bonus()).isEqualTo(points("50"));
    LeafResult first = Objects.requireNonNull(sheet.leaf("I"));
    assertThat(first.points()).isEqualTo(points("0"));
    assertThat(first.reason()).contains("đã tính ở mục II");
    assertThat(twoLeaves("span: per_sheet", "Sở", "Sở").bonus()).isEqualTo(points("10"));
    assertThat(twoLeaves("span: per_criterion", "Tỉnh", "Nhà nước").bonus())
        .isEqualTo(points("80"));
  }

  @Test
  @DisplayName("Cũng vậy khi khen thưởng chỉ là một phần của tiêu chí: phần thấp hơn không tính")
  void the_highest_of_the_sheet_counts_once_among_parts() {
    SheetResult sheet = composed("span: per_sheet", "Tỉnh", "Nhà nước");
    LeafResult first = Objects.requireNonNull(sheet.leaf("I"));
    assertThat(first.points()).isEqualTo(points("8"));
    assertThat(first.bonus()).isEqualTo(points("0"));
    assertThat(first.reason()).contains("đã tính ở mục II (Khen)");
    assertThat(sheet.bonus()).isEqualTo(points("50"));
    assertThat(composed("span: per_sheet", "Nhà nước", "Tỉnh").bonus()).isEqualTo(points("50"));
    assertThat(composed("span: per_criterion", "Tỉnh", "Nhà nước").bonus()).isEqualTo(points("80"));
    assertThat(composed("", "Tỉnh", "Nhà nước").answered()).isZero();
  }

  @Test
  @DisplayName("Người chấm đã ghi điểm một tiêu chí: tiêu chí kia vẫn được tính")
  void points_set_by_a_person_do_not_compete() {
    CriteriaSet set = twoLeaves("span: per_sheet");
    UnitSheet sheet = sheet("A", TWO.formatted("Tỉnh", "Nhà nước"));
    Entry corrected = sheet.entry("II").with(new Entry.Correction(points("20"), "theo hồ sơ"));
    SheetResult result = Evaluation.of(set, sheet.with("II", corrected));
    assertThat(result.bonus()).isEqualTo(points("50"));
  }

  @Test
  void undeclared_and_two_leaves_with_points_ask() {
    SheetResult open = twoLeaves("", "Tỉnh", "Nhà nước");
    assertThat(open.answered()).isZero();
    assertThat(codes(open.leaves().getFirst().findings()))
        .contains(FindingCode.RULE_SCOPE_UNDECLARED.code());
  }

  @ParameterizedTest(name = "quyết định {0}, thành tích năm {1}, theo {2} → {3}")
  @CsvSource({
    "31/12/2024, 2024, decision_date, 30",
    "01/01/2025, 2024, decision_date, 0",
    "31/12/2023, 2024, decision_date, 0",
    "01/01/2024, 2023, decision_date, 30",
    "01/01/2025, 2024, achievement_year, 30",
    "01/06/2024, 2023, achievement_year, 0"
  })
  void the_year_of_an_award(String decided, int year, String by, String counted) {
    Rules.gives(award("year_by: " + by, decided, year), counted);
  }

  @Test
  @DisplayName("Chưa quy định theo ngày nào: hỏi khi hai cách khác nhau; khen năm khác được nhắc")
  void an_undeclared_year_asks_where_it_matters() {
    Rules.asks(award("", "01/01/2025", 2024), FindingCode.RULE_YEAR_UNDECLARED);
    Rules.gives(award("", "01/06/2024", 2024), "30");
    Rules.notes(
        award("year_by: decision_date", "01/01/2025", 2024), FindingCode.ANSWER_AWARD_OUTSIDE_YEAR);
  }

  private static LeafResult award(String by, String decided, int year) {
    CriteriaSet set =
        whole(
            "{title: A, year: 2024, from: 01/01/2024, until: 01/01/2025, terms: {awards: {span:"
                + " per_sheet, "
                + by
                + "}}, criteria: [{name: A, number: I.1, max: 50, rule: {highest_award: {"
                + LEVELS
                + "}}}]}");
    String answer = "awards: [{level: Tỉnh, what: A, decided: %s, achievement_year: %s}]";
    return Rules.score(set, answer.formatted(decided, year));
  }

  private static final String TWO =
      "{I: {awards: [{level: %s, what: A}]}, II: {awards: [{level: %s, what: B}]}}";

  private static SheetResult twoLeaves(String scope, String first, String second) {
    return Evaluation.of(twoLeaves(scope), sheet("A", TWO.formatted(first, second)));
  }

  private static CriteriaSet twoLeaves(String scope) {
    String rule = "rule: {highest_award: {" + LEVELS + "}}";
    return whole(
        "{title: A, year: 2024, terms: {awards: {"
            + scope
            + "}}, criteria: [{name: A, number: I, max: 50, bonus_group: có, "
            + rule
            + "}, {name: B, number: II, max: 50, bonus_group: có, "
            + rule
            + "}]}");
  }

  private static SheetResult composed(String scope, String first, String second) {
    String leaf =
        "{name: A, number: %s, max: 10, parts: [{key: viec, label: Việc, rule: judged}, {key: khen,"
            + " label: Khen, role: bonus, rule: {highest_award: {"
            + LEVELS
            + "}}}]}";
    CriteriaSet set =
        whole(
            "{title: A, year: 2024, terms: {awards: {"
                + scope
                + "}}, criteria: ["
                + leaf.formatted("I")
                + ", "
                + leaf.formatted("II")
                + "]}");
    String answer = "{parts: {viec: {judged: 8}, khen: {awards: [{level: %s, what: A}]}}}";
    return Evaluation.of(
        set,
        sheet("A", "{I: " + answer.formatted(first) + ", II: " + answer.formatted(second) + "}"));
  }
}
