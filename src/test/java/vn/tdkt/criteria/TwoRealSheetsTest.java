package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.criteria.Rules.branch;
import static vn.tdkt.criteria.Rules.codes;
import static vn.tdkt.criteria.Rules.judgedLeaves;
import static vn.tdkt.criteria.Rules.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.criteria.Entry.Bonus;
import vn.tdkt.criteria.Entry.Deduction;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("Hai bảng chấm điểm thật")
class TwoRealSheetsTest {
  @Test
  @Proves({"REQ-128", "REQ-144", "REQ-145", "REQ-153", "REQ-155", "REQ-156"})
  @DisplayName("Bắc Giang 2024: 650 + 140 + 150 = 940, thưởng 31, trừ 10, tổng 971")
  void bac_giang() {
    Item first =
        branch(
            "I",
            "650",
            judgedLeaves("I", "150", "110", "50", "40", "40", "60", "50", "60", "40", "50"));
    Item second =
        branch(
            "II", "150", judgedLeaves("II", "25", "25", "15", "15", "10", "15", "15", "10", "20"));
    Item third =
        branch("III", "150", judgedLeaves("III", "30", "30", "20", "20", "10", "20", "20"));
    CriteriaSet set =
        CriteriaSet.of("Bảng chấm điểm", "2024", List.of(first, second, third), Terms.DEFAULT);
    Map<String, Entry> entries = new HashMap<>();
    set.leaves().forEach(leaf -> entries.put(leaf.key(), full(leaf)));
    thank(entries, "I.1", "10", null);
    thank(entries, "I.2", "11", null);
    thank(entries, "I.8", "6", null);
    thank(entries, "I.9", "4", "6");
    lose(entries, "II.3", "10");
    lose(entries, "II.9", "15");
    Map<String, Stated> stated =
        Map.of(
            "II",
            Stated.self(points("130")),
            "",
            new Stated(points("940"), points("31"), points("10"), points("971"), Set.of()));
    SheetResult result =
        Evaluation.of(set, new UnitSheet("A", "A", null, List.of(), entries, stated));
    assertThat(result.groups().stream().map(g -> g.points().text()))
        .containsExactly("650", "140", "150");
    assertThat(result.base()).isEqualTo(points("940"));
    assertThat(result.bonus()).isEqualTo(points("31"));
    assertThat(result.deduction()).isEqualTo(points("10"));
    assertThat(result.total()).isEqualTo(points("971"));
    assertThat(result.applicableMax()).isEqualTo(points("950"));
    assertThat(codes(result.findings()))
        .containsExactly("total.above-scale", "total.header-differs", "total.deduction-twice");
    assertThat(result.findings().getLast().text()).contains("961").contains("971");
    LeafResult ninth = Objects.requireNonNull(result.leaf("I.9"));
    assertThat(codes(ninth.findings())).contains("bonus.differs");
  }

  private static void thank(
      Map<String, Entry> entries, String key, String bonus, @Nullable String inExplanation) {
    Score stated = inExplanation == null ? null : points(inExplanation);
    entries.computeIfPresent(
        key,
        (k, entry) -> entry.with(new Bonus(points(bonus), "Vượt chỉ tiêu", stated, List.of())));
  }

  private static Entry full(Item.Leaf leaf) {
    return Entry.of(new Answer.Judged(Objects.requireNonNull(leaf.max())));
  }

  private static void lose(Map<String, Entry> entries, String key, String kept) {
    entries.computeIfPresent(
        key,
        (k, entry) ->
            entry
                .with(new Answer.Judged(points(kept)))
                .with(new Deduction(points("5"), "Có giải trình", false, List.of())));
  }

  @Test
  @Proves({"REQ-127", "REQ-137", "REQ-139", "REQ-140", "REQ-141", "REQ-143", "REQ-148", "REQ-155"})
  @DisplayName("Thái Nguyên 2022: 580 + 190 + 134 + 30 = 934, trừ 46, từ phương pháp in trong bảng")
  void thai_nguyen() {
    SheetResult result = Evaluation.of(thaiNguyen(), thaiNguyenFacts());
    assertThat(result.leaves())
        .allSatisfy(leaf -> assertThat(leaf.points()).as(leaf.ref() + leaf.reason()).isNotNull());
    assertThat(result.groups().stream().filter(g -> g.depth() == 0).map(g -> g.points().text()))
        .containsExactly("580", "190", "134", "30");
    assertThat(result.base()).isEqualTo(points("904"));
    assertThat(result.bonus()).isEqualTo(points("30"));
    assertThat(result.deduction()).isEqualTo(points("46"));
    assertThat(result.total()).isEqualTo(points("934"));
    assertThat(result.applicableMax()).isEqualTo(points("1000"));
  }

  private static CriteriaSet thaiNguyen() {
    Object list2 = checklist("2", "Triển khai", "Hưởng ứng", "Sơ kết", "Báo cáo");
    List<Object> rows = new ArrayList<>();
    rows.add(
        group(
            "I",
            "600",
            leaf("1", "250", variable("10")),
            leaf("2", "300", variable("15")),
            leaf("3", "50", variable("3"))));
    rows.add(
        group(
            "II",
            "200",
            leaf("1", "30", checklist("5", "Tổ chức", "Đội ngũ", "Biên chế")),
            leaf("2", "30", fixed("5")),
            leaf("3", "30", levels("Đầy đủ", "30", "Chưa đầy đủ", "15", "Vi phạm", "0")),
            leaf("4", "30", levels("Xuất sắc", "30", "Tốt", "25", "Yếu", "0")),
            leaf("5", "20", levels("Tốt", "20", "Có biểu hiện", "10", "Thường xuyên", "0")),
            leaf("6", "30", checklist("5", "Kê khai", "Chi tiêu", "Tài sản")),
            leaf(
                "7",
                "30",
                Map.of("proportion", Map.of("of", "đúng quy định", "out_of", "đơn thư")))));
    rows.add(
        group(
            "III",
            "150",
            leaf("1", "30", checklist("3", "1", "2", "3", "4", "5", "6", "7")),
            group(
                "2", "55", leaf("a", "15", list2), leaf("b", "20", list2), leaf("c", "20", list2)),
            group(
                "3",
                "30",
                leaf("a", "10", fixed("1")),
                leaf(
                    "b",
                    "10",
                    Map.of(
                        "bands",
                        Map.of(
                            "of",
                            "trực tiếp",
                            "out_of",
                            "khen thưởng",
                            "bands",
                            List.of("từ 40%: 10", "từ 20% đến dưới 40%: 5", "dưới 20%: 0")))),
                leaf("c", "10", levels("Tốt", "10", "Có", "5", "Không", "0"))),
            group(
                "4",
                "35",
                leaf("a", "10", levels("Kịp thời", "10", "Chưa kịp thời", "5", "Chưa", "0")),
                leaf("b", "5", fixed("1")),
                leaf("c", "10", levels("Đầy đủ", "10", "Không đầy đủ", "5", "Không", "0")),
                leaf("d", "10", fixed("2")))));
    Map<String, Object> bonus =
        new LinkedHashMap<>(
            leaf(
                "IV",
                "50",
                Map.of(
                    "highest_award",
                    Map.of(
                        "levels", Map.of("Nhà nước", "50", "Tỉnh", "30", "Sở", "10"),
                        "scope", Map.of("span", "per_sheet", "year_by", "decision_date")))));
    bonus.put("bonus_group", "có");
    rows.add(bonus);
    Object tree =
        Map.of(
            "title",
            "Bảng chấm điểm",
            "year",
            "2022",
            "stated_max",
            "1.000",
            "criteria",
            rows,
            "terms",
            Map.of("bonus", Map.of("place", "inside")));
    return switch (CriteriaFormat.read(tree)) {
      case Decoded.Read<CriteriaSet>(CriteriaSet set) -> set;
      case Decoded.Unreadable<CriteriaSet>(List<Problem> problems) ->
          throw new AssertionError(problems);
    };
  }

  private static UnitSheet thaiNguyenFacts() {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("I.1", cases("2", "10"));
    answers.put("I.2", Map.of("cases", List.of()));
    answers.put("I.3", Map.of("cases", List.of()));
    answers.put("II.1", ticks(0, "Tổ chức", "Đội ngũ", "Biên chế"));
    answers.put("II.2", Map.of("cases", List.of(Map.of("event", "Trường hợp", "count", "2"))));
    answers.put("II.3", Map.of("level", "Đầy đủ"));
    answers.put("II.4", Map.of("level", "Xuất sắc"));
    answers.put("II.5", Map.of("level", "Tốt"));
    answers.put("II.6", ticks(0, "Kê khai", "Chi tiêu", "Tài sản"));
    answers.put("II.7", "nothing_arose");
    answers.put("III.1", ticks(0, "1", "2", "3", "4", "5", "6", "7"));
    answers.put("III.2.a", ticks(2, "Triển khai", "Hưởng ứng", "Sơ kết", "Báo cáo"));
    answers.put("III.2.b", ticks(0, "Triển khai", "Hưởng ứng", "Sơ kết", "Báo cáo"));
    answers.put("III.2.c", ticks(1, "Triển khai", "Hưởng ứng", "Sơ kết", "Báo cáo"));
    answers.put("III.3.a", Map.of("cases", List.of()));
    answers.put("III.3.b", Map.of("ratio", Map.of("numerator", "2", "denominator", "5")));
    answers.put("III.3.c", Map.of("level", "Có"));
    answers.put("III.4.a", Map.of("level", "Chưa kịp thời"));
    answers.put("III.4.b", Map.of("cases", List.of()));
    answers.put("III.4.c", Map.of("level", "Đầy đủ"));
    answers.put("III.4.d", Map.of("cases", List.of()));
    answers.put(
        "IV", Map.of("awards", List.of(Map.of("level", "Tỉnh", "what", "Cải cách hành chính"))));
    Map<String, Entry> entries = new HashMap<>();
    answers.forEach((key, tree) -> entries.put(key, Entry.of(Rules.answer(tree))));
    return UnitSheet.of("A", entries);
  }

  private static Map<String, Object> leaf(String number, String max, Object rule) {
    return Map.of("number", number, "name", "Tiêu chí", "max", max, "rule", rule);
  }

  private static Map<String, Object> group(String number, String max, Object... rows) {
    return Map.of("number", number, "name", "Phần", "max", max, "children", List.of(rows));
  }

  private static Object variable(String ceiling) {
    return Map.of("variable_deductions", Map.of("Trường hợp", ceiling));
  }

  private static Object fixed(String each) {
    return Map.of("fixed_deductions", Map.of("Trường hợp", each));
  }

  private static Object levels(String... labelsAndPoints) {
    Map<String, Object> levels = new LinkedHashMap<>();
    for (int i = 0; i < labelsAndPoints.length; i += 2) {
      levels.put(labelsAndPoints[i], labelsAndPoints[i + 1]);
    }
    return Map.of("levels", levels);
  }

  private static Object checklist(String minus, String... boxes) {
    return Map.of("checklist", Map.of("boxes", List.of(boxes), "minus_each", minus));
  }

  private static Object cases(String count, String amount) {
    return Map.of(
        "cases",
        List.of(
            Map.of("event", "Trường hợp", "count", count, "amount", amount, "reason", "giả định")));
  }

  private static Object ticks(int missing, String... boxes) {
    Map<String, Object> done = new LinkedHashMap<>();
    for (int i = 0; i < boxes.length; i++) {
      done.put(boxes[i], i < missing ? "không" : "có");
    }
    return Map.of("checklist", List.of(Map.of("done", done)));
  }
}
