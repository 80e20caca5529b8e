package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.testing.Proves;

@DisplayName("Hai bảng điểm thật, đọc từ mọi loại tệp")
@Proves("REQ-152")
class EveryFileTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "Bắc Giang {0}")
  @EnumSource
  void bac_giang(SheetFile file) throws IOException {
    PrintedSheet sheet = PrintedSheet.bacGiangWithExplanations();
    ReadDocument document = read(file, sheet);
    cellsAreRight(file, sheet, document);
    ScoreTablesTest.isBacGiang(scoreTable(document));
    assertThat(document.paragraphs().map(Paragraph::text).toList())
        .startsWith(sheet.title())
        .containsAll(sheet.below());
  }

  @ParameterizedTest(name = "Thái Nguyên {0}")
  @EnumSource
  void thai_nguyen(SheetFile file) throws IOException {
    PrintedSheet sheet = PrintedSheet.thaiNguyen();
    ReadDocument document = read(file, sheet);
    cellsAreRight(file, sheet, document);
    ScoreTablesTest.isThaiNguyen(scoreTable(document));
  }

  private static void cellsAreRight(SheetFile file, PrintedSheet sheet, ReadDocument document) {
    CellsRight cells = CellsRight.of(sheet, scoreTable(document).source());
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d cells right (%.1f %%)%n",
        file,
        cells.right(),
        cells.all(),
        cells.percent());
    if (file.isSure()) {
      assertThat(cells.wrong()).isEmpty();
    } else {
      assertThat(cells.percent()).isGreaterThan(98); // of merged heads only one cell is left
    }
  }

  private static ScoreTable scoreTable(ReadDocument document) {
    List<ScoreTable> tables = ScoreTables.in(document);
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private ReadDocument read(SheetFile kind, PrintedSheet sheet) throws IOException {
    return new ReadFiles(folder).read("bảng." + kind.extension(), kind.bytes(sheet, folder));
  }
}
