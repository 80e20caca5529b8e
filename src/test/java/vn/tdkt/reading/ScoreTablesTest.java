package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.testing.Proves;

@DisplayName("Bảng chấm điểm đọc từ tệp")
@Proves("REQ-152")
class ScoreTablesTest {
  @TempDir Path folder;

  private ScoreTable read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Outcome<ReadDocument> outcome = new Reading(VietnamTime.clock()).read(name, file);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    ReadDocument document = ((Outcome.Done<ReadDocument>) outcome).value();
    List<ScoreTable> tables = ScoreTables.in(document);
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  @Test
  void bac_giang_in_word() throws IOException {
    isBacGiang(read("bang.docx", SheetFiles.docx(PrintedSheet.bacGiang())));
  }

  @Test
  void thai_nguyen_in_word() throws IOException {
    isThaiNguyen(read("bang.docx", SheetFiles.docx(PrintedSheet.thaiNguyen())));
  }

  private static Line line(ScoreTable table, String reference) {
    return table.all().filter(line -> line.reference().equals(reference)).findFirst().orElseThrow();
  }

  static void isBacGiang(ScoreTable table) {
    assertThat(table.columns())
        .extracting(Column::kind)
        .containsExactly(
            Kind.NUMBER,
            Kind.CONTENT,
            Kind.MAXIMUM,
            Kind.SELF,
            Kind.BONUS_OR_DEDUCTION,
            Kind.BLOCK);
    assertThat(table.lines()).extracting(Line::reference).containsExactly("I", "II", "III");
    assertThat(table.all()).hasSize(3 + 10 + 9 + 7 + 3 + 2 + 3 + 2 + 3 + 2 + 2 + 3);
    assertThat(line(table, "II").value(Kind.SELF)).hasToString("130");
    assertThat(line(table, "I.9").value(Kind.BONUS_OR_DEDUCTION)).hasToString("4");
    assertThat(line(table, "III.1.a.1").maximum()).hasToString("5");
    assertThat(line(table, "III.2.a").figures()).isEmpty();
    assertThat(line(table, "III.2.b").maximum()).hasToString("15");
    assertThat(line(table, "III.5.a").maximum()).hasToString("5");
    assertThat(line(table, "III.7.c").value(Kind.SELF)).hasToString("5");
    assertThat(table.totals()).singleElement().extracting(Line::maximum).hasToString("950");
  }

  static void isThaiNguyen(ScoreTable table) {
    assertThat(table.columns())
        .extracting(Column::kind)
        .containsExactly(
            Kind.NUMBER, Kind.CONTENT, Kind.METHOD, Kind.MAXIMUM, Kind.SELF, Kind.BLOCK);
    assertThat(table.all().map(Line::reference))
        .containsExactly(
            "I", "I.1", "I.2", "I.3", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7",
            "III", "III.1", "III.2", "III.2.a", "III.2.b", "III.2.c", "III.3", "III.3.a", "III.3.b",
            "III.3.c", "III.4", "III.4.a", "III.4.b", "III.4.c", "III.4.d", "IV");
    assertThat(table.totals()).singleElement().extracting(Line::maximum).hasToString("1000");
  }
}
