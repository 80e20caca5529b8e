package vn.tdkt.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-174, REQ-183 Văn bản in ra, đọc lại bằng LibreOffice và poppler")
@Proves({"REQ-174", "REQ-183"})
class PapersInOtherProgramsTest {
  private static final String HOSTILE =
      "=cmd()|' /C calc'!A0 \u0000\u0008<script>&amp; 😀👩‍💻 đô\u0323 \ud800 ]]> "
          + "dài".repeat(3_000);

  private static Office office;
  private static Path pdf;
  private static Path matrix;
  private static Path longPdf;
  private static List<Path> fromWord;
  private static List<Path> fromExcel;

  @BeforeAll
  static void writeAndPrint(@TempDir Path folder) {
    office = new Office(folder);
    pdf = office.file(Samples.bacGiang(), "sheet", Format.PDF);
    matrix = office.file(Samples.matrix(), "matrix", Format.PDF);
    longPdf = office.file(Samples.longTable(100), "long", Format.PDF);
    fromWord = printed(Format.DOCX);
    fromExcel = printed(Format.XLSX);
  }

  private static List<Path> printed(Format format) {
    return office.printed(
        office.file(Samples.bacGiang(), "sheet-" + format, format),
        office.file(Samples.matrix(), "matrix-" + format, format),
        office.file(Samples.longTable(100), "long-" + format, format),
        office.file(hostile(), "hostile-" + format, format));
  }

  private static Paper hostile() {
    Table table =
        Table.builder()
            .column(1, Align.LEFT)
            .column(3, Align.LEFT)
            .head(Cell.of(HOSTILE.substring(0, 60)), Cell.of("Nội dung"))
            .row(Cell.of("=1+1"), Cell.of(HOSTILE))
            .row(Cell.of("@SUM(A1)"), Cell.of("Hàng cuối"))
            .build();
    return Paper.builder(HOSTILE).add(Paragraph.body(HOSTILE), table, Samples.CLOSING).build();
  }

  @Test
  @DisplayName("chữ thật, dựng sẵn (NFC), tìm được ở cả ba định dạng")
  void the_text_is_real_and_composed() {
    for (Path printed : List.of(pdf, fromWord.get(0), fromExcel.get(0))) {
      String text = Office.text(printed);
      assertThat(text)
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
          .contains("Độc lập - Tự do - Hạnh phúc")
          .contains("Số: 602/BC-LHH")
          .contains("Bắc Giang, ngày 14 tháng 11 năm 2024")
          .contains("1.000", "9,5")
          .contains("KT. CHỦ TỊCH", "- Lưu: VT, TĐKT.");
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }
  }

  @Test
  @DisplayName("phông chữ Liberation Serif nằm trong tệp PDF; Word gọi tên Times New Roman")
  void the_pdf_embeds_its_fonts() {
    List<String> fonts = Office.fonts(pdf).lines().skip(2).toList();
    assertThat(fonts).isNotEmpty().allMatch(f -> f.matches(".*LiberationSerif.* yes yes yes .*"));
    assertThat(Office.fonts(fromWord.get(0)).lines().skip(2)).allMatch(f -> f.contains("Serif"));
  }

  @Test
  @DisplayName("mọi trang A4; bảng tổng hợp của Khối nằm ngang")
  void the_matrix_lies_on_its_side() {
    assertThat(Office.info(pdf)).containsPattern("Page +1 size: +595.* x 841.*");
    for (Path printed : List.of(matrix, fromWord.get(1), fromExcel.get(1))) {
      assertThat(Office.info(printed)).containsPattern("Page +1 size: +841.* x 595.*");
    }
  }

  @Test
  @DisplayName("bảng 100 dòng: đầu bảng lặp lại ở mọi trang, không mất dòng nào")
  void a_long_table_repeats_its_head() {
    for (Path printed : List.of(longPdf, fromWord.get(2), fromExcel.get(2))) {
      List<String> pages = Office.pages(printed);
      assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
      List<String> full = pages.subList(0, pages.size() - 1);
      assertThat(full).allMatch(page -> page.contains("Nội dung đầu bảng"));
      String text = Office.text(printed);
      for (int row = 1; row <= 100; row++) {
        assertThat(text).contains("Hàng thứ " + row + " ");
      }
    }
  }

  @Test
  @DisplayName("số trang ở giữa phía trên, không in ở trang đầu")
  void pages_are_numbered_from_the_second() {
    for (Path printed : List.of(longPdf, fromWord.get(2), fromExcel.get(2))) {
      List<String> pages = Office.pages(printed);
      assertThat(pages.get(0).strip()).startsWith("TT");
      assertThat(pages.get(1).strip()).startsWith("2");
      assertThat(pages.get(2).strip()).startsWith("3");
    }
  }

  @Test
  @DisplayName("chuỗi độc hại không làm hỏng tệp và không mất chữ")
  void hostile_text_breaks_nothing() {
    Path written = office.file(hostile(), "hostile", Format.PDF);
    for (Path printed : List.of(written, fromWord.get(3), fromExcel.get(3))) {
      String text = Office.text(printed);
      assertThat(text).contains("=cmd()", "=1+1", "@SUM(A1)", "Hàng cuối", "KT. CHỦ TỊCH");
      assertThat(text).contains("độ").doesNotContain("\u0000", "\ufffd");
    }
    for (Path printed : List.of(written, fromWord.get(3))) {
      assertThat(Office.text(printed).replaceAll("[^dài]", ""))
          .contains("dài".repeat(3_000))
          .hasSizeGreaterThan(18_000);
    }
  }
}
