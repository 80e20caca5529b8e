package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.ScannedSheet;
import vn.tdkt.testing.Proves;

@DisplayName("Soát lỗi hai bảng điểm thật, từ bản quét")
@Proves("REQ-153")
class ScannedSheetsProofreadTest {
  private static List<Finding> errors(List<Finding> found) {
    return found.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
  }

  /** Every fault of the paper, be it as a question; and no fault that the paper does not have. */
  @Test
  void the_faults_of_bac_giang_are_found_or_asked_about_and_no_other_is_claimed() {
    List<Finding> found = Proofreading.of(ScannedSheet.BAC_GIANG.read());
    assertThat(found)
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo("sum.differs");
              assertThat(finding.text()).contains("Mục II ghi 130", "được 140");
            })
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo("points.explained-otherwise");
              assertThat(finding.text()).contains("I.9", "ghi 4", "ghi 6");
            })
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo("total.deducted-twice");
              assertThat(finding.text()).contains("961", "971");
            });
    assertThat(found).filteredOn(finding -> finding.code().equals("points.missing")).hasSize(7);
    assertThat(errors(found))
        .extracting(Finding::code)
        .isSubsetOf("sum.differs", "total.deducted-twice", "points.explained-otherwise")
        .doesNotHaveDuplicates();
  }

  @Test
  void what_rests_on_a_doubtful_figure_is_asked_with_the_advice_to_look_at_the_paper() {
    assertThat(Proofreading.of(ScannedSheet.BAC_GIANG.read()))
        .filteredOn(finding -> finding.code().equals("total.deducted-twice"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.QUESTION);
              assertThat(finding.fix()).contains("đối chiếu với bản giấy", "thành 971");
            });
  }

  @Test
  void no_error_is_claimed_in_the_sheet_of_thai_nguyen() {
    assertThat(errors(Proofreading.of(ScannedSheet.THAI_NGUYEN.read()))).isEmpty();
  }
}
