package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.reading.ScoreTable;
import vn.tdkt.reading.ScoreTables;
import vn.tdkt.testing.Proves;

/**
 * A sheet recognised with the wrong language and copied out as text: accents and the number column
 * are lost, "II" is "Il", points stand on lines of their own.
 */
@DisplayName("Soát lỗi bảng điểm từ văn bản nhận dạng sai")
@Proves("REQ-153")
class MisreadSheetTest {
  @TempDir Path folder;

  private static String sheet() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            MisreadSheetTest.class.getResourceAsStream("/reading/bac-giang-2024-misread.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private ReadDocument read(String sheet) throws IOException {
    return new ReadFiles(folder).read("bang.txt", sheet.getBytes(StandardCharsets.UTF_8));
  }

  private List<Finding> proofread(String sheet) throws IOException {
    return Proofreading.of(read(sheet));
  }

  private static List<String> texts(List<Finding> found, String code) {
    return found.stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::text)
        .toList();
  }

  @Test
  @Proves("REQ-152")
  void the_tree_and_every_figure_are_as_printed() throws IOException {
    List<ScoreTable> tables = ScoreTables.in(read(sheet()));
    assertThat(tables).hasSize(1);
    ScoreTable table = tables.getFirst();
    assertThat(table.lines()).extracting(Line::reference).containsExactly("I", "II", "III");
    assertThat(table.lines().stream().map(group -> group.children().size()))
        .containsExactly(10, 9, 7);
    assertThat(table.all()).hasSize(3 + 10 + 9 + 7 + 3 + 2 + 3 + 2 + 3 + 2 + 2 + 3);
    assertThat(values(table, "I.2")).containsExactly("110", "110", "11");
    assertThat(values(table, "II")).containsExactly("150", "130");
    assertThat(values(table, "II.7")).containsExactly("15", "15");
    assertThat(values(table, "III.1.a")).containsExactly("10", "10");
    assertThat(values(table, "III.1.a.2")).containsExactly("5");
    assertThat(values(table, "III.2.a")).isEmpty();
    assertThat(values(table, "III.7.c")).containsExactly("5", "5");
    assertThat(table.totals()).singleElement().extracting(Line::maximum).hasToString("950");
  }

  private static List<String> values(ScoreTable table, String reference) {
    return table
        .all()
        .filter(line -> line.reference().equals(reference))
        .flatMap(line -> line.figures().stream())
        .map(figure -> String.valueOf(figure.value()))
        .toList();
  }

  @Test
  void the_head_of_group_ii_says_130_against_140() throws IOException {
    assertThat(texts(proofread(sheet()), "sum.differs"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("Mục II ghi 130", "được 140"));
  }

  @Test
  void the_bonus_of_i_9_is_4_in_the_table_and_6_in_the_explanation() throws IOException {
    assertThat(texts(proofread(sheet()), "points.explained-otherwise"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("I.9 trong bảng ghi 4", "ghi 6"));
  }

  @Test
  void seven_points_are_missing_and_four_sums_are_open_for_it() throws IOException {
    List<Finding> found = proofread(sheet());
    assertThat(texts(found, "points.missing").stream().map(text -> text.split(" ")[2]))
        .containsExactly("III.2.a", "III.2.a", "III.4.b", "III.4.c", "III.5", "III.5.a", "III.5.b");
    assertThat(texts(found, "sum.open").stream().map(text -> text.split(",")[0]))
        .containsExactly(
            "Mục III ghi 150", "Mục III.2 ghi 30", "Mục III.2 ghi 30", "Mục III.4 ghi 20");
  }

  @Test
  void everything_is_asked_and_nothing_else_is_claimed() throws IOException {
    List<Finding> found = proofread(sheet());
    assertThat(found).extracting(Finding::severity).doesNotContain(Finding.Severity.ERROR);
    assertThat(found)
        .extracting(Finding::code)
        .containsOnly(
            "reading.guessed-tables",
            "reading.restored-accents",
            "sum.differs",
            "sum.open",
            "points.missing",
            "points.explained-otherwise");
    assertThat(found)
        .filteredOn(finding -> finding.code().equals("sum.differs"))
        .allSatisfy(f -> assertThat(f.fix()).contains("đối chiếu với bản giấy", "thành 140"));
  }

  @Test
  void a_deduction_that_was_taken_twice_is_asked_about_too() throws IOException {
    assertThat(
            texts(proofread(sheet().replace("chadm: 971", "chadm: 961")), "total.deducted-twice"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("961", "971"));
  }

  @Test
  void a_sheet_put_right_gives_no_question_about_its_sums() throws IOException {
    String right =
        sheet().replace("150 | 130", "150 | 140").replace("phan | thwéng 6", "phan | thwéng 4");
    assertThat(proofread(right))
        .extracting(Finding::code)
        .doesNotContain("sum.differs", "points.explained-otherwise", "total.differs");
  }

  @Test
  void in_a_sure_table_a_misread_number_of_a_group_makes_a_question() throws IOException {
    String table = "TT\tNội dung\tĐiểm tối đa\tTự chấm\tĐiểm thưởng\n";
    String rows =
        "I\tVIỆC CHUNG\t10\t10\t\n1\tViệc một\t10\t10\t4\nII\tVIỆC RIÊNG\t5\t5\t\n1\tViệc hai\t5\t5\t\n";
    assertThat(proofread(table + rows + "\nChỉ tiêu 1, phần l thưởng 6 điểm: có sáng kiến"))
        .filteredOn(finding -> finding.code().equals("points.explained-otherwise"))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Finding.Severity.QUESTION);
  }
}
