package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.SheetFile;
import vn.tdkt.reading.TextFiles;
import vn.tdkt.testing.Proves;

@DisplayName("Soát lỗi hai bảng điểm thật, từ mọi loại tệp")
@Proves("REQ-153")
class EveryFileProofreadTest {
  private static final List<String> FAULTS =
      List.of("sum.differs", "total.deducted-twice", "points.explained-otherwise");

  @TempDir Path folder;

  @ParameterizedTest(name = "Bắc Giang {0}")
  @EnumSource
  void the_four_faults_of_bac_giang_are_found_and_no_other(SheetFile file) throws IOException {
    List<Finding> found = proofread(file, PrintedSheet.bacGiangWithExplanations());
    assertThat(found)
        .filteredOn(finding -> FAULTS.contains(finding.code()))
        .extracting(Finding::code)
        .containsExactlyInAnyOrderElementsOf(FAULTS);
    assertThat(errors(found)).hasSize(FAULTS.size());
    assertThat(ListedFault.BAC_GIANG)
        .allSatisfy(fault -> assertThat(found).anyMatch(fault::isToldBy));
    assertThat(found).filteredOn(finding -> finding.code().equals("points.missing")).hasSize(7);
  }

  @ParameterizedTest(name = "Bắc Giang đã sửa, {0}")
  @EnumSource
  void nothing_is_found_when_they_are_mended(SheetFile file) throws IOException {
    assertThat(proofread(file, PrintedSheet.bacGiangMended()))
        .extracting(Finding::code)
        .isSubsetOf("reading.guessed-tables");
  }

  @ParameterizedTest(name = "Thái Nguyên {0}")
  @EnumSource
  void nothing_is_found_in_the_sheet_of_thai_nguyen(SheetFile file) throws IOException {
    assertThat(proofread(file, PrintedSheet.thaiNguyen()))
        .extracting(Finding::code)
        .isSubsetOf("reading.guessed-tables");
  }

  @Test
  void what_stands_in_columns_that_were_lost_is_only_asked_about() throws IOException {
    byte[] text = TextFiles.flattened(PrintedSheet.bacGiangWithExplanations());
    List<Finding> found = Proofreading.of(new ReadFiles(folder).read("bảng.txt", text));
    assertThat(errors(found)).isEmpty();
    assertThat(found).extracting(Finding::code).contains("sum.differs", "total.deducted-twice");
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        .toList();
  }

  private List<Finding> proofread(SheetFile file, PrintedSheet sheet) throws IOException {
    byte[] bytes = file.bytes(sheet, folder);
    return Proofreading.of(new ReadFiles(folder).read("bảng." + file.extension(), bytes));
  }
}
