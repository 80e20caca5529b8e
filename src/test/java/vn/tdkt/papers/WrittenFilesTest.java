package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.tdkt.kernel.Score;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-174 Tệp Word, PDF, Excel đúng thể thức")
@Proves("REQ-174")
class WrittenFilesTest {
  private static XWPFDocument word(Paper paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Papers.docx(paper)));
  }

  private static XSSFSheet excel(Table table) throws IOException {
    byte[] file = Papers.xlsx(Paper.builder("Bảng").add(table).build());
    return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
  }

  private static XSSFCell onlyCell(Cell cell) throws IOException {
    Table table = Table.builder().column(1, Align.LEFT).row(cell).build();
    return excel(table).getRow(0).getCell(0);
  }

  @Test
  @DisplayName("Word: lề đối xứng, phụ lục bắt đầu ở trang lẻ với số trang riêng")
  void word_mirrors_its_margins_and_begins_an_annex_on_an_odd_page() throws IOException {
    try (XWPFDocument document = word(Samples.bacGiang())) {
      CTSectPr annex = document.getDocument().getBody().getSectPr();
      assertThat(document.getSettings().getMirrorMargins()).isTrue();
      assertThat(annex.getType().getVal()).isEqualTo(STSectionMark.ODD_PAGE);
      assertThat(annex.getPgNumType().getStart()).isEqualTo(1);
      assertThat(annex.isSetTitlePg()).isTrue();
    }
  }

  @Test
  @DisplayName("Word: đầu bảng lặp lại, hàng không bị cắt, ô gộp đúng cột")
  void word_repeats_heads_and_keeps_rows_whole() throws IOException {
    try (XWPFDocument document = word(Samples.bacGiang())) {
      XWPFTable table = document.getTables().get(1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isTrue();
      assertThat(table.getRow(2).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
      assertThat(table.getRow(0).getTableCells()).hasSize(5);
      assertThat(table.getRow(1).getTableCells()).hasSize(6);
    }
  }

  @Test
  @DisplayName("Word: mỗi đoạn mang một kiểu thật, phông Times New Roman")
  void word_uses_real_styles() throws IOException {
    try (XWPFDocument document = word(Samples.thaiNguyen())) {
      assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("TDKT-TITLE");
      assertThat(document.getStyles().getStyle("TDKT-TITLE").getName())
          .isEqualTo("Tên loại văn bản");
      assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
      assertThat(document.getStyles().getCtStyles().xmlText()).contains("Times New Roman");
    }
  }

  @Test
  @DisplayName("PDF in hai mặt: phụ lục ở trang lẻ, lề trang chẵn đổi bên")
  void pdf_begins_an_annex_on_an_odd_page() throws IOException {
    try (PDDocument document = Loader.loadPDF(Papers.pdf(Samples.bacGiang()))) {
      assertThat(document.getNumberOfPages()).isOdd();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(document.getNumberOfPages());
      assertThat(stripper.getText(document)).startsWith("PHỤ LỤC");
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Bảng chấm điểm");
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
    }
  }

  @Test
  @DisplayName("Excel: điểm là số đúng giá trị, hiện theo kiểu Việt Nam")
  void excel_holds_points_as_numbers() throws IOException {
    XSSFCell cell = onlyCell(Cell.of(Score.of("1234.5")));
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getRawValue()).isEqualTo("1234.5");
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("[$-42A]#,##0.0");
  }

  @Test
  @DisplayName("Excel: điểm không viết hết được bằng số thập phân thì ghi bằng chữ")
  void excel_holds_what_is_no_decimal_as_text() throws IOException {
    assertThat(onlyCell(Cell.of(Score.of("10/3"))).getStringCellValue()).isEqualTo("10/3");
    XSSFCell long16 = onlyCell(Cell.of(Score.of("1234567890.123456")));
    assertThat(long16.getStringCellValue()).isEqualTo("1.234.567.890,123456");
  }

  @Test
  @DisplayName("Excel: chữ bắt đầu bằng = + - @ vẫn là chữ, không thành công thức")
  void excel_never_makes_a_formula_of_text() throws IOException {
    for (String text : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0"}) {
      XSSFCell cell = onlyCell(Cell.of(text));
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  @DisplayName("Excel: chữ dài hơn một ô chứa được thì nói rõ chỗ bị cắt")
  void excel_says_where_it_cuts() throws IOException {
    String text = onlyCell(Cell.of("a".repeat(40_000))).getStringCellValue();
    assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("xem ở bản Word hoặc PDF)");
  }

  @Test
  @DisplayName("Excel: đầu bảng đứng yên, lặp lại khi in, khổ A4, vừa chiều ngang")
  void excel_is_ready_to_print() throws IOException {
    byte[] file = Papers.xlsx(Samples.matrix());
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    }
  }
}
