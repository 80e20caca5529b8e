package vn.tdkt.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.register.Details;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-38 Số, ký hiệu trong sổ văn bản")
@Proves("REQ-38")
class DocumentNumberTest {
  static Details numbered(PaperKind kind, String number) {
    return Details.draft(DocumentKind.of(kind), "Cơ quan mẫu", "Việc mẫu")
        .numbered(number, LocalDate.of(2024, 11, 14));
  }

  @ParameterizedTest(name = "{0} → số {1}")
  @CsvSource({
    "58/KH-LHH, 58",
    "1863/KTĐTMTH-VP, 1863",
    "37/2018/QĐ-UBND, 37",
    "76-KH/TU, 76",
    "34-CT/TW, 34",
    "315/KH-UBND, 315",
    "26/NQ/HĐND, 26",
    "05/QĐ-LHH, 5",
    "12a/BC-LHH, 12",
    "999999/BC-LHH, 999999"
  })
  @DisplayName("Đọc được số thứ tự của mọi dạng")
  void the_running_number_is_read_from_every_form(String printed, int running) {
    assertThat(new DocumentNumber(printed).running()).hasValue(running);
    assertThat(new DocumentNumber(printed).given()).isTrue();
  }

  @ParameterizedTest(name = "“{0}” chưa có số")
  @ValueSource(strings = {"", "/KH-LHH", "…/BC-LHH", "    /BC-LHH", "KH-LHH", "1234567/BC-LHH"})
  void before_issue_the_number_is_a_gap(String printed) {
    assertThat(new DocumentNumber(printed).given()).isFalse();
    assertThat(new DocumentNumber(printed).key()).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "5/KH-LHH, 05/KH-LHH",
    "58/KH-LHH, 58 / KH - LHH",
    "58/KH-LHH, 58/kh-lhh",
    "37/2018/QĐ-UBND, 037/2018/QĐ-UBND"
  })
  void two_spellings_of_one_number_are_one(String one, String other) {
    assertThat(new DocumentNumber(one).key()).isEqualTo(new DocumentNumber(other).key());
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource({"58/KH-LHH, 59/KH-LHH", "58/KH-LHH, 58/BC-LHH", "5/KH-LHH, 50/KH-LHH"})
  void different_numbers_stay_different(String one, String other) {
    assertThat(new DocumentNumber(one).key()).isNotEqualTo(new DocumentNumber(other).key());
  }

  @ParameterizedTest(name = "{0}: của tổ chức đảng {1}")
  @CsvSource({"76-KH/TU, true", "34-CT/TW, true", "12-QĐ/ĐU, true", "315/KH-UBND, false"})
  void symbols_of_the_party_are_known(String printed, boolean ofParty) {
    assertThat(new DocumentNumber(printed).ofParty()).isEqualTo(ofParty);
  }

  @Test
  @DisplayName("“Số: 58/KH-LHH” gõ cả chữ Số vẫn là 58/KH-LHH")
  void the_label_in_front_is_no_part_of_the_number() {
    assertThat(numbered(PaperKind.PLAN, "Số: 58/KH-LHH").number()).isEqualTo("58/KH-LHH");
    assertThat(numbered(PaperKind.PLAN, "số 58/KH-LHH").number()).isEqualTo("58/KH-LHH");
  }

  @Nested
  @DisplayName("Điều nên xem lại, không chặn")
  class Asked {
    @ParameterizedTest(name = "{0}, loại {1}")
    @CsvSource({
      "58/KH-LHH, PLAN",
      "1863/KTĐTMTH-VP, LETTER",
      "37/2018/QĐ-UBND, DECISION",
      "/KH-LHH, PLAN",
      "10/KH-LHH, PLAN",
      "09/KH-LHH, PLAN"
    })
    void usual_forms_raise_nothing(String number, PaperKind kind) {
      assertThat(Doubts.aboutNumber(numbered(kind, number))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, loại {1} → {2}")
    @CsvSource({
      "26/NQ/HĐND, RESOLUTION, register.irregular",
      "58/KH-LHH, REPORT, register.kind",
      "58/LHH-VP, PLAN, register.letter",
      "9/KH-LHH, PLAN, register.zero",
      "76-KH/TU, PLAN, register.party"
    })
    void what_is_odd_is_asked_about(String number, PaperKind kind, String code) {
      assertThat(Doubts.aboutNumber(numbered(kind, number)))
          .extracting(Finding::code)
          .containsExactly(code);
    }
  }

  @Nested
  @DisplayName("Số bị bỏ trống trong sổ ghi đủ")
  class Skipped {
    List<String> gaps(Integer... given) {
      return Gaps.in(List.of(given)).stream().map(Gaps.Range::words).toList();
    }

    @Test
    void between_one_and_the_highest_all_must_be_there() {
      assertThat(gaps()).isEmpty();
      assertThat(gaps(1, 2, 3)).isEmpty();
      assertThat(gaps(2)).containsExactly("1");
      assertThat(gaps(1, 4, 2, 8)).containsExactly("3", "5–7");
      assertThat(gaps(1, 1, 2)).isEmpty();
    }
  }
}
