package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("Thử một thay đổi (REQ-151) và so hai bộ tiêu chí (REQ-97)")
class SimulationTest {
  private static final String SET =
      """
      title: Bộ tiêu chí
      year: 2024
      criteria:
        - {name: Báo cáo, number: I, max: 10, rule: {fixed_deductions: {báo cáo chậm: 2}}}
        - {name: Nội dung, number: II, max: 10, rule: {checklist: {boxes: [a, b], minus_each: 3}}}
        - name: Khen thưởng
          number: III
          max: 50
          bonus_group: có
          rule: {highest_award: {levels: {Nhà nước: 50, Tỉnh: 30}, scope: {span: summed}}}
      """;

  private static final String ANSWERS =
      """
      I: {cases: {báo cáo chậm: 1}}
      II: {checklist: {a: có, b: có}}
      III: {awards: [{level: Tỉnh, what: A}]}
      """;

  @ParameterizedTest(name = "{0} thành {1}: tổng điểm đổi {2}")
  @CsvSource({
    "I, 'cases: {báo cáo chậm: 2}', -2",
    "II, 'checklist: {a: có, b: không}', -3",
    "III, 'awards: [{level: Tỉnh, what: A}, {level: Tỉnh, what: B}]', 20",
    "III, 'awards: []', -30"
  })
  @Proves("REQ-151")
  void one_more_case_one_missing_item_one_more_award(String key, String answer, String change) {
    UnitSheet sheet = sheet("A", ANSWERS);
    Simulation tried = Simulation.of(whole(SET), sheet, key, Entry.of(Rules.answer(answer)));
    assertThat(tried.difference()).isEqualTo(points(change));
    assertThat(tried.before().total()).isEqualTo(points("48"));
    assertThat(Evaluation.of(whole(SET), sheet).total()).isEqualTo(points("48"));
  }

  @Test
  @Proves("REQ-97")
  void a_row_in_another_group_shows_as_moved() {
    String set =
        """
        title: A
        year: "2024"
        criteria:
          - {number: I, name: Một, max: 10, children: [{number: 1, name: a, max: 10, key: a}%s]}
          - {number: II, name: Hai, max: 20, children: [{number: 1, name: c, max: 10, key: c}%s]}
        """;
    String moving = ", {number: 2, name: b, max: 10, key: b}";

    assertThat(
            Difference.between(whole(set.formatted(moving, "")), whole(set.formatted("", moving))))
        .filteredOn(difference -> difference.key().equals("b"))
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.what()).isEqualTo("Thuộc mục");
              assertThat(moved.before()).isEqualTo("I. Một");
              assertThat(moved.after()).isEqualTo("II. Hai");
            });
  }

  @Test
  @Proves("REQ-97")
  void added_removed_and_changed_rows_show() {
    CriteriaSet now =
        whole(
            SET.replace("{name: Nội dung, number: II,", "{name: Nội dung, number: II, key: mới,")
                .replace("báo cáo chậm: 2", "báo cáo chậm: 3")
                .replace("max: 50", "max: 40"));
    List<Difference> found = Difference.between(whole(SET), now);
    assertThat(found)
        .extracting(Difference::kind, Difference::key)
        .contains(
            tuple(Difference.Kind.ADDED, "mới"),
            tuple(Difference.Kind.REMOVED, "II"),
            tuple(Difference.Kind.CHANGED, "I"),
            tuple(Difference.Kind.CHANGED, "III"));
    assertThat(found)
        .filteredOn(difference -> difference.what().equals("Điểm tối đa"))
        .singleElement()
        .satisfies(
            max -> {
              assertThat(max.before()).isEqualTo("50");
              assertThat(max.after()).isEqualTo("40");
            });
    assertThat(Difference.between(now, now)).isEmpty();
  }

  @Test
  void a_group_that_becomes_bonus_or_gets_a_cap_shows() {
    String group =
        "{title: A, year: 2024, criteria: [{name: A, number: I, %s children: [{name: B, number: 1,"
            + " max: 5}]}]}";
    CriteriaSet plain = whole(group.formatted(""));
    assertThat(Difference.between(plain, whole(group.formatted("bonus_group: có,"))))
        .extracting(Difference::before, Difference::after)
        .containsExactly(tuple("không", "có"));
    assertThat(Difference.between(plain, whole(group.formatted("caps: {deduction: {points: 3}},"))))
        .singleElement()
        .satisfies(one -> assertThat(one.after()).contains("3"));
  }
}
