package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.criteria.UnitSheet.Attribute;

@DisplayName("M21 Điều kiện chặn và trần xếp loại; các loại theo điểm")
class GatesTest {
  private static final String CLASSES =
      "classes: {basis: percent, with_bonus: không, bands: [{label: Xuất sắc, from: 90}, {label: Tốt,"
          + " from: 70}, {label: Khá, from: 50}]}";

  @ParameterizedTest(name = "{0} trên 100 → {1}")
  @CsvSource({
    "100, Xuất sắc",
    "90, Xuất sắc",
    "'89,99', Tốt",
    "70, Tốt",
    "'69,99', Khá",
    "50, Khá"
  })
  void the_edge_opens_the_better_class(String judged, String label) {
    assertThat(clazz(of("", judged))).isEqualTo(label);
  }

  @Test
  void below_the_last_edge_there_is_no_class_and_it_is_told() {
    SheetResult sheet = of("", "49,99");
    assertThat(sheet.clazz()).isNull();
    assertThat(codes(sheet.findings())).contains(FindingCode.CLASS_NONE.code());
  }

  @Test
  @DisplayName("Xếp loại có tính thưởng hay không: hỏi khi hai cách cho hai loại")
  void with_or_without_bonus_is_asked_where_it_matters() {
    String open = CLASSES.replace("with_bonus: không, ", "");
    assertThat(clazz(bonus(open, "85", "4"))).isEqualTo("Tốt");
    SheetResult differs = bonus(open, "85", "5");
    assertThat(differs.clazz()).isNull();
    assertThat(codes(differs.findings())).contains(FindingCode.CLASS_BASIS_UNDECLARED.code());
    assertThat(clazz(bonus(CLASSES, "85", "5"))).isEqualTo("Tốt");
    assertThat(clazz(bonus(CLASSES.replace("with_bonus: không", "with_bonus: có"), "85", "5")))
        .isEqualTo("Xuất sắc");
  }

  @ParameterizedTest(name = "{0}: 95 điểm → {1}")
  @CsvSource({"'class_at_most, ceiling: Khá', Khá", "class_lower, Tốt", "not_eligible, Xuất sắc"})
  void a_gate_that_holds_limits_the_class(String effect, String label) {
    SheetResult sheet = of(discipline(effect), "95");
    assertThat(clazz(sheet)).isEqualTo(label);
    assertThat(codes(sheet.findings())).contains(FindingCode.GATE_APPLIED.code());
  }

  @Test
  void a_ceiling_raises_nobody_and_several_gates_add_up() {
    assertThat(clazz(of(discipline("class_at_most, ceiling: Tốt"), "55"))).isEqualTo("Khá");
    String two = discipline("class_at_most, ceiling: Tốt") + discipline("class_lower");
    assertThat(clazz(of(two, "95"))).isEqualTo("Khá");
    assertThat(clazz(of(two + discipline("class_lower"), "55"))).isEqualTo("Khá");
  }

  @Test
  void a_ceiling_that_is_no_class_is_told() {
    finds(set(discipline("class_at_most, ceiling: Giỏi")), FindingCode.RULE_UNKNOWN_LINK);
  }

  @Test
  @DisplayName(
      "Không xếp hạng thì không có hạng, bộ đếm bỏ qua; không đủ điều kiện khen vẫn có hạng")
  void not_ranked_is_skipped_and_not_eligible_keeps_its_rank() {
    assertThat(block(discipline("not_ranked"))).containsExactly(null, 1, 2);
    assertThat(block(discipline("not_eligible"))).containsExactly(1, 2, 3);
    assertThat(block(discipline("last"))).containsExactly(3, 1, 2);
  }

  @ParameterizedTest(name = "{0} điểm, dưới 50 thì không xếp hạng → {1}")
  @CsvSource({"50, ", "'49,99', Chưa đạt", "0, Chưa đạt"})
  void a_leaf_below_an_edge_closes_the_ranking(String judged, @Nullable String reason) {
    String gate = "{label: Chưa đạt, effect: not_ranked, when: {leaf_below: {key: I, points: 50}}}";
    assertThat(of(gate, judged).unranked()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "một tiêu chí được {0}% → {1}")
  @CsvSource({"50, ", "'49,99', Yếu"})
  void no_leaf_below_half(String judged, @Nullable String reason) {
    String gate = "{label: Yếu, effect: not_ranked, when: {any_leaf_below: '0,5'}}";
    assertThat(of(gate, judged).unranked()).isEqualTo(reason);
  }

  @Test
  @DisplayName("Có tiêu chí 0 điểm; chưa tự chấm; mất nhiều hơn nửa điểm thưởng")
  void other_conditions() {
    String zero = "{label: Có điểm 0, effect: not_ranked, when: {any_leaf_below: 0}}";
    assertThat(of(zero, "0").unranked()).isEqualTo("Có điểm 0");
    assertThat(of(zero, "'0,01'").unranked()).isNull();
    String silent = "{label: Không tự chấm, effect: not_ranked, when: no_self_score}";
    assertThat(Evaluation.of(set(silent), UnitSheet.of("A", Map.of())).unranked())
        .isEqualTo("Không tự chấm");
    String half = "gates: [{label: Mất nhiều, effect: not_ranked, when: {lost_over_bonus: '0,5'}}]";
    assertThat(bonus(half, "97", "5").unranked()).isEqualTo("Mất nhiều");
    assertThat(bonus(half, "'97,5'", "5").unranked()).isNull();
  }

  @ParameterizedTest(name = "96 điểm, một tiêu chí {0} điểm → {1}")
  @CsvSource({"0, Tốt", "1, Xuất sắc"})
  @DisplayName(
      "Xuất sắc đòi không có tiêu chí 0 điểm: có thì xuống loại dưới, không phải không loại")
  void no_zero_is_a_ceiling_and_leaves_nobody_without_a_class(String least, String label) {
    String terms =
        "title: A\nyear: 2024\nterms: {"
            + CLASSES
            + ", gates: [{label: Có điểm 0, effect: class_at_most, ceiling: Tốt, when:"
            + " {any_leaf_below: 0}}]}\n"
            + "criteria: [{name: A, number: I, max: 96}, {name: B, number: II, max: 4}]";
    SheetResult sheet =
        Evaluation.of(whole(terms), sheet("A", "{I: {judged: 96}, II: {judged: " + least + "}}"));
    assertThat(clazz(sheet)).isEqualTo(label);
  }

  @Test
  void an_open_leaf_leaves_the_gate_open() {
    String gate = "{label: Chưa đạt, effect: not_ranked, when: {leaf_below: {key: I, points: 50}}}";
    SheetResult sheet = Evaluation.of(set(gate), UnitSheet.of("A", Map.of()));
    assertThat(codes(sheet.findings())).contains(FindingCode.GATE_UNKNOWN.code());
  }

  @Test
  @DisplayName("Điều kiện in ở một dòng: dòng đó 0 điểm, hoặc cả bảng không xếp hạng")
  void a_gate_printed_in_a_row() {
    String row =
        """
        title: Bộ tiêu chí
        year: 2024
        criteria:
          - {name: A, number: I, max: 10, rule: yes_no}
          - name: B
            number: II
            max: 10
            modifiers: [{gate: {label: Không thực hiện A, effect: %s, when: {leaf_is: {key: I, label: 'false'}}}}]
        """;
    String no = "{I: {yes_no: không}, II: {judged: 8}}";
    SheetResult zero = Evaluation.of(whole(row.formatted("item_zero")), sheet("A", no));
    assertThat(zero.base()).isEqualTo(points("0"));
    assertThat(zero.deduction()).isEqualTo(points("20"));
    SheetResult open =
        Evaluation.of(whole(row.formatted("item_zero")), sheet("A", "{II: {judged: 8}}"));
    assertThat(Objects.requireNonNull(open.leaf("II")).state())
        .isEqualTo(LeafResult.State.UNDETERMINED);
    SheetResult unranked = Evaluation.of(whole(row.formatted("not_ranked")), sheet("A", no));
    assertThat(unranked.unranked()).isEqualTo("Không thực hiện A");
    assertThat(unranked.base()).isEqualTo(points("8"));
  }

  private static List<@Nullable Integer> block(String gate) {
    CriteriaSet set = set(gate);
    List<UnitSheet> sheets = new ArrayList<>(List.of(disciplined("95")));
    sheets.add(sheet("B", "{I: {judged: 90}}"));
    sheets.add(sheet("C", "{I: {judged: 80}}"));
    List<@Nullable Integer> ranks = new ArrayList<>();
    Evaluation.of(set, sheets).units().forEach(unit -> ranks.add(unit.rank()));
    return ranks;
  }

  private static String discipline(String effect) {
    return "{label: Kỷ luật, effect: "
        + effect
        + ", when: {has_attribute: {name: kỷ luật, value: cảnh cáo}}}, ";
  }

  private static SheetResult of(String gates, String judged) {
    return Evaluation.of(set(gates), disciplined(judged));
  }

  private static UnitSheet disciplined(String judged) {
    UnitSheet plain = sheet("A", "{I: {judged: " + quoted(judged) + "}}");
    List<Attribute> warned = List.of(Attribute.of("kỷ luật", "cảnh cáo"));
    return new UnitSheet("A", "A", null, warned, plain.entries(), plain.stated());
  }

  private static String quoted(String number) {
    return number.startsWith("'") ? number : "'" + number + "'";
  }

  private static CriteriaSet set(String gates) {
    return whole(
        "{title: A, year: 2024, terms: {ranking: {by_points: {basis: points}}, gates: ["
            + gates
            + "], "
            + CLASSES
            + "}, criteria: [{name: A, number: I, max: 100}]}");
  }

  private static SheetResult bonus(String terms, String base, String bonus) {
    CriteriaSet set =
        whole(
            "{title: A, year: 2024, terms: {"
                + terms
                + "}, criteria: [{name: A, number: I, max: 100}, {name: B, number: II, max: 10,"
                + " bonus_group: có}]}");
    String answers = "{I: {judged: " + quoted(base) + "}, II: {judged: " + quoted(bonus) + "}}";
    return Evaluation.of(set, sheet("A", answers));
  }

  private static @Nullable String clazz(SheetResult sheet) {
    return sheet.clazz() == null ? null : sheet.clazz().label();
  }
}
