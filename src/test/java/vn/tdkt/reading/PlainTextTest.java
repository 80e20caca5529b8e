package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.letters.Encoding;
import vn.tdkt.letters.OldText;

@DisplayName("Đọc văn bản thuần")
class PlainTextTest {
  @TempDir Path folder;

  private ReadDocument read(String... lines) throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new ReadFiles(folder).read("tệp.txt", bytes);
  }

  private static List<List<String>> onlyTable(ReadDocument document) {
    List<Table> tables = document.tables().toList();
    assertThat(tables).hasSize(1);
    return tables.getFirst().rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  @Test
  void unicode_is_read_in_every_form() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      for (String mark : List.of("", "\uFEFF")) {
        byte[] bytes = (mark + "Thi đua\r\nKhen thưởng").getBytes(charset);
        if (charset.equals(StandardCharsets.UTF_8) || !mark.isEmpty()) {
          assertThat(new ReadFiles(folder).read("tệp.txt", bytes).paragraphs())
              .extracting(Paragraph::text)
              .containsExactly("Thi đua", "Khen thưởng");
        }
      }
    }
    byte[] bigEndian = "\uFEFFThi đua".getBytes(StandardCharsets.UTF_16BE);
    assertThat(new ReadFiles(folder).read("tệp.txt", bigEndian).paragraphs()).hasSize(1);
  }

  @Test
  void bytes_of_before_unicode_are_converted_and_told() throws IOException {
    byte[] bytes =
        OldText.in(Encoding.TCVN3, "Báo cáo thi đua\nKết quả khen thưởng của tỉnh")
            .getBytes(Charset.forName("windows-1252"));
    ReadDocument document = new ReadFiles(folder).read("cũ.txt", bytes);
    assertThat(document.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("Báo cáo thi đua", "Kết quả khen thưởng của tỉnh");
    assertThat(document.paragraphs().map(Paragraph::certainty))
        .allMatch(Certainty.Converted.class::isInstance);
    assertThat(document.remarks())
        .extracting(Finding::code)
        .containsExactly("reading.old-encoding");
  }

  @Test
  void a_cell_of_several_lines_is_whole() throws IOException {
    List<List<String>> excel =
        onlyTable(read("TT\tNội dung\tĐiểm", "1\t\"Việc:\n+ một\"\t5", "2\tViệc hai\t5"));
    List<List<String>> word =
        onlyTable(read("TT\tNội dung\tĐiểm", "1\tViệc:", "+ một\t5", "2\tViệc hai\t5"));
    assertThat(excel).isEqualTo(word).element(1).isEqualTo(List.of("1", "Việc:\n+ một", "5"));
  }

  @Test
  void columns_are_told_by_the_blanks_between_them() throws IOException {
    ReadDocument document =
        read(
            "BẢNG ĐIỂM",
            "TT   Nội dung                    Điểm   Tự chấm",
            "I    VIỆC CHUNG                   40      35",
            "1    Ban hành văn bản chỉ đạo     20      20",
            "     thi đua, khen thưởng",
            "2    Sơ kết, tổng kết             10      10",
            "\f3   Công tác khen thưởng       10      5",
            "    và kiểm tra",
            "4   Hội họp                    5       5",
            "5   Báo cáo                    5       5");
    assertThat(onlyTable(document))
        .containsExactly(
            List.of("TT", "Nội dung", "Điểm", "Tự chấm"),
            List.of("I", "VIỆC CHUNG", "40", "35"),
            List.of("1", "Ban hành văn bản chỉ đạo thi đua, khen thưởng", "20", "20"),
            List.of("2", "Sơ kết, tổng kết", "10", "10"),
            List.of("3", "Công tác khen thưởng và kiểm tra", "10", "5"),
            List.of("4", "Hội họp", "5", "5"),
            List.of("5", "Báo cáo", "5", "5"));
    assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("BẢNG ĐIỂM");
  }

  @Test
  void a_table_without_columns_is_put_together_from_numbers_and_figures() throws IOException {
    ReadDocument document =
        new ReadFiles(folder)
            .read("tệp.txt", TextFiles.flattened(PrintedSheet.bacGiangWithExplanations()));
    List<List<String>> rows = onlyTable(document);
    assertThat(rows).hasSize(PrintedSheet.bacGiang().rows().size());
    assertThat(rows.get(9).subList(2, 5)).containsExactly("60", "60", "6");
    assertThat(document.tables().flatMap(table -> table.rows().getFirst().cells().stream()))
        .allMatch(cell -> !cell.certainty().isSure());
    assertThat(ScoreTables.in(document)).hasSize(1);
    assertThat(document.paragraphs()).extracting(Paragraph::text).hasSize(7);
  }

  @Test
  void points_stand_at_the_end_of_any_line_or_below_their_text() throws IOException {
    ReadDocument document =
        read(
            "I | VIỆC CHUNG CỦA| 45 | 35",
            "ĐƠN VỊ",
            "1 | Ban hành văn bản chỉ đạo",
            "thi đua, khen thưởng | 20 | 20 |2",
            "",
            "Sơ kết, tổng kết",
            "năm",
            "2024",
            "",
            "10",
            "",
            "10",
            "",
            "3",
            "",
            "- Kiểm tra: biên bản (03 điểm);",
            "- Thanh tra:",
            "+ Kế hoạch (03 điểm);",
            "+ Báo cáo (02 điểm);",
            "",
            "05 5",
            "",
            "Đoạn dưới bảng.");
    assertThat(onlyTable(document))
        .containsExactly(
            List.of("I", "VIỆC CHUNG CỦA ĐƠN VỊ", "45", "35", ""),
            List.of("1", "Ban hành văn bản chỉ đạo thi đua, khen thưởng", "20", "20", "2"),
            List.of("", "Sơ kết, tổng kết năm 2024", "10", "10", "3"),
            List.of("-", "Kiểm tra: biên bản (03 điểm);", "", "", ""),
            List.of("-", "Thanh tra:\n+ Kế hoạch (03 điểm);\n+ Báo cáo (02 điểm);", "05", "5", ""));
    assertThat(document.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("Đoạn dưới bảng.");
  }

  @Test
  void cells_that_were_copied_one_below_the_other_find_their_rows() throws IOException {
    String[] cells =
        "TT|Nội dung|Điểm|I|VIỆC CHUNG|30|25|1|Ban hành|văn bản|20|20|2|Sơ kết|10|5|II|VIỆC RIÊNG|5|5|1|Hội họp|5|5"
            .split("\\|");
    assertThat(onlyTable(read(cells)))
        .containsExactly(
            List.of("I", "VIỆC CHUNG", "30", "25"),
            List.of("1", "Ban hành văn bản", "20", "20"),
            List.of("2", "Sơ kết", "10", "5"),
            List.of("II", "VIỆC RIÊNG", "5", "5"),
            List.of("1", "Hội họp", "5", "5"));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({
    "'| |', Il, IlI, I, II, III",
    "I, 11, I1, I, II, III",
    "l, II, 1V, I, II, IV",
    "1, 2, 3, 1, 2, 3",
    "I, II, IV, I, II, IV"
  })
  void misread_numbers_of_groups_are_told_by_their_order(
      String first, String second, String third, String i, String ii, String iii)
      throws IOException {
    assertThat(
            onlyTable(
                read(
                    first + " | VIỆC CHUNG | 10 | 10",
                    "1 | Việc một | 10 | 10",
                    second + " | VIỆC RIÊNG | 10 | 5",
                    "1 | Việc hai | 10 | 5",
                    third + " | VIỆC KHÁC | 5 | 5")))
        .extracting(List::getFirst)
        .containsExactly(i, "1", ii, "1", iii);
  }

  @Test
  void letters_misread_in_a_picture_are_no_old_encoding() throws IOException {
    ReadDocument document =
        read(
            "Két qua thuc hién nhiém vu chuyén mén cua don vi, khen thuéng",
            "xép loai phong trao, trién khai ké hoach cu thé theo quy dinh",
            "véi cdc tap thé, ca nhan thuéc don vi");
    assertThat(document.paragraphs().map(Paragraph::certainty))
        .noneMatch(Certainty.Converted.class::isInstance);
    assertThat(document.remarks()).extracting(Finding::code).doesNotContain("reading.old-encoding");
  }

  @Test
  void text_with_counts_below_it_is_no_table() throws IOException {
    assertThat(
            read("Kết quả phong trào", "", "25", "", "- Khen thưởng 02", "", "Hội nghị", "", "3")
                .tables())
        .isEmpty();
  }

  @Test
  void numbered_sentences_that_end_with_a_year_are_no_table() throws IOException {
    assertThat(
            read(
                    "1. Thực hiện kế hoạch năm 2024",
                    "2. Phương hướng năm 2025",
                    "3. Kiến nghị",
                    "- Khen thưởng 02 tập thể, năm trước 03")
                .tables())
        .isEmpty();
  }

  @Test
  void signs_for_bold_and_heads_are_no_text() throws IOException {
    assertThat(read("## **BÁO CÁO**", "<b>I</b>. Kết quả *tốt*, 2 * 3 = 6").paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("BÁO CÁO", "I. Kết quả tốt, 2 * 3 = 6");
  }
}
