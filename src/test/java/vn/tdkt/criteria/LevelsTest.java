package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.asks;
import static vn.tdkt.criteria.Rules.finds;
import static vn.tdkt.criteria.Rules.gives;
import static vn.tdkt.criteria.Rules.notes;
import static vn.tdkt.criteria.Rules.score;
import static vn.tdkt.criteria.Rules.set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

@DisplayName("M17 Xếp loại từ nguồn khác; M25 Mức rồi trừ thêm lỗi; M18 Bảng hai chiều; M30 Tổ hợp")
class LevelsTest {
  @Nested
  @Proves({"REQ-135", "REQ-136"})
  @DisplayName("M17 Chỉ số cải cách hành chính")
  class FromAnotherProcess {
    private final String rule =
        "external_class: {source: Chỉ số, levels: {Xuất sắc: 30, Tốt: 25, Khá: 20, Trung bình: 15, Yếu: 0}}";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"Xuất sắc, 30", "Tốt, 25", "Trung bình, 15", "Yếu, 0"})
    void the_decided_class_gives_its_points(String label, String points) {
      LeafResult leaf = rated("{label: " + label + ", decided: 15/01/2025}");
      gives(leaf, points);
      assertThat(leaf.state()).isEqualTo(LeafResult.State.FINAL);
    }

    @Test
    @DisplayName("Mới đề nghị, chưa có quyết định: điểm tạm tính")
    void a_class_that_is_only_proposed_is_provisional() {
      LeafResult leaf = rated("{label: Tốt}");
      gives(leaf, "25");
      assertThat(leaf.state()).isEqualTo(LeafResult.State.PROVISIONAL);
      notes(leaf, FindingCode.ANSWER_NOT_FINAL_RATING);
    }

    @Test
    void a_class_that_the_table_lacks_asks() {
      asks(rated("{label: Hoàn thành, decided: 15/01/2025}"), FindingCode.ANSWER_UNKNOWN_LABEL);
      finds(
          set("30", "external_class: {source: A, levels: {Tốt: 25}}"),
          FindingCode.RULE_MAX_UNREACHABLE);
      finds(set("30", "external_class: {source: A, levels: {}}"), FindingCode.RULE_EMPTY);
    }

    private LeafResult rated(String answer) {
      return score("30", rule, "rating: " + answer);
    }
  }

  @Nested
  @DisplayName("M25 Mức ban đầu, rồi trừ lỗi chưa tính vào mức")
  class ThenFaults {
    private final String rule =
        """
        level_then_faults:
          levels: {Đạt: 30, Thiếu báo cáo: 20, Không đạt: 0}
          faults: {thiếu báo cáo: 2, sai mẫu: 4}
          used_by: {thiếu báo cáo: Thiếu báo cáo}
        """;

    @ParameterizedTest(name = "{0}, {1} thiếu báo cáo, {2} sai mẫu → {3}")
    @CsvSource({
      "Đạt, 0, 0, 30",
      "Đạt, 1, 0, 28",
      "Đạt, 1, 1, 24",
      "Thiếu báo cáo, 1, 0, 20",
      "Thiếu báo cáo, 3, 1, 16",
      "Không đạt, 0, 1, 0",
      "Đạt, 0, 7, 2",
      "Đạt, 0, 8, 0"
    })
    void a_fault_is_not_counted_twice(String level, String missing, String form, String points) {
      gives(of(level, missing, form), points);
    }

    @Test
    void what_the_level_already_counts_is_told() {
      notes(of("Thiếu báo cáo", "1", "0"), FindingCode.ANSWER_FAULT_USED);
      notes(of("Không đạt", "0", "1"), FindingCode.ANSWER_FLOORED);
    }

    @Test
    void a_link_to_nothing_loads_and_is_told() {
      finds(
          set("30", rule.replace("used_by: {thiếu báo cáo:", "used_by: {nghỉ họp:")),
          FindingCode.RULE_UNKNOWN_LINK);
      asks(of("Khá", "0", "0"), FindingCode.ANSWER_UNKNOWN_LABEL);
    }

    private LeafResult of(String level, String missing, String form) {
      return score(
          "30",
          rule,
          "level_and_cases: {level: %s, cases: {thiếu báo cáo: %s, sai mẫu: %s}}"
              .formatted(level, missing, form));
    }
  }

  @Nested
  @DisplayName("M18 Thưởng theo tỷ lệ sớm hạn và số hồ sơ, chỉ khi không có hồ sơ chậm")
  class TwoWays {
    private final String rule =
        """
        matrix:
          row: hồ sơ
          rows: [từ 1 đến 100, từ 101 đến 500, từ 501]
          column: phần trăm sớm
          columns: [từ 50 đến dưới 70, từ 70]
          cells: [['0,5', 1], [1, '1,5'], ['1,5', '2,7']]
          outside: 0
          only_when_zero: hồ sơ chậm
        """;

    @ParameterizedTest(name = "{0} hồ sơ, {1}% sớm → {2}")
    @CsvSource({
      "1, 50, 0.5",
      "100, '69,99', 0.5",
      "100, 70, 1",
      "101, 50, 1",
      "500, 70, 1.5",
      "501, 70, 2.7",
      "0, 70, 0",
      "501, '49,99', 0"
    })
    void the_cell_where_row_and_column_meet(String all, String early, String points) {
      gives(of(rule, all, early, "0"), points);
    }

    @Test
    void one_late_dossier_closes_the_bonus() {
      gives(of(rule, "501", "70", "1"), "0");
    }

    @Test
    void between_the_bands_it_asks_unless_declared() {
      String open = rule.replace("  outside: 0\n", "");
      asks(of(open, "100,5", "70", "0"), FindingCode.RULE_UNCOVERED);
      finds(set("2,7", open), FindingCode.RULE_BAND_GAP);
      asks(
          score("2,7", rule, "counters: {hồ sơ: 5, hồ sơ chậm: 0}"), FindingCode.ANSWER_INCOMPLETE);
    }

    @Test
    void overlapping_rows_and_a_missing_cell_load_and_are_told() {
      String overlap = rule.replace("từ 101 đến 500", "từ 100 đến 500");
      asks(of(overlap, "100", "70", "0"), FindingCode.RULE_MATRIX_OVERLAP);
      gives(of(overlap, "99", "70", "0"), "1");
      finds(set("2,7", overlap), FindingCode.RULE_BAND_OVERLAP);
      String torn = rule.replace(", ['1,5', '2,7']]", "]").replace("  outside: 0\n", "");
      finds(set("2,7", torn), FindingCode.RULE_MATRIX_SHAPE);
      asks(of(torn, "501", "70", "0"), FindingCode.RULE_UNCOVERED);
    }

    private LeafResult of(String table, String all, String early, String late) {
      return score(
          "2,7",
          table,
          "counters: {hồ sơ: '%s', phần trăm sớm: '%s', hồ sơ chậm: %s}"
              .formatted(all, early, late));
    }
  }

  @Nested
  @DisplayName("M30 Thiếu báo cáo tháng và quý")
  class Together {
    private final String lines =
        """
        combinations:
          counters: [tháng, quý]
          combinations:
            - {when: {tháng: đúng 0, quý: đúng 0}, points: 8}
            - {when: {tháng: đến 2, quý: đúng 0}, points: 6}
            - {when: {tháng: đến 2, quý: đúng 1}, points: 4}
        """;

    @ParameterizedTest(name = "{0} tháng, {1} quý → {2}")
    @CsvSource({"0, 0, 8", "1, 0, 6", "2, 0, 6", "0, 1, 4", "2, 1, 4"})
    void the_first_line_that_holds_wins(String months, String quarters, String points) {
      gives(of(lines, months, quarters), points);
    }

    @Test
    void what_no_line_covers_asks_unless_declared() {
      asks(of(lines, "3", "0"), FindingCode.RULE_UNCOVERED);
      asks(of(lines, "0", "2"), FindingCode.RULE_UNCOVERED);
      gives(of(lines + "  otherwise: 0\n", "3", "0"), "0");
      finds(set("8", lines), FindingCode.RULE_COMBINATIONS_OPEN);
      asks(score("8", lines, "counters: {tháng: 0}"), FindingCode.ANSWER_INCOMPLETE);
    }

    @Test
    void a_line_that_never_wins_and_an_unknown_counter_are_told() {
      String dead = lines + "    - {when: {tháng: đúng 1, quý: đúng 0}, points: 2}\n";
      finds(set("8", dead), FindingCode.RULE_LEVEL_UNREACHABLE);
      String typo = lines + "    - {when: {năm: đúng 0}, points: 2}\n";
      finds(set("8", typo), FindingCode.RULE_UNKNOWN_LINK);
    }

    private LeafResult of(String table, String months, String quarters) {
      return score("8", table, "counters: {tháng: %s, quý: %s}".formatted(months, quarters));
    }
  }
}
