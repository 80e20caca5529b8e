package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.testing.Proves;

@DisplayName("Hai bảng điểm thật, đọc từ bản quét")
@Proves({"REQ-43", "REQ-152"})
class ScannedSheetsTest {
  @TempDir Path folder;

  private static ScoreTable scoreTable(ScannedSheet scan) {
    List<ScoreTable> tables = ScoreTables.in(scan.read());
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  /** What this recognition reached when it was written; a later one may be better. */
  @ParameterizedTest(name = "{0}: từ {1} % số ô, {2} % ô số")
  @CsvSource({"BAC_GIANG, 95, 98", "THAI_NGUYEN, 87, 98"})
  void nearly_every_cell_is_right(ScannedSheet scan, int cells, int figures) {
    Table table = scoreTable(scan).source();
    assertThat(table.rows()).hasSize(scan.sheet().heads().size() + scan.sheet().rows().size());
    assertThat(CellsRight.of(scan.sheet(), table).percent()).isGreaterThanOrEqualTo(cells);
    assertThat(CellsRight.ofFigures(scan.sheet(), table).percent()).isGreaterThanOrEqualTo(figures);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void no_wrong_figure_is_taken_for_certain(ScannedSheet scan) {
    Table table = scoreTable(scan).source();
    int heads = scan.sheet().heads().size();
    for (int row = 1; row <= scan.sheet().rows().size(); row++) {
      for (int column = 3; column <= scan.sheet().columns(); column++) {
        String printed = scan.sheet().rows().get(row - 1).get(column - 1);
        Cell cell = table.at(row + heads, column).orElseThrow();
        if (printed.length() <= 5 && !cell.text().equals(printed)) {
          assertThat(cell.certainty().isDoubtful()).as("%s for %s", cell, printed).isTrue();
        }
      }
    }
  }

  /** In which an 11 looks like a II, and 50 like 90 where its letters are large. */
  @Test
  void another_copy_of_the_paper_gives_the_same_numbers() throws IOException {
    PrintedSheet sheet = PrintedSheet.bacGiangWithExplanations();
    byte[] scan = ScannedPages.of(PaperFiles.pdf(sheet), 2025).tiff();
    Table table = ScoreTables.in(new ReadFiles(folder).read("quet.tif", scan)).getFirst().source();
    assertThat(CellsRight.ofFigures(sheet, table).wrong()).isEmpty();
    Cell bonus = table.at(6, 5).orElseThrow();
    assertThat(bonus.text()).isEqualTo("11");
    assertThat(bonus.certainty().isDoubtful()).isTrue();
  }

  @Test
  void the_tree_of_criteria_is_that_of_the_paper() {
    ScoreTablesTest.isBacGiang(scoreTable(ScannedSheet.BAC_GIANG));
    ScoreTablesTest.isThaiNguyen(scoreTable(ScannedSheet.THAI_NGUYEN));
  }

  @Test
  void every_text_tells_where_in_the_picture_it_stands() {
    Cell points = scoreTable(ScannedSheet.BAC_GIANG).source().at(18, 3).orElseThrow();
    assertThat(points.text()).isEqualTo("15");
    assertThat(points.place().words()).isEqualTo("trang 2, bảng 1, dòng 18, cột 3");
    Region region = Objects.requireNonNull(points.place().region());
    // on the second page just below the repeated head, in the middle of the third column
    assertThat(region.left()).isBetween(360, 385);
    assertThat(region.top()).isBetween(125, 155);
    assertThat(region.width()).isLessThan(20);
  }

  @Test
  void figures_of_a_picture_are_not_taken_over_as_if_they_had_been_pasted() throws IOException {
    byte[] page = ScannedSheet.BAC_GIANG.pages(folder).page(3, "png");
    Outcome<String> text =
        new Reading(VietnamTime.clock()).text("bảng.png", new ByteArrayInputStream(page));
    assertThat(text)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().text()).contains("là bản quét"));
  }

  @Test
  void a_remark_says_how_much_must_be_compared_with_the_paper() {
    assertThat(ScannedSheet.BAC_GIANG.read().kind()).isEqualTo(FileKind.SCAN);
    assertThat(ScannedSheet.BAC_GIANG.read().remarks())
        .extracting(Finding::code)
        .containsExactly("reading.doubtful-letters");
  }
}
