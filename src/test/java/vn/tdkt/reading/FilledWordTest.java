package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.papers.Office;
import vn.tdkt.testing.Proves;

@DisplayName("Điền vào tệp Word: chữ mới ở vài chỗ, còn lại y nguyên")
class FilledWordTest {
  private static final PrintedSheet FORM = PrintedSheet.bacGiang().without(Set.of(3, 4));
  private static final Place FIRST = Place.ofTable(1).inRow(5).inColumn(4);

  @TempDir private Path folder;

  @Test
  @Proves("REQ-41")
  @DisplayName("LibreOffice mở bản đã điền: vẫn ngần ấy trang, cột rộng như cũ, chữ cũ đủ cả")
  void another_program_finds_the_layout_as_it_was() {
    byte[] form = resaved(SheetFiles.docx(FORM));

    byte[] filled = filled(form, new Filling(figures(form), List.of()));

    assertThat(pages(filled, "filled")).isEqualTo(pages(form, "form"));
    byte[] seen = resaved(filled);
    assertThat(widths(seen)).hasSize(FORM.columns()).isEqualTo(widths(form));
    assertThat(texts(seen).values().stream().filter("77"::equals)).hasSize(figures(form).size());
    figures(form).keySet().forEach(place -> assertThat(texts(seen)).containsEntry(place, "77"));
    assertThat(withoutFigures(seen)).isEqualTo(withoutFigures(form));
  }

  @Test
  @DisplayName("Chỉ phần chính của tệp được viết lại; đầu trang, kiểu chữ, ảnh là từng byte cũ")
  void every_other_part_is_copied_byte_for_byte() {
    byte[] form = resaved(SheetFiles.docx(FORM));

    Map<String, String> parts = parts(filled(form, new Filling(Map.of(FIRST, "9,5"), List.of())));

    Map<String, String> before = parts(form);
    before.remove("word/document.xml");
    assertThat(parts).containsAllEntriesOf(before).hasSize(before.size() + 1);
  }

  @Test
  @DisplayName(
      "Chữ điền vào mang kiểu chữ của ô, cả ô trống; kiểu .VnTime thì bỏ vì không hiện được")
  void a_text_stands_in_the_face_of_its_cell() throws IOException {
    byte[] form =
        WordParts.body(
                "<w:tbl><w:tr>"
                    + cell("<w:pPr><w:rPr><w:b/><w:sz w:val=\"26\"/></w:rPr></w:pPr>")
                    + cell("<w:r><w:rPr><w:i/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>0</w:t></w:r>")
                    + cell(
                        "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/><w:b/></w:rPr><w:t>5</w:t></w:r>")
                    + "</w:tr></w:tbl><w:p/>")
            .bytes();
    Place row = Place.ofTable(1).inRow(1);

    byte[] filled =
        filled(
            form,
            new Filling(
                Map.of(row.inColumn(1), "9,5", row.inColumn(2), "a\nb", row.inColumn(3), "Đạt"),
                List.of()));

    assertThat(run(filled, 0).isBold()).isTrue();
    assertThat(run(filled, 0).getFontSizeAsDouble()).isEqualTo(13.0);
    assertThat(run(filled, 1).isItalic()).isTrue();
    assertThat(texts(filled)).containsEntry(row.inColumn(2), "a\nb");
    assertThat(run(filled, 2).getFontName()).isNotEqualTo(".VnTime");
    assertThat(run(filled, 2).isBold()).isTrue();
  }

  @Test
  @DisplayName("Ô có ảnh hay bảng con thì để nguyên, chỗ không có trong tệp thì bỏ qua")
  void what_would_be_lost_is_left_alone() {
    byte[] form =
        WordParts.body(
                "<w:tbl><w:tr>"
                    + cell("<w:r><w:t>Con dấu</w:t><w:drawing/></w:r>")
                    + "</w:tr></w:tbl><w:p/>")
            .bytes();
    Place cell = Place.ofTable(1).inRow(1).inColumn(1);

    byte[] filled = filled(form, new Filling(Map.of(cell, "9", cell.inColumn(7), "9"), List.of()));

    assertThat(texts(filled)).containsOnly(Map.entry(cell, "Con dấu"));
  }

  @Test
  @DisplayName("Đoạn thêm đứng sau bảng, hay sau đoạn đã có và theo kiểu của đoạn ấy")
  void paragraphs_are_added_behind_a_table_or_a_paragraph() throws IOException {
    byte[] form =
        WordParts.body(
                "<w:tbl><w:tr>"
                    + cell("<w:r><w:t>1</w:t></w:r>")
                    + "</w:tr></w:tbl><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Cuối</w:t></w:r></w:p>")
            .bytes();
    Filling.Added behindTable = new Filling.Added(Place.ofTable(1), List.of("Một", "Hai"));
    Filling.Added behindText = new Filling.Added(Place.ofParagraph(1), List.of("Ba"));

    byte[] filled = filled(form, new Filling(Map.of(), List.of(behindTable, behindText)));

    XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled));
    assertThat(document.getParagraphs())
        .extracting(paragraph -> paragraph.getText())
        .containsExactly("Một", "Hai", "Cuối", "Ba");
    assertThat(document.getParagraphs().getLast().getRuns().getFirst().isBold()).isTrue();
  }

  @Test
  void what_is_no_word_file_is_an_error_of_the_caller() {
    assertThatIOException()
        .isThrownBy(
            () ->
                FilledWord.write(
                    new ByteArrayInputStream(new byte[] {1, 2, 3}),
                    new Filling(Map.of(), List.of()),
                    new ByteArrayOutputStream()));
  }

  private static String cell(String content) {
    return "<w:tc><w:p>" + content + "</w:p></w:tc>";
  }

  private static byte[] filled(byte[] form, Filling filling) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FilledWord.write(new ByteArrayInputStream(form), filling, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every cell of the column for points gets a figure. */
  private static Map<Place, String> figures(byte[] form) {
    Map<Place, String> figures = new HashMap<>();
    read(form)
        .tables()
        .flatMap(table -> table.rows().stream().skip(2))
        .flatMap(row -> row.at(4).stream())
        .forEach(cell -> figures.put(cell.place(), "77"));
    return figures;
  }

  private static ReadDocument read(byte[] word) {
    try {
      return ((Outcome.Done<ReadDocument>)
              new Reading(Clock.systemUTC()).read("form.docx", new ByteArrayInputStream(word)))
          .value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Place, String> texts(byte[] word) {
    Map<Place, String> texts = new HashMap<>();
    read(word)
        .tables()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> texts.put(cell.place(), cell.text()));
    return texts;
  }

  private static Map<Place, String> withoutFigures(byte[] word) {
    Map<Place, String> texts = texts(word);
    texts.keySet().removeAll(figures(word).keySet());
    return texts;
  }

  private static XWPFRun run(byte[] word, int column) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(word))
        .getTables()
        .getFirst()
        .getRow(0)
        .getCell(column)
        .getParagraphs()
        .getFirst()
        .getRuns()
        .getFirst();
  }

  private byte[] resaved(byte[] word) {
    try {
      Path file = Files.write(folder.resolve("resaved.docx"), word);
      return Files.readAllBytes(new Office(folder).resaved(file).getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int pages(byte[] word, String name) {
    try {
      return new Office(folder).pageCount(Files.write(folder.resolve(name + ".docx"), word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> widths(byte[] word) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      return document.getTables().getFirst().getCTTbl().getTblGrid().getGridColList().stream()
          .map(CTTblGridCol::getW)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> parts(byte[] word) {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), HexFormat.of().formatHex(zip.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
