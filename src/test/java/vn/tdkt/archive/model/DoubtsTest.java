package vn.tdkt.archive.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.archive.Doubt;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Spot;
import vn.tdkt.archive.Value;
import vn.tdkt.archive.model.Doubts.Around;
import vn.tdkt.archive.model.Doubts.Doubted;
import vn.tdkt.testing.Proves;

@DisplayName("Chỗ phải kiểm tra lần hai")
@Proves("REQ-43")
class DoubtsTest {
  private static final Around AROUND =
      new Around(2005, 2010, LocalDate.of(2026, 11, 28), Set.of("Trần Thị Khế"), 41);

  @ParameterizedTest(name = "{0} “{1}”, chắc {2}%: {3}")
  @CsvSource({
    "DATE, 31/12/2010, 100, ",
    "DATE, 01/01/2011, 100, DATE_OUTSIDE_BATCH",
    "DATE, 31/12/2004, 100, DATE_OUTSIDE_BATCH",
    "DATE, 30/02/2009, 100, DATE_IMPOSSIBLE",
    "DATE, 29/11/2026, 100, DATE_IMPOSSIBLE",
    "NUMBER, 1248/QĐ-UBND, 100, ",
    "NUMBER, 12/2009/QĐ-UBND, 100, ",
    "NUMBER, QĐ-UBND, 100, NUMBER_MALFORMED",
    "NUMBER, 1248 QĐ, 100, NUMBER_MALFORMED",
    "NUMBER, '', 100, MISSING",
    "EFFECT, '', 100, ",
    "SUBJECT, khen thưởng, 85, ",
    "SUBJECT, khen thưởng, 84, LOW_CERTAINTY",
    "SIGNATORY, Đỗ Giả Tưởng, 100, ",
    "SIGNATORY, Đỗ, 100, NAME_MALFORMED",
    "RECIPIENT, Nguyễn Văn Bưởi, 100, ",
    "RECIPIENT, TRẦN THỊ MẬN, 100, ",
    "RECIPIENT, Nguyễn 7ăn Bưởi, 100, NAME_MALFORMED",
    "RECIPIENT, Trần Thị Khế, 100, ",
    "RECIPIENT, Trần Thị Khê, 100, NAME_NEAR",
    "RECIPIENT, Phòng Kế hoạch - Tài chính, 100, ",
    "STATED, 41, 100, ",
    "STATED, 40, 100, COUNT_DIFFERS",
  })
  void each_rule_on_both_sides_of_its_edge(
      FieldKind field, String text, int percent, Doubt expected) {
    List<Value> values = List.of(new Value(field, text, Spot.onPage(1), percent));
    assertThat(Doubts.of(values, AROUND).stream().map(Doubted::why))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  @DisplayName("Năm trong số, ký hiệu khác năm của ngày")
  void the_year_in_the_number_is_that_of_the_date() {
    assertThat(doubts("12/2008/QĐ-UBND", "17/03/2009"))
        .containsExactly(new Doubted(FieldKind.NUMBER, Doubt.YEAR_DIFFERS));
    assertThat(doubts("12/2009/QĐ-UBND", "17/03/2009")).isEmpty();
    assertThat(doubts("1248/QĐ-UBND", "17/03/2009")).isEmpty();
  }

  private static List<Doubted> doubts(String number, String date) {
    return Doubts.of(
        List.of(
            new Value(FieldKind.NUMBER, number, Spot.onPage(1), 100),
            new Value(FieldKind.DATE, date, Spot.onPage(1), 100)),
        AROUND);
  }
}
