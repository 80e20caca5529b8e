package vn.tdkt.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.Table;
import vn.tdkt.reading.text.Content;

@DisplayName("Đọc PDF có lớp chữ")
class PdfPagesTest {
  private static final float[] COLUMNS = {60, 100, 300, 360};

  @TempDir Path folder;

  /** As it stands there: the face of these pages has no accents, and none are to be proposed. */
  private ReadDocument read(DrawnPages pages) throws IOException {
    try (pages) {
      Path file = Files.write(folder.resolve("tep.pdf"), pages.bytes());
      Content content = PdfReader.read(file, VietnamTime.clock());
      return new ReadDocument("tep.pdf", content.kind(), content.blocks(), content.remarks());
    }
  }

  private static List<List<String>> texts(Table table) {
    return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private static Table table(ReadDocument document) {
    List<Table> tables = document.tables().toList();
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private static List<String> paragraphs(ReadDocument document) {
    return document.paragraphs().map(Paragraph::text).toList();
  }

  private static void row(DrawnPages.Pen pen, float down, String... cells) throws IOException {
    for (int column = 0; column < cells.length; column++) {
      pen.text(COLUMNS[column] + 5, down, cells[column]);
    }
  }

  @ParameterizedTest(name = "turned by {0} quarters")
  @ValueSource(ints = {0, 1, 2, 3})
  void a_page_is_read_as_it_is_seen(int quarters) throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    quarters,
                    pen -> {
                      pen.text(60, 60, "Bang cham diem");
                      pen.grid(COLUMNS, new float[] {100, 120, 140});
                      row(pen, 115, "TT", "Noi dung", "Diem");
                      row(pen, 135, "1", "Viec mot", "9,5");
                    }));
    assertThat(paragraphs(document)).containsExactly("Bang cham diem");
    assertThat(texts(table(document)))
        .containsExactly(List.of("TT", "Noi dung", "Diem"), List.of("1", "Viec mot", "9,5"));
    assertThat(table(document).at(2, 3).orElseThrow().place().words())
        .isEqualTo("trang 1, bảng 1, dòng 2, cột 3");
  }

  @Test
  void a_table_goes_on_over_pages_without_its_repeated_head() throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    pen -> {
                      pen.grid(COLUMNS, new float[] {100, 120, 140});
                      row(pen, 115, "TT", "Noi dung", "Diem");
                      row(pen, 135, "1", "Viec mot", "10");
                      pen.text(300, 820, "1");
                    })
                .page(
                    pen -> {
                      pen.grid(COLUMNS, new float[] {60, 80, 100});
                      row(pen, 75, "TT", "Noi dung", "Diem");
                      row(pen, 95, "2", "Viec hai", "5");
                      pen.text(300, 820, "2");
                    }));
    assertThat(table(document).rows()).hasSize(3);
    assertThat(table(document).at(3, 2).orElseThrow().place().words())
        .isEqualTo("trang 2, bảng 1, dòng 3, cột 2");
    assertThat(paragraphs(document)).isEmpty();
  }

  @Test
  void a_row_that_a_page_divides_is_whole_again() throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    pen -> {
                      pen.grid(COLUMNS, new float[] {100, 120, 140});
                      row(pen, 115, "TT", "Noi dung", "Diem");
                      row(pen, 135, "1", "To chuc phong trao thi dua theo", "10");
                    })
                .page(
                    pen -> {
                      pen.grid(COLUMNS, new float[] {60, 80, 100});
                      row(pen, 75, "", "chuyen de", "");
                      row(pen, 95, "2", "Viec hai", "5");
                    }));
    assertThat(texts(table(document)))
        .containsExactly(
            List.of("TT", "Noi dung", "Diem"),
            List.of("1", "To chuc phong trao thi dua theo chuyen de", "10"),
            List.of("2", "Viec hai", "5"));
  }

  @Test
  void missing_lines_merge_cells_across_and_down() throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    pen -> {
                      pen.line(60, 100, 360, 100);
                      pen.line(100, 120, 360, 120);
                      pen.line(60, 140, 360, 140);
                      pen.line(60, 100, 60, 140);
                      pen.line(100, 100, 100, 140);
                      pen.line(300, 120, 300, 140);
                      pen.line(360, 100, 360, 140);
                      row(pen, 120, "TT");
                      pen.text(105, 115, "Diem");
                      pen.text(105, 135, "Toi da");
                      pen.text(305, 135, "Tu cham");
                    }));
    Cell number = table(document).at(2, 1).orElseThrow();
    assertThat(number.text()).isEqualTo("TT");
    assertThat(number.rowSpan()).isEqualTo(2);
    Cell points = table(document).at(1, 3).orElseThrow();
    assertThat(points.text()).isEqualTo("Diem");
    assertThat(points.columnSpan()).isEqualTo(2);
  }

  @Test
  void lines_drawn_in_pieces_are_whole_and_a_frame_or_an_underline_is_no_table()
      throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    pen -> {
                      for (float down : new float[] {100, 120, 140}) {
                        pen.pieces(60, down, 360, 20);
                      }
                      for (float across : COLUMNS) {
                        pen.line(across, 100, across, 140);
                      }
                      row(pen, 115, "TT", "Noi dung", "Diem");
                      row(pen, 135, "1", "Viec mot", "10");
                      pen.text(60, 200, "Gach chan");
                      pen.line(60, 202, 120, 202);
                      pen.grid(new float[] {60, 300}, new float[] {300, 330});
                      pen.text(70, 320, "Dong khung");
                    }));
    assertThat(table(document).rows()).hasSize(2);
    assertThat(paragraphs(document)).containsExactly("Gach chan", "Dong khung");
  }

  @Test
  void lines_that_were_broken_at_the_edge_are_one_paragraph() throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    pen -> {
                      String full =
                          "Nam nay don vi da thuc hien tot cac nhiem vu duoc giao theo ke hoach cua tinh va da bao cao";
                      pen.text(80, 100, full);
                      pen.text(60, 115, "hoan thanh som.");
                      pen.text(80, 130, "Doan hai.");
                    }));
    assertThat(paragraphs(document))
        .hasSize(2)
        .element(0)
        .asString()
        .endsWith("va da bao cao hoan thanh som.");
  }

  @Test
  void what_nobody_sees_is_not_read() throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(
                    pen -> {
                      pen.text(60, 100, "Thay duoc");
                      pen.text(60, 900, "Ngoai trang");
                      pen.clipTo(60, 300, 200, 320);
                      pen.text(60, 315, "Trong khung");
                      pen.text(60, 400, "Bi che");
                    }));
    assertThat(paragraphs(document)).containsExactly("Thay duoc", "Trong khung");
  }

  @Test
  void an_empty_picture_among_pages_says_nothing_and_a_pdf_of_nothing_else_is_refused()
      throws IOException {
    ReadDocument document =
        read(
            new DrawnPages()
                .page(pen -> pen.text(60, 100, "Bao cao"))
                .page(DrawnPages.Pen::picture));
    assertThat(paragraphs(document)).containsExactly("Bao cao");
    assertThat(document.kind()).isEqualTo(FileKind.PDF);
    try (DrawnPages scan = new DrawnPages().page(DrawnPages.Pen::picture)) {
      assertThat(new ReadFiles(folder).refusal("quet.pdf", scan.bytes()))
          .contains("không có chữ nào để đọc");
    }
  }
}
