package vn.tdkt.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.Table;

@DisplayName("Đọc tệp Excel, mới và cũ")
class WorkbookTest {
  @TempDir Path folder;

  /** Both kinds of file hold the same and are read the same. */
  enum Kind {
    XLSX(XSSFWorkbook::new),
    XLS(HSSFWorkbook::new);

    private final Supplier<Workbook> empty;

    Kind(Supplier<Workbook> empty) {
      this.empty = empty;
    }
  }

  static Stream<Arguments> kinds() {
    return Stream.of(Kind.values()).map(Arguments::of);
  }

  private ReadDocument read(Kind kind, Consumer<Workbook> filling) throws IOException {
    try (Workbook workbook = kind.empty.get();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.accept(workbook);
      workbook.write(out);
      return new ReadFiles(folder).read("tệp", out.toByteArray());
    }
  }

  /** Texts and numbers from left to right; null leaves a cell out. */
  private static Row row(Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number - 1);
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case Double value -> row.createCell(column).setCellValue(value);
        case Integer value -> row.createCell(column).setCellValue(value);
        case String text when !text.isEmpty() -> row.createCell(column).setCellValue(text);
        default -> {}
      }
    }
    return row;
  }

  private static Table table(ReadDocument document) {
    return document.tables().findFirst().orElseThrow();
  }

  private static String text(Table table, int row, int column) {
    return table.at(row, column).map(Cell::text).orElse("");
  }

  private static List<String> codes(ReadDocument document) {
    return document.remarks().stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void places_are_those_that_excel_shows(Kind kind) throws IOException {
    ReadDocument document =
        read(
            kind,
            workbook -> {
              row(workbook.createSheet("Bìa"), 1, "BÁO CÁO");
              Sheet sheet = workbook.createSheet("Chấm điểm");
              row(sheet, 5, "", "TT", "Nội dung", "Điểm");
              row(sheet, 7, "", 1, "Việc một", 9.5);
            });
    assertThat(text(table(document), 2, 4)).isEqualTo("9,5");
    assertThat(table(document).at(2, 4).orElseThrow().place().words())
        .isEqualTo("trang tính “Chấm điểm”, ô D7");
    assertThat(document.paragraphs().findFirst().orElseThrow().place().words())
        .isEqualTo("trang tính “Bìa”, ô A1");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void title_and_signature_are_no_rows_of_the_table(Kind kind) throws IOException {
    ReadDocument document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "UBND TỈNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
              row(sheet, 2, "BẢNG CHẤM ĐIỂM NĂM 2024");
              row(sheet, 4, "TT", "Nội dung", "Điểm tối đa", "Tự chấm");
              row(sheet, 5, 1, "Việc một", 10, 10);
              row(sheet, 6, "-", "Việc chưa có điểm");
              row(sheet, 8, "", "NGƯỜI LẬP", "", "GIÁM ĐỐC");
            });
    assertThat(table(document).rows()).hasSize(3);
    assertThat(document.paragraphs().map(Paragraph::text))
        .containsExactly(
            "UBND TỈNH",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "BẢNG CHẤM ĐIỂM NĂM 2024",
            "NGƯỜI LẬP",
            "GIÁM ĐỐC");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void merged_cells_stand_once_with_their_spans(Kind kind) throws IOException {
    ReadDocument document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "TT", "Nội dung", "Điểm", "");
              row(sheet, 2, "", "", "Tối đa", "Tự chấm");
              row(sheet, 3, 1, "Việc một", 10, 10);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            });
    Cell content = table(document).at(2, 2).orElseThrow();
    assertThat(content.text()).isEqualTo("Nội dung");
    assertThat(content.rowSpan()).isEqualTo(2);
    Cell points = table(document).at(1, 4).orElseThrow();
    assertThat(points.text()).isEqualTo("Điểm");
    assertThat(points.columnSpan()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void formulas_have_the_result_that_excel_stored(Kind kind) throws IOException {
    ReadDocument document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "TT", "Nội dung", "Điểm");
              row(sheet, 2, 1, "Việc một", 0.1);
              row(sheet, 3, 2, "Việc hai", 0.2);
              row(sheet, 4, "", "Tổng").createCell(2).setCellFormula("C2+C3");
              row(sheet, 5, "", "Lỗi").createCell(2).setCellFormula("1/0");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(text(table(document), 4, 3)).isEqualTo("0,3");
    assertThat(text(table(document), 5, 3)).isEqualTo("#DIV/0!");
    assertThat(codes(document)).containsExactly("reading.formula-errors");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_is_hidden_is_read_and_told(Kind kind) throws IOException {
    ReadDocument document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet("Chấm điểm");
              row(sheet, 1, "TT", "Nội dung", "Điểm");
              row(sheet, 2, 1, "Việc một", 10).setZeroHeight(true);
              row(sheet, 3, 2, "Việc hai", 10);
              sheet.setColumnHidden(2, true);
              row(workbook.createSheet("Nháp"), 1, "Ghi chú");
              workbook.setSheetHidden(1, true);
            });
    assertThat(text(table(document), 2, 3)).isEqualTo("10");
    assertThat(document.paragraphs().map(Paragraph::text)).containsExactly("Ghi chú");
    assertThat(codes(document))
        .containsExactlyInAnyOrder(
            "reading.hidden-rows", "reading.hidden-columns", "reading.hidden-sheets");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void formats_and_merges_far_below_the_table_do_not_count(Kind kind) throws IOException {
    ReadDocument document =
        read(
            kind,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "TT", "Nội dung", "Điểm");
              row(sheet, 2, 1, "Việc một", 10);
              for (int far = 3; far < 5_000; far++) {
                sheet.createRow(far).createCell(0).setBlank();
              }
              sheet.addMergedRegion(new CellRangeAddress(10, 60_000, 0, 200));
            });
    assertThat(table(document).rows()).hasSize(2);
    assertThat(table(document).columns()).isEqualTo(3);
  }
}
