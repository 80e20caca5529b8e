package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("Bảng chấm điểm Thái Nguyên 2022: mọi dòng in ra từ phương pháp in trong bảng")
@Proves({"REQ-129", "REQ-131", "REQ-134", "REQ-136", "REQ-137", "REQ-139", "REQ-140", "REQ-143"})
class ThaiNguyenSheetTest {
  private final SheetResult sheet = Samples.only("thai-nguyen-2022");

  @Test
  @DisplayName("580, 190, 134, 30; tổng 934, điểm trừ 46")
  void the_totals_are_those_of_the_paper() {
    assertThat(sheet.groups().stream().filter(group -> group.depth() == 0))
        .extracting(group -> group.ref() + " " + group.points())
        .containsExactly("I 580", "II 190", "III 134", "IV 30");
    assertThat(List.of(sheet.base(), sheet.bonus(), sheet.deduction(), sheet.total()))
        .containsExactly(Score.of(904), Score.of(30), Score.of(46), Score.of(934));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "I.1, 230",
    "I.2, 300",
    "I.3, 50",
    "II.1, 30",
    "II.2, 20",
    "II.3, 30",
    "II.4, 30",
    "II.5, 20",
    "II.6, 30",
    "II.7, 30",
    "III.1, 30",
    "III.2.a, 11",
    "III.2.b, 20",
    "III.2.c, 18",
    "III.3.a, 10",
    "III.3.b, 10",
    "III.3.c, 5",
    "III.4.a, 5",
    "III.4.b, 5",
    "III.4.c, 10",
    "III.4.d, 10",
    "IV, 30",
  })
  void every_printed_row(String ref, String points) {
    LeafResult row = Objects.requireNonNull(sheet.leaf(ref));
    assertThat(row.points()).isEqualTo(Score.of(points));
    assertThat(row.state()).isEqualTo(LeafResult.State.FINAL);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"III.2, 49", "III.3, 25", "III.4, 30"})
  void every_printed_subtotal(String ref, String points) {
    assertThat(Objects.requireNonNull(sheet.group(ref)).points()).isEqualTo(Score.of(points));
  }

  @Test
  @DisplayName("Chỗ bản in chưa rõ được hỏi: phạm vi theo phong trào, mẫu số 0, cấp bộ, năm")
  void what_the_paper_leaves_open_is_asked() {
    List<Finding> ofTheSet = SeasonResult.of(Samples.read("thai-nguyen-2022")).ofTheSet();

    assertThat(ofTheSet)
        .extracting(Finding::code, Finding::where)
        .contains(
            tuple("rule.per-movement-undeclared", "III.2.a"),
            tuple("rule.per-movement-undeclared", "III.2.c"),
            tuple("rule.zero-undeclared", "II.7"),
            tuple("rule.zero-undeclared", "III.3.b"),
            tuple("rule.award-level-missing", "IV"),
            tuple("rule.scope-undeclared", "IV"),
            tuple("rule.year-undeclared", "IV"),
            tuple("rule.floor-above-zero", "III.1"),
            tuple("rule.cap-missing", "II.2"));
    assertThat(SeasonResult.warnings(sheet)).isEmpty();
  }
}
