package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.letters.Encoding;
import vn.tdkt.letters.OldText;
import vn.tdkt.testing.Proves;

@DisplayName("Tệp Word dùng phông chữ cũ")
@Proves("REQ-196")
class OldFacesTest {
  @TempDir Path folder;

  private final XWPFDocument word = new XWPFDocument();

  private XWPFParagraph paragraph(String font, String... runs) {
    XWPFParagraph paragraph = word.createParagraph();
    for (String text : runs) {
      XWPFRun run = paragraph.createRun();
      run.setText(text);
      if (!font.isEmpty()) {
        run.setFontFamily(font);
      }
    }
    return paragraph;
  }

  private ReadDocument read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.write(out);
    return read(out.toByteArray());
  }

  private ReadDocument read(byte[] docx) throws IOException {
    Path file = Files.write(folder.resolve("cu.docx"), docx);
    Outcome<ReadDocument> outcome = new Reading(VietnamTime.clock()).read("cu.docx", file);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<ReadDocument>) outcome).value();
  }

  private static List<String> texts(ReadDocument document) {
    return document.paragraphs().map(Paragraph::text).toList();
  }

  @Test
  void faces_of_runs() throws IOException {
    paragraph(".VnTimeH", "b¸o c¸o tæng kÕt");
    paragraph(".VnTime", "Phong trµo thi ®ua, khen th\u00ADëng");
    paragraph("VNI-Times", "Hoäi ñoàng thi ñua");
    assertThat(texts(read()))
        .containsExactly("BÁO CÁO TỔNG KẾT", "Phong trào thi đua, khen thưởng", "Hội đồng thi đua");
  }

  @Test
  void words_cut_into_runs_are_read_as_one() throws IOException {
    paragraph("VNI-Times", "Ho", "a", "ø", "n thaønh");
    assertThat(texts(read())).containsExactly("Hoàn thành");
  }

  @Test
  void the_soft_hyphen_of_word_is_a_letter_of_an_old_face() throws IOException {
    XWPFRun run = paragraph(".VnTime", "khen th").getRuns().getFirst();
    run.getCTR().addNewSoftHyphen();
    run.getCTR().addNewT().setStringValue("ëng");
    paragraph("Times New Roman", "khen th\u00ADưởng");
    assertThat(texts(read())).containsExactly("khen thưởng", "khen thưởng");
  }

  @Test
  void the_face_of_a_style() throws IOException {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Cu");
    style.setType(STStyleType.PARAGRAPH);
    style.addNewRPr().addNewRFonts().setAscii(".VnTime");
    word.createStyles().addStyle(new XWPFStyle(style));
    paragraph("", "§Ò nghÞ").setStyle("Cu");
    assertThat(texts(read())).containsExactly("Đề nghị");
  }

  @Test
  void two_faces_in_a_paragraph() throws IOException {
    XWPFParagraph paragraph = paragraph("Times New Roman", "Kính gửi: ");
    XWPFRun old = paragraph.createRun();
    old.setText("Së Néi vô");
    old.setFontFamily(".VnTime");
    ReadDocument document = read();
    assertThat(texts(document)).containsExactly("Kính gửi: Sở Nội vụ");
    assertThat(document.paragraphs().toList().getFirst().certainty())
        .isEqualTo(new Certainty.Converted("Kính gửi: Së Néi vô", "TCVN3 (ABC)"));
  }

  @Test
  void one_remark_names_the_encodings_and_the_first_place() throws IOException {
    paragraph("Times New Roman", "Thi đua");
    paragraph(".VnTime", "Thi ®ua");
    paragraph(".VnTime", "Khen th\u00ADëng");
    paragraph("VNI-Times", "Thi ñua");
    assertThat(read().remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.severity()).isEqualTo(Finding.Severity.NOTE);
              assertThat(remark.where()).isEqualTo("đoạn 2");
              assertThat(remark.text()).contains("3 chỗ", "TCVN3 (ABC), VNI");
            });
  }

  @Test
  void right_text_has_no_remark() throws IOException {
    paragraph("Times New Roman", "Hội đồng Thi đua - Khen thưởng; cá nhân");
    paragraph(".VnTime", "58/KH-UBND");
    ReadDocument document = read();
    assertThat(document.remarks()).isEmpty();
    assertThat(document.paragraphs())
        .extracting(Paragraph::certainty)
        .containsOnly(Certainty.read());
  }

  /** Converted programs often leave another face behind; TCVN3 has no capitals with tones. */
  @ParameterizedTest
  @EnumSource(
      value = Encoding.class,
      names = {"VNI", "WINDOWS_1258", "COMBINING"})
  void a_score_sheet_whose_face_says_nothing(Encoding encoding) throws IOException {
    PrintedSheet old = PrintedSheet.bacGiang().written(text -> OldText.in(encoding, text));
    ReadDocument document = read(SheetFiles.docx(old));
    assertThat(ScoreTables.in(document))
        .singleElement()
        .satisfies(ScoreTablesTest::isBacGiang)
        .satisfies(table -> assertThat(table.lines().getFirst().text()).contains("KINH TẾ"));
    assertThat(document.remarks()).hasSize(1);
  }
}
