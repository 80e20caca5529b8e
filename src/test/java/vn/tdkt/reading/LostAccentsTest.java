package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.testing.Proves;

@DisplayName("Tệp Word mất dấu tiếng Việt")
@Proves("REQ-43")
class LostAccentsTest {
  @TempDir Path folder;

  private ReadDocument read(PrintedSheet sheet) throws IOException {
    Path file = Files.write(folder.resolve("bang.docx"), SheetFiles.docx(sheet));
    Outcome<ReadDocument> outcome = new Reading(VietnamTime.clock()).read("bang.docx", file);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<ReadDocument>) outcome).value();
  }

  private static List<Cell> cells(ReadDocument document) {
    return document
        .tables()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  @Test
  void every_changed_cell_is_marked_and_keeps_what_was_read() throws IOException {
    List<Cell> right = cells(read(PrintedSheet.bacGiang()));
    ReadDocument document = read(PrintedSheet.bacGiang().written(LostAccentsTest::capitalised));
    List<Cell> cells = cells(document);
    assertThat(cells).hasSameSizeAs(right);
    for (int i = 0; i < cells.size(); i++) {
      String asRead =
          cells.get(i).certainty() instanceof Certainty.Restored(String before)
              ? before
              : cells.get(i).text();
      assertThat(asRead).isEqualTo(capitalised(right.get(i).text()));
      assertThat(Texts.folded(cells.get(i).text())).isEqualTo(Texts.folded(right.get(i).text()));
    }
    assertThat(ScoreTables.in(document)).singleElement().satisfies(ScoreTablesTest::isBacGiang);
  }

  @Test
  void one_remark_says_that_a_person_must_look() throws IOException {
    ReadDocument document = read(PrintedSheet.bacGiang().written(Texts::folded));
    assertThat(document.remarks())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo("reading.restored-accents");
    assertThat(document.paragraphs().toList().getFirst())
        .isEqualTo(
            new Paragraph(
                "bảng chấm điểm thi đua năm 2024",
                Place.ofParagraph(1),
                new Certainty.Restored("bang cham diem thi dua nam 2024")));
  }

  @Test
  void a_sheet_with_its_accents_is_read_as_it_is() throws IOException {
    ReadDocument document = read(PrintedSheet.bacGiang());
    assertThat(document.remarks()).isEmpty();
    assertThat(cells(document)).extracting(Cell::certainty).containsOnly(Certainty.read());
  }

  /** Without accents, with its capitals. */
  private static String capitalised(String text) {
    String folded = Texts.folded(text);
    StringBuilder capitals = new StringBuilder(folded);
    for (int i = 0; i < Math.min(folded.length(), text.length()); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        capitals.setCharAt(i, Character.toUpperCase(folded.charAt(i)));
      }
    }
    return capitals.toString();
  }
}
