package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.testing.Proves;

@DisplayName("Soát lỗi bảng chấm điểm")
class ProofreadingTest {
  private static final String BONUS = "Chỉ tiêu 9, phần I thưởng %s điểm: có 2 sáng kiến";
  private static final String[] DEDUCTIONS = {
    "Chỉ tiêu 3 phần II trừ 5 điểm", "Chỉ tiêu 9 phần II trừ 5 điểm"
  };

  @TempDir Path folder;

  @Test
  @Proves("REQ-153")
  void the_printed_sheet_of_bac_giang_has_a_wrong_head_and_seven_blank_cells() throws IOException {
    List<Finding> found = proofread(PrintedSheet.bacGiang());
    assertThat(errors(found)).containsExactly("sum.differs");
    assertThat(found)
        .filteredOn(finding -> finding.code().equals("sum.differs"))
        .singleElement()
        .satisfies(f -> assertThat(f.text()).contains("Mục II ghi 130", "được 140"))
        .satisfies(f -> assertThat(f.where()).contains("bảng 1, dòng 15", "Điểm chỉ tiêu"));
    assertThat(codes(found)).filteredOn("points.missing"::equals).hasSize(7);
  }

  @Test
  void a_clean_sheet_has_no_error() throws IOException {
    assertThat(errors(proofread(repaired()))).isEmpty();
    assertThat(proofread(PrintedSheet.thaiNguyen())).isEmpty();
  }

  @Test
  void table_and_explanation_name_the_same_bonus() throws IOException {
    assertThat(proofread(repaired(), BONUS.formatted(6)))
        .filteredOn(finding -> finding.code().equals("points.explained-otherwise"))
        .singleElement()
        .satisfies(f -> assertThat(f.text()).contains("I.9 trong bảng ghi 4", "ghi 6"));
    assertThat(errors(proofread(repaired(), BONUS.formatted("04")))).isEmpty();
  }

  @Test
  void a_deduction_that_the_points_already_lack_is_not_taken_again() throws IOException {
    assertThat(proofread(repaired(), paper("961")))
        .filteredOn(finding -> finding.code().equals("total.deducted-twice"))
        .singleElement()
        .satisfies(f -> assertThat(f.fix()).contains("971"));
    assertThat(errors(proofread(repaired(), paper("971")))).isEmpty();
    assertThat(codes(proofread(repaired(), paper("970")))).contains("total.differs");
  }

  @Test
  @Proves("REQ-154")
  void points_reach_the_maximum_and_do_not_pass_it() throws IOException {
    assertThat(codes(proofread(sheet("1|Việc một|10|10", "2|Việc hai|5|5")))).isEmpty();
    assertThat(codes(proofread(sheet("1|Việc một|10|10,5", "2|Việc hai|5|5"))))
        .containsExactly("points.above-maximum");
  }

  @Test
  void a_sum_with_a_blank_line_is_only_asked_about() throws IOException {
    String[] lines = {
      "I|MỤC MỘT|30|20", "1|Việc một|10|10", "2|Việc hai|10|", "3|Việc ba|10|5", "II|MỤC HAI|5|5"
    };
    assertThat(proofread(sheet(lines))).extracting(Finding::severity).doesNotContain(ERROR);
    assertThat(codes(proofread(sheet(lines)))).containsExactly("sum.open", "points.missing");
  }

  @Test
  void numbers_follow_each_other() throws IOException {
    assertThat(codes(proofread(sheet("1|Việc một|5|5", "3|Việc ba|5|5"))))
        .containsExactly("numbering.gap");
    assertThat(codes(proofread(sheet("1|Việc một|5|5", "1|Việc nữa|5|5"))))
        .containsExactly("numbering.twice");
  }

  @Test
  @Proves("REQ-45")
  void blanks_are_filled_but_number_and_date_wait_for_the_issue() throws IOException {
    assertThat(codes(text("Số: .../BC-LHH", "Bắc Giang, ngày ... tháng ... năm 2024"))).isEmpty();
    assertThat(codes(text("Xây dựng chương trình, đề án..."))).isEmpty();
    assertThat(codes(text("Đã khen thưởng ......... tập thể"))).containsExactly("text.blank");
    assertThat(codes(text("Kính gửi {ten_don_vi}"))).containsExactly("text.template-field");
  }

  @Test
  @Proves("REQ-46")
  void last_years_year_is_asked_about_but_not_in_a_comparison() throws IOException {
    String title = "BÁO CÁO CÔNG TÁC NĂM 2024";
    assertThat(codes(text(title, "Kế hoạch phát động thi đua năm 2023")))
        .containsExactly("text.stale-year");
    assertThat(codes(text(title, "Kế hoạch phát động thi đua năm 2024"))).isEmpty();
    assertThat(codes(text(title, "Kết quả công tác tăng so với năm 2023"))).isEmpty();
  }

  private static final Finding.Severity ERROR = Finding.Severity.ERROR;

  private static String[] paper(String total) {
    return new String[] {"Tổng số điểm tự chấm: " + total, DEDUCTIONS[0], DEDUCTIONS[1]};
  }

  private static PrintedSheet sheet(String... lines) {
    List<List<String>> rows =
        Arrays.stream(lines).map(line -> List.of(line.split("\\|", 4))).toList();
    return new PrintedSheet(
        "Bảng điểm", List.of(List.of("TT", "Nội dung", "Điểm tối đa", "Tự chấm")), rows);
  }

  /** The sheet of Bắc Giang with the head of II put right; its blank cells stay. */
  private static PrintedSheet repaired() {
    PrintedSheet printed = PrintedSheet.bacGiang();
    List<List<String>> rows =
        printed.rows().stream()
            .map(row -> row.stream().map(text -> text.equals("130") ? "140" : text).toList())
            .toList();
    return new PrintedSheet(printed.title(), printed.heads(), rows);
  }

  private List<Finding> proofread(PrintedSheet sheet, String... below) throws IOException {
    Path file = Files.write(folder.resolve("bang.docx"), SheetFiles.docx(sheet));
    return new Reading(VietnamTime.clock()).read("bang.docx", file)
            instanceof Outcome.Done<ReadDocument>(ReadDocument read)
        ? Proofreading.of(with(read, below))
        : List.of(Finding.error("unread", "", "the file was refused"));
  }

  private static ReadDocument with(ReadDocument read, String... below) {
    List<Block> blocks = new ArrayList<>(read.blocks());
    for (String text : below) {
      blocks.add(new Paragraph(text, Place.ofParagraph(blocks.size()), Certainty.read()));
    }
    return new ReadDocument(read.fileName(), read.kind(), blocks, read.remarks());
  }

  private List<Finding> text(String... paragraphs) throws IOException {
    return proofread(sheet("1|Việc một|5|5", "2|Việc hai|5|5"), paragraphs);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static List<String> errors(List<Finding> findings) {
    return codes(findings.stream().filter(f -> f.severity() == ERROR).toList());
  }
}
