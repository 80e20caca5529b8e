package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.ScannedSheet;
import vn.tdkt.testing.Proves;

@DisplayName("Soát lỗi hai bảng điểm thật, từ bản quét")
@Proves("REQ-153")
class ScannedSheetsProofreadTest {
  @TempDir Path folder;

  private static List<Finding> errors(List<Finding> found) {
    return found.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
  }

  /** Every fault of the paper, be it as a question; and no fault that the paper does not have. */
  @Test
  void the_faults_of_bac_giang_are_found_or_asked_about_and_no_other_is_claimed() {
    List<Finding> found = Proofreading.of(ScannedSheet.BAC_GIANG.read());
    assertThat(ListedFault.BAC_GIANG)
        .allSatisfy(fault -> assertThat(found).anyMatch(fault::isToldBy));
    assertThat(found).filteredOn(finding -> finding.code().equals("points.missing")).hasSize(7);
    assertThat(errors(found))
        .extracting(Finding::code)
        .isSubsetOf("sum.differs", "total.deducted-twice", "points.explained-otherwise")
        .doesNotHaveDuplicates();
  }

  /** Its last group goes on where this picture ends. */
  @Test
  void a_page_by_itself_claims_no_error_in_what_another_page_may_hold() throws IOException {
    byte[] first = ScannedSheet.BAC_GIANG.pages(folder).page(1, "png");
    List<Finding> found = Proofreading.of(new ReadFiles(folder).read("trang 1.png", first));
    assertThat(errors(found)).isEmpty();
    assertThat(found)
        .filteredOn(finding -> finding.text().startsWith("Mục II ghi"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.fix()).contains("ở trang (tệp) khác"));
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
