package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.points;
import static vn.tdkt.criteria.Rules.sheet;
import static vn.tdkt.criteria.Rules.whole;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@Proves("REQ-108")
@DisplayName("M31 Xếp hạng: theo điểm, tiêu chí phụ, phân nhóm, thứ tự không điểm và chỉ tiêu loại")
class RankingTest {
  @Test
  void equals_share_a_rank_and_the_next_is_skipped() {
    assertThat(ranks("by_points: {basis: points}", "90 0", "95 0", "90 0", "80 0"))
        .containsExactly(2, 1, 2, 4);
  }

  @Test
  @DisplayName("Bằng điểm: so điểm cơ sở, rồi điểm một mục; còn bằng thì để Khối bình xét")
  void the_chain_decides_in_printed_order() {
    String chain = "by_points: {basis: points, with_bonus: có, ties: [{by: base}]}";
    assertThat(ranks(chain, "85 5", "88 2", "90 0")).containsExactly(3, 2, 1);
    String bonus = "by_points: {basis: points, with_bonus: có, ties: [{by: bonus}]}";
    assertThat(ranks(bonus, "85 5", "88 2", "90 0")).containsExactly(1, 2, 3);
    String row = "by_points: {basis: points, with_bonus: có, ties: [{by: row, key: I}]}";
    assertThat(ranks(row, "85 5", "88 2")).containsExactly(2, 1);
    String fewer = "by_points: {basis: points, with_bonus: có, ties: [{by: fewer_deductions}]}";
    assertThat(ranks(fewer, "85 5", "88 2")).containsExactly(2, 1);
    String vote = "by_points: {basis: points, with_bonus: có, ties: [{by: vote}]}";
    assertThat(ranks(vote, "85 5", "88 2")).containsExactly(1, 1);
  }

  @Test
  void a_tie_that_stays_is_told() {
    List<SheetResult> units = block("by_points: {basis: points}", "90 0", "90 0").units();
    assertThat(units)
        .allSatisfy(u -> assertThat(codes(u.findings())).contains(FindingCode.RANK_TIED.code()));
  }

  @Test
  void bonus_counts_only_where_declared() {
    assertThat(ranks("by_points: {basis: points}", "85 5", "88 0")).containsExactly(2, 1);
    assertThat(ranks("by_points: {basis: points, with_bonus: có}", "85 5", "88 0"))
        .containsExactly(1, 2);
  }

  @Test
  @DisplayName("Bảng chưa đủ điểm: không có hạng và nói vì sao")
  void an_open_sheet_has_no_rank_and_a_reason() {
    CriteriaSet set = set("by_points: {basis: points}");
    BlockResult block =
        Evaluation.of(set, List.of(sheet("A", "{I: {judged: 90}}"), both("B", "50 0")));
    assertThat(block.units().getFirst().rank()).isNull();
    assertThat(block.units().getFirst().unranked()).isEqualTo("còn 1 tiêu chí chưa có điểm");
    assertThat(block.units().getLast().rank()).isEqualTo(1);
  }

  @Test
  void a_set_without_ranking_ranks_nobody() {
    CriteriaSet set = whole("{title: A, year: 2024, criteria: [{name: A, number: I, max: 100}]}");
    SheetResult only =
        Evaluation.of(set, List.of(sheet("A", "{I: {judged: 1}}"))).units().getFirst();
    assertThat(only.rank()).isNull();
    assertThat(only.unranked()).isNotBlank();
  }

  @Test
  void each_group_of_the_block_is_ranked_by_itself_where_declared() {
    CriteriaSet set = set("by_points: {basis: points, within_groups: có}");
    List<UnitSheet> sheets =
        List.of(grouped("A", "1", "90 0"), grouped("B", "2", "80 0"), grouped("C", "1", "85 0"));
    assertThat(Evaluation.of(set, sheets).units())
        .extracting(SheetResult::rank)
        .containsExactly(1, 1, 2);
  }

  @Test
  @DisplayName("Xếp theo số tài khoản mới, rồi số đơn thư quá hạn (ít hơn là hơn), không có điểm")
  void order_keys_rank_without_points() {
    String keys = "by_order_keys: {keys: [I, -II]}";
    assertThat(ordered(keys, "500 3", "500 1", "700 9", "500 3")).containsExactly(3, 2, 1, 3);
  }

  @Test
  void who_has_no_value_has_no_rank() {
    CriteriaSet set = orderSet("by_order_keys: {keys: [I, -II]}");
    BlockResult block =
        Evaluation.of(
            set,
            List.of(
                sheet("A", "{I: {measured: {value: 5}}}"),
                sheet("B", "{I: {measured: {value: 4}}, II: {measured: {value: 1}}}")));
    assertThat(block.units().getFirst().unranked()).isEqualTo("chưa có số liệu để xếp thứ tự");
    assertThat(block.units().getLast().rank()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} đơn vị, 20% Xuất sắc, ít nhất 1 → {1}")
  @CsvSource({"4, 1", "5, 1", "9, 1", "10, 2", "14, 2", "15, 3"})
  void quotas_are_rounded_down_with_a_least_number(int units, int best) {
    assertThat(classes(distinct(units))).filteredOn("Xuất sắc"::equals).hasSize(best);
  }

  @Test
  @DisplayName("Tỷ lệ lồng nhau: 50% loại Tốt, trong đó 40% Xuất sắc")
  void a_nested_quota_is_a_share_of_the_class_it_names() {
    String nested =
        "by_order_keys: {keys: [I], quotas: [{label: Tốt, share: '0,5'}, {label: Xuất sắc, share:"
            + " '0,4', within: Tốt}]}";
    List<@Nullable String> classes = labels(orderSet(nested), distinct(10));
    assertThat(classes).filteredOn("Xuất sắc"::equals).hasSize(2);
    assertThat(classes).filteredOn("Tốt"::equals).hasSize(3);
  }

  @Test
  void a_quota_never_splits_equals() {
    assertThat(classes(List.of("9 0", "9 0", "8 0", "7 0", "6 0"))).doesNotContain("Xuất sắc");
  }

  private static List<String> distinct(int units) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      values.add(100 - i + " 0");
    }
    return values;
  }

  private static List<@Nullable String> classes(List<String> values) {
    String quota =
        "by_order_keys: {keys: [I], quotas: [{label: Xuất sắc, share: '0,2', least: 1}]}";
    return labels(orderSet(quota), values);
  }

  private static List<@Nullable String> labels(CriteriaSet set, List<String> values) {
    List<@Nullable String> labels = new ArrayList<>();
    for (SheetResult unit : Evaluation.of(set, orderSheets(values)).units()) {
      labels.add(unit.clazz() == null ? null : unit.clazz().label());
    }
    return labels;
  }

  private static List<@Nullable Integer> ordered(String ranking, String... values) {
    List<@Nullable Integer> ranks = new ArrayList<>();
    Evaluation.of(orderSet(ranking), orderSheets(List.of(values)))
        .units()
        .forEach(unit -> ranks.add(unit.rank()));
    return ranks;
  }

  private static List<UnitSheet> orderSheets(List<String> values) {
    List<UnitSheet> sheets = new ArrayList<>();
    for (String pair : values) {
      String[] two = pair.split(" ");
      String answers = "{I: {measured: {value: %s}}, II: {measured: {value: %s}}}";
      sheets.add(sheet("Đơn vị " + sheets.size(), answers.formatted(two[0], two[1])));
    }
    return sheets;
  }

  private static CriteriaSet orderSet(String ranking) {
    return whole(
        "{title: A, year: 2024, terms: {ranking: {"
            + ranking
            + "}}, criteria: [{name: A, number: I, rule: {for_order_only: tài khoản mới}}, {name:"
            + " B, number: II, rule: {for_order_only: đơn thư quá hạn}}]}");
  }

  private static List<@Nullable Integer> ranks(String ranking, String... points) {
    List<@Nullable Integer> ranks = new ArrayList<>();
    block(ranking, points).units().forEach(unit -> ranks.add(unit.rank()));
    return ranks;
  }

  private static BlockResult block(String ranking, String... points) {
    List<UnitSheet> sheets = new ArrayList<>();
    for (String pair : points) {
      sheets.add(both("Đơn vị " + sheets.size(), pair));
    }
    return Evaluation.of(set(ranking), sheets);
  }

  private static UnitSheet both(String unit, String pair) {
    String[] two = pair.split(" ");
    return sheet(unit, "{I: {judged: %s}, II: {judged: %s}}".formatted(two[0], two[1]));
  }

  private static UnitSheet grouped(String unit, String group, String pair) {
    UnitSheet plain = both(unit, pair);
    return new UnitSheet(unit, unit, group, List.of(), plain.entries(), plain.stated());
  }

  private static CriteriaSet set(String ranking) {
    return whole(
        "{title: A, year: 2024, terms: {ranking: {"
            + ranking
            + "}}, criteria: [{name: A, number: I, max: 100}, {name: B, number: II, max: 10,"
            + " bonus_group: có}]}");
  }
}
