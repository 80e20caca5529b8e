package vn.tdkt.proofreading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.reading.WordParts;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Soát thể thức văn bản gõ tay trong Word")
@Proves("REQ-41")
class ForeignPapersTest {
  private static final String SECTION =
      "<w:sectPr><w:pgSz w:w='11907' w:h='16840'/>"
          + "<w:pgMar w:top='1134' w:bottom='1134' w:left='1701' w:right='1134'/></w:sectPr>";
  private static final String LINE =
      "<w:r><w:pict><v:line from='0pt,0pt' to='24pt,0pt'/></w:pict></w:r>";
  private static final String SENTENCE =
      "Sở Nội vụ nhận được văn bản của quý cơ quan về việc gửi bảng chấm điểm thi đua năm 2024.";

  @TempDir Path folder;

  private static String run(String look, String text) {
    return "<w:r><w:rPr><w:rFonts w:ascii='Times New Roman'/>"
        + look
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }

  private static String size(int points) {
    return "<w:sz w:val='" + 2 * points + "'/>";
  }

  private static String paragraph(String setting, String... runs) {
    return "<w:p><w:pPr>" + setting + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  private static final String TAB = "<w:r><w:tab/></w:r>";
  private static final String BODY =
      "<w:jc w:val='both'/><w:ind w:firstLine='720'/><w:spacing w:before='120'/>";

  /** The head and the closing are put apart by tabs; one paragraph holds both sides. */
  private static String letter() {
    String bold = "<w:b/>";
    return String.join(
        "",
        paragraph(
            "",
            run(size(12), "UBND TỈNH BẮC GIANG"),
            TAB,
            run(bold + size(12), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        paragraph(
            "",
            run(bold + size(12), "SỞ NỘI VỤ"),
            TAB,
            run(bold + size(13), "Độc lập - Tự do - Hạnh phúc"),
            LINE),
        paragraph(
            "",
            run(size(13), "Số: 12/SNV-TĐKT"),
            TAB,
            run("<w:i/>" + size(13), "Bắc Giang, ngày 05 tháng 3 năm 2024")),
        paragraph("<w:jc w:val='center'/>", run(size(12), "V/v gửi bảng chấm điểm")),
        paragraph("<w:jc w:val='center'/>", run(size(14), "Kính gửi: Văn phòng Sở.")),
        paragraph(BODY, run(size(14), SENTENCE)),
        paragraph(BODY, run(size(14), "Trân trọng./.")),
        paragraph(
            "",
            run(bold + "<w:i/>" + size(12), "Nơi nhận:"),
            TAB,
            run(bold + size(14), "GIÁM ĐỐC")),
        paragraph("", run(size(11), "- Như trên;")),
        paragraph("", run(size(11), "- Lưu: VT, TĐKT.")),
        paragraph("<w:ind w:left='5000'/>", run(bold + size(14), "Người Ký Giả Định")),
        SECTION);
  }

  private List<String> codes(String body) {
    return findings(body).stream().map(Finding::code).toList();
  }

  private List<Finding> findings(String body) {
    try {
      Path file = Files.write(folder.resolve("tệp.docx"), WordParts.body(body).bytes());
      return new Reading(VietnamTime.clock()).read("tệp.docx", file)
              instanceof Outcome.Done<ReadDocument>(ReadDocument read)
          ? Proofreading.of(read)
          : List.of(Finding.error("unread", "", "the file was refused"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("đầu văn bản chia hai bên bằng phím tab: công văn đúng thể thức")
  void a_letter_laid_out_with_tabs_is_understood() {
    assertThat(codes(letter())).isEmpty();
  }

  @Test
  @DisplayName("… và lỗi trong đó vẫn tìm ra, có chỗ")
  void its_faults_are_found_with_their_places() {
    String wrong =
        letter()
            .replace("12/SNV-TĐKT", "2/CV-SNV")
            .replace("ngày 05", "ngày 5")
            .replace("- Như trên;", "- Như trên,")
            .replace("Trân trọng./.", "Trân trọng.");
    List<Finding> found = findings(wrong);
    assertThat(found)
        .extracting(Finding::code)
        .containsExactly(
            "layout.number-zero",
            "layout.letter-number",
            "layout.date-zero",
            "layout.end-mark",
            "layout.recipient-line");
    assertThat(found).extracting(Finding::where).contains("đoạn 3", "đoạn 7", "đoạn 9");
  }

  @Test
  @DisplayName("báo cáo thành tích: tên loại có chữ đi kèm vẫn nhận ra")
  void a_title_may_say_more_than_its_kind() {
    String report =
        letter()
            .replace("Số: 12/SNV-TĐKT", "Số: 12/KH-SNV")
            .replace("V/v gửi bảng chấm điểm", "BÁO CÁO THÀNH TÍCH");
    assertThat(codes(report)).contains("layout.number-kind", "layout.title");
  }

  @Test
  @DisplayName("văn bản có tên riêng không phải công văn; câu nhắc tên nước không phải Quốc hiệu")
  void what_looks_alike_is_left_alone() {
    String registration =
        letter()
            .replace("V/v gửi bảng chấm điểm", "BẢN ĐĂNG KÝ THI ĐUA")
            .replace("12/SNV-TĐKT", "12/ĐK-SNV");
    assertThat(codes(registration)).isEmpty();
    String essay = "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam bảo đảm quyền của mọi người.";
    assertThat(codes(paragraph("", run(size(20), essay)) + SECTION)).isEmpty();
  }
}
