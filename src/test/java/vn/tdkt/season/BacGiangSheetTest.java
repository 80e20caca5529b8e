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

@DisplayName("Bảng chấm điểm Bắc Giang 2024: mọi dòng in và mọi tổng")
@Proves({"REQ-127", "REQ-128", "REQ-144", "REQ-145"})
class BacGiangSheetTest {
  private final SheetResult sheet = Samples.only("bac-giang-2024");

  @Test
  @DisplayName("650, 140, 150; 940 + 31 = 971, điểm trừ 10")
  void the_totals_are_those_of_the_paper() {
    assertThat(sheet.groups().stream().filter(group -> group.depth() == 0))
        .extracting(group -> group.ref() + " " + group.points())
        .containsExactly("I 650", "II 140", "III 150");
    assertThat(List.of(sheet.base(), sheet.bonus(), sheet.deduction(), sheet.total()))
        .containsExactly(Score.of(940), Score.of(31), Score.of(10), Score.of(971));
  }

  @ParameterizedTest(name = "{0}: {1}, thưởng {2}, trừ {3}")
  @CsvSource({
    "I.1, 150, 10, 0",
    "I.2, 110, 11, 0",
    "I.3, 50, 0, 0",
    "I.4, 40, 0, 0",
    "I.5, 40, 0, 0",
    "I.6, 60, 0, 0",
    "I.7, 50, 0, 0",
    "I.8, 60, 6, 0",
    "I.9, 40, 4, 0",
    "I.10, 50, 0, 0",
    "II.1, 25, 0, 0",
    "II.2, 25, 0, 0",
    "II.3, 10, 0, 5",
    "II.4, 15, 0, 0",
    "II.5, 10, 0, 0",
    "II.6, 15, 0, 0",
    "II.7, 15, 0, 0",
    "II.8, 10, 0, 0",
    "II.9, 15, 0, 5",
    "III.1.a, 10, 0, 0",
    "III.1.b, 10, 0, 0",
    "III.1.c, 10, 0, 0",
    "III.2.a, 5, 0, 0",
    "III.2.b, 15, 0, 0",
    "III.2.c, 10, 0, 0",
    "III.3.a, 10, 0, 0",
    "III.3.b, 10, 0, 0",
    "III.4.a, 10, 0, 0",
    "III.4.b, 5, 0, 0",
    "III.4.c, 5, 0, 0",
    "III.5.a, 5, 0, 0",
    "III.5.b, 5, 0, 0",
    "III.6.a, 10, 0, 0",
    "III.6.b, 10, 0, 0",
    "III.7.a, 10, 0, 0",
    "III.7.b, 5, 0, 0",
    "III.7.c, 5, 0, 0",
  })
  void every_printed_row(String ref, String points, String bonus, String deduction) {
    LeafResult row = Objects.requireNonNull(sheet.leaf(ref));
    assertThat(row.points()).isEqualTo(Score.of(points));
    assertThat(row.bonus()).isEqualTo(Score.of(bonus));
    assertThat(row.deduction()).isEqualTo(Score.of(deduction));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "III.1, 30",
    "III.2, 30",
    "III.3, 20",
    "III.4, 20",
    "III.5, 10",
    "III.6, 20",
    "III.7, 20"
  })
  void every_printed_subtotal(String ref, String points) {
    assertThat(Objects.requireNonNull(sheet.group(ref)).points()).isEqualTo(Score.of(points));
  }

  @Test
  @Proves({"REQ-153", "REQ-156", "REQ-170"})
  @DisplayName("Mâu thuẫn của bản in được báo: 130 với 140, 4 với 6, trừ hai lần, bảy ô trống")
  void the_contradictions_of_the_paper_are_told() {
    assertThat(SeasonResult.warnings(sheet))
        .extracting(Finding::code, Finding::where)
        .containsExactlyInAnyOrder(
            tuple("total.header-differs", "II"),
            tuple("bonus.differs", "I.9"),
            tuple("total.deduction-twice", ""),
            tuple("answer.provisional", "II.3"),
            tuple("total.above-scale", ""),
            tuple("stated.missing", "III.2.a"),
            tuple("stated.missing", "III.2.a"),
            tuple("stated.missing", "III.4.b"),
            tuple("stated.missing", "III.4.c"),
            tuple("stated.missing", "III.5"),
            tuple("stated.missing", "III.5.a"),
            tuple("stated.missing", "III.5.b"));
    assertThat(SeasonResult.warnings(sheet).stream().map(Finding::text).toList().toString())
        .contains("130", "140", "961", "971");
  }
}
