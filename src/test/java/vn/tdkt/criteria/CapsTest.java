package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@Proves({"REQ-146", "REQ-148"})
@DisplayName("M23 Mức tối đa của điểm thưởng và điểm trừ: từng tiêu chí, từng nhóm, cả bảng")
class CapsTest {
  @ParameterizedTest(name = "thưởng {0} trên tiêu chí 60 điểm, tối đa 10% → {1}")
  @CsvSource({"'5,99', 5.99", "6, 6", "'6,01', 6"})
  void a_bonus_of_one_criterion_is_a_share_of_its_maximum(String bonus, String counted) {
    SheetResult sheet = score("per_criterion: {bonus: {share: '0,1'}}", "60", bonus);
    assertThat(sheet.bonus()).isEqualTo(points(counted));
  }

  @Test
  @DisplayName("Mức 10% chỉ là suy đoán: vượt thì nhắc, không cắt")
  void an_assumed_cap_warns_and_does_not_cut() {
    SheetResult sheet = score("per_criterion: {bonus: {share: '0,1', only_warns: có}}", "60", "11");
    assertThat(sheet.bonus()).isEqualTo(points("11"));
    assertThat(codes(sheet.leaves().getFirst().findings()))
        .contains(FindingCode.BONUS_OVER_CAP.code());
  }

  @ParameterizedTest(name = "thưởng {0}, tối đa cả bảng 3 → {1}")
  @CsvSource({"3, 3", "'3,5', 3"})
  void the_bonus_of_the_sheet_is_capped(String bonus, String counted) {
    SheetResult sheet = score("per_sheet: {bonus: {points: 3}}", "60", bonus);
    assertThat(sheet.bonus()).isEqualTo(points(counted));
    assertThat(sheet.total()).isEqualTo(sheet.base().plus(points(counted)));
  }

  @ParameterizedTest(name = "tự chấm {0} trên 60, nhóm mất tối đa 3 → điểm {1}, trừ {2}")
  @CsvSource({"60, 60, 0", "57, 57, 3", "'56,5', 57, 3", "0, 57, 3"})
  void the_deduction_of_a_group_is_capped(String judged, String base, String lost) {
    for (String policy : List.of("per_group", "per_sheet")) {
      SheetResult sheet = score(policy + ": {deduction: {points: 3}}", judged, "0");
      assertThat(sheet.base()).isEqualTo(points(base));
      assertThat(sheet.deduction()).isEqualTo(points(lost));
    }
  }

  @Test
  void a_deduction_that_was_cut_is_told() {
    SheetResult sheet = score("per_sheet: {deduction: {points: 3}}", "50", "0");
    assertThat(codes(sheet.findings())).contains(FindingCode.DEDUCTION_OVER_CAP.code());
  }

  @Test
  @DisplayName("Mức tối đa in ở một nhóm con: chỉ nhóm đó bị giới hạn")
  void caps_printed_in_a_branch_hold_for_it() {
    CriteriaSet set =
        whole(
            """
            title: Bộ tiêu chí
            year: 2024
            criteria:
              - name: Nhóm
                number: I
                caps: {deduction: {points: 5}}
                children: [{name: A, number: 1, max: 10}, {name: B, number: 2, max: 10}]
              - {name: C, number: II, max: 10}
            """);
    SheetResult sheet =
        Evaluation.of(set, sheet("A", "{I.1: {judged: 4}, I.2: {judged: 8}, II: {judged: 0}}"));
    assertThat(Objects.requireNonNull(sheet.group("I")).points()).isEqualTo(points("15"));
    assertThat(sheet.base()).isEqualTo(points("15"));
    assertThat(sheet.deduction()).isEqualTo(points("15"));
    assertThat(sheet.base().plus(sheet.deduction())).isEqualTo(sheet.applicableMax());
  }

  @ParameterizedTest(name = "{0} và {1} → nhóm {2}")
  @CsvSource({"'-10', 5, 0", "'-10', 10, 0", "'-4', 5, 1"})
  @DisplayName("M29 Dòng được âm, nhóm thì không: sàn của nhóm là không mất quá điểm tối đa")
  void a_negative_row_does_not_pull_its_group_below_zero(
      String first, String second, String group) {
    CriteriaSet set =
        whole(
            """
            title: A
            year: 2024
            criteria:
              - name: Nhóm
                number: I
                caps: {deduction: {share: 100%}}
                children:
                  - name: A
                    number: 1
                    max: 10
                    rule: {may_fail: {rule: {levels: {Được: 10, Chưa: -4, Không: -10}}, floor: -10}}
                    bounds: {floor: -10}
                  - {name: B, number: 2, max: 10}
            """);
    String level = first.equals("-10") ? "Không" : "Chưa";
    SheetResult sheet =
        Evaluation.of(
            set, sheet("A", "{I.1: {level: %s}, I.2: {judged: %s}}".formatted(level, second)));
    assertThat(sheet.leaves().getFirst().points()).isEqualTo(points(first));
    assertThat(Objects.requireNonNull(sheet.group("I")).points()).isEqualTo(points(group));
    assertThat(sheet.base()).isEqualTo(points(group));
  }

  @Test
  @DisplayName("Cả bảng thưởng tối đa 7, trừ tối đa 5")
  void bonus_and_deduction_of_the_sheet_have_their_own_caps() {
    String both = "per_sheet: {bonus: {points: 7}, deduction: {points: 5}}";
    SheetResult over = score(both, "50", "8");
    assertThat(over.bonus()).isEqualTo(points("7"));
    assertThat(over.base()).isEqualTo(points("55"));
    SheetResult edge = score(both, "55", "7");
    assertThat(edge.total()).isEqualTo(points("62"));
    assertThat(codes(edge.findings()))
        .doesNotContain(FindingCode.BONUS_OVER_CAP.code(), FindingCode.DEDUCTION_OVER_CAP.code());
  }

  @Test
  @DisplayName("Thưởng nằm trong thang 1000 hoặc ngoài thang 950")
  void bonus_inside_or_on_top_of_the_scale() {
    String rows =
        "criteria: [{name: A, number: I, max: 950}, {name: B, number: II, max: 50, bonus_group:"
            + " có}]}";
    String answers = "{I: {judged: 940}, II: {judged: 31}}";
    SheetResult outside =
        Evaluation.of(whole("{title: A, year: 2024, " + rows), sheet("A", answers));
    assertThat(outside.total()).isEqualTo(points("971"));
    assertThat(outside.applicableMax()).isEqualTo(points("950"));
    assertThat(codes(outside.findings())).contains(FindingCode.TOTAL_ABOVE_SCALE.code());
    String inside = "{title: A, year: 2024, terms: {bonus: {place: inside}}, " + rows;
    SheetResult within = Evaluation.of(whole(inside), sheet("A", answers));
    assertThat(within.applicableMax()).isEqualTo(points("1000"));
    assertThat(codes(within.findings())).doesNotContain(FindingCode.TOTAL_ABOVE_SCALE.code());
  }

  private static SheetResult score(String policy, String judged, String bonus) {
    CriteriaSet set =
        whole(
            "{title: A, year: 2024, terms: {bonus: {"
                + policy
                + "}}, criteria: [{name: A, number: I, max: 60}]}");
    Entry.Bonus claimed =
        new Entry.Bonus(points(bonus.replace(',', '.')), "vượt chỉ tiêu", null, List.of());
    Entry entry = Entry.of(new Answer.Judged(points(judged.replace(',', '.')))).with(claimed);
    return Evaluation.of(set, UnitSheet.of("A", Map.of("I", entry)));
  }
}
