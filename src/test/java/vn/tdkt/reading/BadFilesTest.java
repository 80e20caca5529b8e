package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.tdkt.documents.SampleFiles.encryptedDocx;
import static vn.tdkt.documents.SampleFiles.encryptedPdf;
import static vn.tdkt.documents.SampleFiles.utf8;
import static vn.tdkt.documents.SampleFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Tệp hỏng, tệp nguy hiểm: một câu rõ ràng, không treo máy")
@Timeout(120)
class BadFilesTest {
  @TempDir Path folder;

  private String refusal(byte[] bytes) throws IOException {
    return new ReadFiles(folder).refusal("tệp", bytes);
  }

  @Test
  void an_empty_file_is_told() throws IOException {
    assertThat(refusal(new byte[0])).contains("không có nội dung");
  }

  @Test
  void a_password_is_told() throws IOException {
    assertThat(refusal(encryptedDocx())).contains("gỡ mật khẩu");
    assertThat(refusal(encryptedPdf())).contains("gỡ mật khẩu");
  }

  @Test
  void the_content_tells_the_kind_and_not_the_name() throws IOException {
    byte[] workbook = ExcelFiles.xlsx(PrintedSheet.thaiNguyen());
    assertThat(new ReadFiles(folder).read("bảng.docx", workbook).kind()).isEqualTo(FileKind.EXCEL);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT_WITH_TABS")
  void a_file_that_breaks_off_is_told(SheetFile file) throws IOException {
    byte[] whole = file.bytes(PrintedSheet.thaiNguyen(), folder);
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("hỏng");
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void whatever_bytes_are_wrong_reading_ends_with_an_answer(SheetFile file) throws IOException {
    byte[] whole = file.bytes(PrintedSheet.thaiNguyen(), folder);
    Random chance = new Random(7);
    for (int time = 0; time < 40; time++) {
      byte[] wrong = whole.clone();
      for (int count = 0; count < 20; count++) {
        wrong[chance.nextInt(wrong.length)] = (byte) chance.nextInt(256);
      }
      assertThatCode(() -> new ReadFiles(folder).outcome("tệp", wrong)).doesNotThrowAnyException();
    }
  }

  @Nested
  @DisplayName("Excel")
  class Workbooks {
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData>%s</worksheet>";

    private byte[] cells(String cells, String merges) throws IOException {
      return workbook("sheet1.xml", SHEET.formatted(cells, merges));
    }

    /** A workbook of one sheet, with the sheet's part under any name. */
    private byte[] workbook(String part, String sheet) throws IOException {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      parts.put(
          "[Content_Types].xml",
          utf8(
              "<Types><Override ContentType='application/vnd.openxmlformats-officedocument"
                  + ".spreadsheetml.sheet.main+xml'/></Types>"));
      parts.put("xl/workbook.xml", utf8("<w><sheets><sheet name='A' id='r1'/></sheets></w>"));
      parts.put(
          "xl/_rels/workbook.xml.rels",
          utf8("<R><R Id='r1' Type='x/worksheet' Target='" + part + "'/></R>"));
      parts.put("xl/" + part, utf8(sheet));
      return zip(parts);
    }

    @Test
    void entities_are_never_followed_whatever_the_part_is_called() throws IOException {
      String laughs = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>" + saying("&b;");
      String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + saying("&a;");
      assertThat(refusal(workbook("sheet1.xml", laughs))).contains("hỏng");
      assertThat(refusal(workbook("sheet1.bin", laughs))).contains("hỏng");
      assertThat(refusal(workbook("sheet1.bin", outside))).contains("hỏng");
      assertThat(refusal(workbook("sheet1.bin", saying("ha")))).isEmpty();
    }

    private String saying(String text) {
      return SHEET.formatted("<row><c t='str'><v>" + text + "</v></c></row>", "");
    }

    @Test
    void a_zip_bomb_ends_at_the_ratio() throws IOException {
      assertThat(refusal(cells(" ".repeat(60 << 20), ""))).contains("bung ra quá lớn");
    }

    @Test
    void too_many_cells_and_too_wide_a_sheet_are_told() throws IOException {
      String row = "<row>" + numbers(100) + "</row>";
      assertThat(refusal(cells(row.repeat(2_001), ""))).contains("200.000 ô");
      assertThat(refusal(cells("<row><c r='XFD1'><v>1</v></c></row>", ""))).contains("500 cột");
    }

    @Test
    void few_cells_that_would_make_a_huge_grid_are_told() throws IOException {
      StringBuilder sparse = new StringBuilder();
      for (int row = 1; row < 2_000; row++) {
        sparse.append(
            "<row><c r='A%1$d'><v>1</v></c><c r='B%1$d'><v>1</v></c><c r='SF%1$d'><v>1</v></c></row>"
                .formatted(row));
      }
      assertThat(refusal(cells(sparse.toString(), ""))).contains("200.000 ô");
      String merges = "<mergeCell ref='A1:C100000'/>".repeat(5_000);
      assertThat(refusal(cells(("<row>" + numbers(3) + "</row>").repeat(500), merges)))
          .contains("200.000 ô");
    }

    private String numbers(int count) {
      return "<c><v>1</v></c>".repeat(count);
    }

    @Test
    void elements_within_elements_end_with_an_answer() {
      // newer Java machines refuse such depth themselves
      assertThatCode(() -> refusal(cells("<x>".repeat(50_000) + "</x>".repeat(50_000), "")))
          .doesNotThrowAnyException();
    }

    @Test
    void numbers_of_any_length_are_numbers_or_damage() throws IOException {
      assertThat(refusal(cells("<row><c><v>1E999999999</v></c></row>", ""))).contains("hỏng");
      assertThat(refusal(cells("<row><c><v>1E300</v></c></row>", ""))).isEmpty();
      assertThat(refusal(cells("<row><c r='?'><v>1</v></c></row>", ""))).contains("hỏng");
    }
  }

  @Nested
  @DisplayName("PDF")
  class Pages {
    private byte[] saved(PDDocument document) throws IOException {
      try (document;
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        document.save(out);
        return out.toByteArray();
      }
    }

    @Test
    void five_hundred_pages_are_too_many() throws IOException {
      PDDocument document = new PDDocument();
      for (int page = 0; page < 500; page++) {
        document.addPage(new PDPage());
      }
      assertThat(refusal(saved(document))).contains("300 trang");
    }

    @Test
    void a_drawing_of_many_lines_is_no_table() throws IOException {
      PDDocument document = new PDDocument();
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        for (int line = 0; line < 30_000; line++) {
          hatch(pen, line % 2 == 0, line % 150 * 4, line / 150 * 12);
        }
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        pen.showText("So do");
        pen.endText();
      }
      assertThat(new ReadFiles(folder).read("sơ đồ.pdf", saved(document)).tables()).isEmpty();
    }

    private void hatch(PDPageContentStream pen, boolean upwards, float at, float from)
        throws IOException {
      pen.moveTo(upwards ? at : from, upwards ? from : at);
      pen.lineTo(upwards ? at : from + 8, upwards ? from + 8 : at);
      pen.stroke();
    }

    @Test
    void a_page_that_draws_itself_ends() throws IOException {
      PDDocument document = new PDDocument();
      PDPage page = new PDPage();
      document.addPage(page);
      PDFormXObject form = new PDFormXObject(document);
      form.setBBox(page.getMediaBox());
      form.setResources(new PDResources());
      form.getResources().put(COSName.getPDFName("F"), form);
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        out.write(utf8("/F Do /F Do"));
      }
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        pen.drawForm(form);
      }
      assertThat(refusal(saved(document))).isNotEmpty();
    }
  }
}
