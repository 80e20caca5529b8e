package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@Proves({"REQ-147", "REQ-135"})
@DisplayName("M20 Phương pháp theo loại đơn vị; M22 Không phát sinh, Không thuộc đối tượng")
class AbsenceTest {
  private static final String KINDS =
      """
      name: Tiêu chí
      number: I.1
      max: 30
      modifiers:
        - by_kind:
            attribute: loại
            variants:
              - {kinds: [có chỉ số], method: {rule: {external_class: {source: Chỉ số, levels: {Tốt: 30}}}}}
              - {kinds: [không chỉ số], method: {rule: {levels: {Tốt: 25, Khá: 20}}}}
              - {kinds: [nhỏ], max: 10}
      """;

  @Test
  void each_kind_of_unit_has_its_method_or_maximum() {
    CriteriaSet set = Rules.read(KINDS);
    gives(of(set, "không chỉ số", "level: Tốt"), "25");
    gives(of(set, "có chỉ số", "rating: {label: Tốt, decided: 01/12/2024}"), "30");
    asks(of(set, "có chỉ số", "level: Tốt"), FindingCode.ANSWER_WRONG_KIND);
    LeafResult small = of(set, "nhỏ", "judged: 10");
    gives(small, "10");
    assertThat(small.max()).isEqualTo(points("10"));
    asks(of(set, "nhỏ", "judged: 11"), FindingCode.ANSWER_OVER_MAX);
  }

  @Test
  void an_unknown_kind_asks_and_its_form_is_blocked() {
    CriteriaSet set = Rules.read(KINDS);
    asks(of(set, "khác", "judged: 5"), FindingCode.KIND_UNKNOWN);
    asks(
        Rules.leaf(Evaluation.of(set, sheet("A", "{I.1: {judged: 5}}"))), FindingCode.KIND_UNKNOWN);
    Item.Leaf leaf = set.leaves().findFirst().orElseThrow();
    assertThat(InputForm.of(leaf, UnitSheet.of("A", Map.of())))
        .isInstanceOf(InputForm.Blocked.class);
  }

  @Test
  @DisplayName("Loại đơn vị thay đổi trong năm (sáp nhập) thì hỏi; thay đổi ở năm khác thì không")
  void a_kind_that_changes_within_the_year_asks() {
    CriteriaSet year =
        whole(
            """
            title: Bộ tiêu chí
            year: 2024
            from: 01/01/2024
            until: 01/01/2025
            criteria:
              - name: Tiêu chí
                number: I.1
                max: 30
                modifiers:
                  - by_kind: {attribute: loại, variants: [{kinds: [lớn]}, {kinds: [nhỏ], max: 10}]}
            """);
    asks(changed(year, LocalDate.of(2024, 7, 1)), FindingCode.KIND_CHANGED);
    gives(changed(year, LocalDate.of(2024, 1, 1)), "5");
    assertThat(changed(year, LocalDate.of(2024, 1, 1)).max()).isEqualTo(points("10"));
    assertThat(changed(year, LocalDate.of(2025, 1, 1)).max()).isEqualTo(points("30"));
  }

  private static LeafResult changed(CriteriaSet set, LocalDate day) {
    List<Attribute> kinds =
        List.of(new Attribute("loại", "lớn", null, day), new Attribute("loại", "nhỏ", day, null));
    return Rules.leaf(Evaluation.of(set, with(kinds, "judged: 5")));
  }

  @Test
  void a_leaf_for_other_kinds_does_not_apply() {
    CriteriaSet set =
        Rules.read(
            """
            name: Tiêu chí
            number: I.1
            max: 30
            modifiers: [{applies_when: {attribute: loại, kinds: [lớn]}}]
            """);
    gives(of(set, "lớn", "judged: 5"), "5");
    assertThat(of(set, "nhỏ", "judged: 5").state()).isEqualTo(LeafResult.State.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "không phát sinh, {0} → {1}")
  @CsvSource({"full, 20", "none, 0", "other_max, 8"})
  void nothing_arose_gives_what_the_set_says(String effect, String points) {
    gives(absent("when_nothing: " + effect + ", other_max: 8", "nothing_arose: unit"), points);
  }

  @Test
  @DisplayName("Không phát sinh: mặc định đủ điểm; ở nhóm điểm thưởng thì không có điểm thưởng")
  void nothing_arose_is_full_by_default_but_no_bonus() {
    SheetResult sheet =
        Evaluation.of(
            whole(
                """
                title: Bộ tiêu chí
                year: 2024
                criteria:
                  - {name: Đơn thư, number: I, max: 20}
                  - {name: Khen thưởng, number: II, max: 50, bonus_group: có,
                     children: [{name: Khen, number: 1, max: 50}]}
                """),
            sheet("A", "{I: {nothing_arose: unit}, II.1: {nothing_arose: unit}}"));
    assertThat(sheet.base()).isEqualTo(points("20"));
    assertThat(sheet.bonus()).isEqualTo(points("0"));
    assertThat(sheet.leaf("II.1")).extracting(LeafResult::deduction).isNull();
  }

  @Test
  void only_those_named_may_say_it() {
    String council = "not_applicable: [council], nothing_arose: [block]";
    asks(absent(council, "not_applicable: unit"), FindingCode.ANSWER_NOT_ALLOWED);
    asks(absent(council, "nothing_arose: unit"), FindingCode.ANSWER_NOT_ALLOWED);
    assertThat(absent(council, "not_applicable: council").state())
        .isEqualTo(LeafResult.State.NOT_APPLICABLE);
    gives(absent(council, "nothing_arose: block"), "20");
  }

  private static LeafResult absent(String absence, String answer) {
    String row = "{name: A, number: I.1, max: 20, modifiers: [{absence: {" + absence + "}}]}";
    return Rules.score(Rules.read(row), answer);
  }

  @Test
  @DisplayName("Tính lại trên thang còn áp dụng: 60 trên 80 là 75%, thưởng cộng sau")
  void what_does_not_apply_leaves_the_denominator() {
    CriteriaSet set =
        whole(
            """
            title: Bộ tiêu chí
            year: 2024
            terms: {ranking: {by_points: {basis: percent}}}
            criteria:
              - {name: A, number: I, max: 80}
              - {name: B, number: II, max: 20, modifiers: [{absence: {not_applicable: [unit]}}]}
            """);
    SheetResult without =
        Evaluation.of(set, sheet("A", "{I: {judged: 60}, II: {not_applicable: unit}}"));
    assertThat(without.applicableMax()).isEqualTo(points("80"));
    assertThat(percent(without)).isEqualTo(points("75"));
    assertThat(without.complete()).isTrue();
    SheetResult nothing = Evaluation.of(set, sheet("A", "{I: {judged: 60}, II: {judged: 0}}"));
    assertThat(percent(nothing)).isEqualTo(points("60"));
    List<UnitSheet> both =
        List.of(
            sheet("A", "{I: {judged: 60}, II: {not_applicable: unit}}"),
            sheet("B", "{I: {judged: 55}, II: {judged: 19}}"));
    assertThat(Evaluation.of(set, both).units())
        .extracting(SheetResult::rank)
        .containsExactly(1, 2);
    CriteriaSet byPoints = set.with(set.terms().with(ByPoints.total()));
    assertThat(Evaluation.of(byPoints, both).units())
        .extracting(SheetResult::rank)
        .containsExactly(2, 1);
  }

  @Test
  @DisplayName("Phần trăm giữ chính xác: 1/3 không bị làm tròn trước khi so")
  void percent_is_exact() {
    CriteriaSet set = whole("{title: A, year: 2024, criteria: [{name: A, number: I, max: 3}]}");
    assertThat(percent(Evaluation.of(set, sheet("A", "{I: {judged: 1}}"))))
        .isEqualTo(points("100/3"));
  }

  @Test
  @DisplayName("Đơn vị không thuộc đối tượng được xếp riêng một nhóm")
  void a_separate_group_is_ranked_apart() {
    CriteriaSet set =
        whole(
            """
            title: Bộ tiêu chí
            year: 2024
            terms: {ranking: {by_points: {basis: points}}}
            criteria:
              - {name: A, number: I, max: 80}
              - name: B
                number: II
                max: 20
                modifiers:
                  - {absence: {not_applicable: [unit], when_not_applicable: separate_group}}
            """);
    BlockResult block =
        Evaluation.of(
            set,
            List.of(
                sheet("A", "{I: {judged: 50}, II: {judged: 10}}"),
                sheet("B", "{I: {judged: 80}, II: {not_applicable: unit}}"),
                sheet("C", "{I: {judged: 70}, II: {judged: 10}}")));
    assertThat(block.units()).extracting(SheetResult::rank).containsExactly(2, 1, 1);
  }

  private static Score percent(SheetResult sheet) {
    return Objects.requireNonNull(sheet.percent()).value();
  }

  private static LeafResult of(CriteriaSet set, String kind, String answer) {
    return Rules.leaf(Evaluation.of(set, with(List.of(Attribute.of("loại", kind)), answer)));
  }

  private static UnitSheet with(List<Attribute> attributes, String answer) {
    UnitSheet plain = sheet("A", "{I.1: {" + answer + "}}");
    return new UnitSheet("A", "A", null, attributes, plain.entries(), plain.stated());
  }
}
