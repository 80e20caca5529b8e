package vn.tdkt.reading.oldword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.Office;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ReadFiles;

@DisplayName("Tệp Word cũ (.doc) đọc ra như tệp mới")
class OldWordTest {
  @TempDir Path folder;

  /** The same document as it is written by Word of today, and as LibreOffice saves it for 2003. */
  private record Both(ReadDocument today, ReadDocument old) {}

  private Both read(Consumer<XWPFDocument> filling) throws IOException {
    Path word = folder.resolve("mới.docx");
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.accept(document);
      document.write(out);
      Files.write(word, out.toByteArray());
    }
    Path old = new Office(folder).converted("doc", word).getFirst();
    ReadFiles files = new ReadFiles(folder);
    return new Both(
        files.read("mới.docx", Files.readAllBytes(word)),
        files.read("cũ.doc", Files.readAllBytes(old)));
  }

  private static List<String> paragraphs(ReadDocument document) {
    return document.paragraphs().map(Paragraph::text).toList();
  }

  private static List<String> cells(ReadDocument document) {
    return document
        .tables()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Cell::text)
        .toList();
  }

  private static List<String> codes(ReadDocument document) {
    return document.remarks().stream().map(Finding::code).toList();
  }

  @Test
  void automatic_numbers_fields_and_changes_are_read_alike() throws IOException {
    Both both =
        read(
            document -> {
              BigInteger list = romanList(document);
              for (String text : List.of("Mục một", "Mục hai")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(text);
              }
              XWPFParagraph changed = document.createParagraph();
              changed.createRun().setText("Tổng điểm 971");
              CTTrackChange deletion = changed.getCTP().addNewDel();
              deletion.setAuthor("Người soạn");
              deletion.setId(BigInteger.ONE);
              changed.getCTP().getDelArray(0).addNewR().addNewDelText().setStringValue(" hoặc 961");
              document.createParagraph().createHyperlinkRun("http://example.vn").setText("Xem tệp");
              document.createParagraph().createRun().setText("Dòng một");
            });
    assertThat(paragraphs(both.old()))
        .isEqualTo(paragraphs(both.today()))
        .containsExactly("I. Mục một", "II. Mục hai", "Tổng điểm 971", "Xem tệp", "Dòng một");
    assertThat(codes(both.old()))
        .isEqualTo(codes(both.today()))
        .containsExactly("reading.tracked-changes");
  }

  private static BigInteger romanList(XWPFDocument document) {
    CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
    shape.setAbstractNumId(BigInteger.ONE);
    CTLvl level = shape.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.UPPER_ROMAN);
    level.addNewLvlText().setVal("%1.");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(shape)));
  }

  @Test
  void a_table_within_a_cell_is_a_block_of_its_own() throws IOException {
    Both both =
        read(
            document -> {
              XWPFTable outer = document.createTable(1, 2);
              outer.getRow(0).getCell(0).setText("Ngoài");
              XWPFTableCell inner = outer.getRow(0).getCell(1);
              inner.insertNewTbl(inner.getParagraphs().getFirst().getCTP().newCursor());
              XWPFTable nested = inner.getTables().getFirst();
              nested.createRow().createCell().setText("Trong");
              document.createParagraph().createRun().setText("Sau bảng");
            });
    assertThat(both.old().tables()).hasSize(2);
    assertThat(cells(both.old())).isEqualTo(cells(both.today())).contains("Ngoài", "Trong");
    assertThat(paragraphs(both.old())).containsExactly("Sau bảng");
  }
}
