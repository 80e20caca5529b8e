package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Units;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Tệp Word của đơn vị: điền vào, sửa trong Word, đưa lại, so ba bên")
class WordFormsTest {
  private static final int SELF = 3;
  private static final int ADJUSTMENT = 4;

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;

  private RealSheet real;
  private SheetHead sheet;
  private String address;
  private HttpVisitor officer;

  @BeforeEach
  void an_officer_with_a_filled_sheet() {
    real = new RealSheet(units, blocks, sets, "bac-giang-2024");
    sheet = real.filled(scoring, recording);
    address = "/bang-cham-diem/" + sheet.id().value();
    officer = new HttpVisitor(port);
    officer.signIn(new Staff(accounts, real.province).of(real.unit, Role.OFFICER), Staff.PASSWORD);
    officer.get(address);
  }

  @Test
  @Proves({"REQ-41", "REQ-49"})
  @DisplayName("Bảng trống Khối gửi về được điền: điểm, thưởng trừ, tổng, giải trình bên dưới")
  void an_empty_form_comes_back_filled() throws IOException {
    String form = bring(empty(), Map.of());

    assertThat(officer.get(form).body()).contains("Chương trình điền");
    XWPFDocument filled = word(form, Map.of());

    assertThat(cell(filled, "I", 0, SELF)).isEqualTo("650");
    assertThat(cell(filled, "I", 1, SELF)).isEqualTo("150");
    assertThat(cell(filled, "I", 1, ADJUSTMENT)).isEqualTo("+10");
    assertThat(cell(filled, "II", 0, SELF)).isEqualTo("140");
    assertThat(cell(filled, "II", 3, ADJUSTMENT)).isEqualTo("−5");
    assertThat(paragraphs(filled))
        .anySatisfy(text -> assertThat(text).startsWith("II.3. Trừ 5 điểm: "))
        .anySatisfy(text -> assertThat(text).startsWith("I.9. Thưởng 4 điểm: "));
    assertThat(officer.get(address + "/nhat-ky").body()).contains("tải bản đã điền của tệp Word");
  }

  @Test
  @DisplayName("Tệp năm trước còn số cũ, lời giải trình cũ: số và lời của bảng thay vào, không lặp")
  void a_form_of_last_year_takes_the_figures_of_this_one() throws IOException {
    byte[] old = SheetFiles.docx(PrintedSheet.bacGiangWithExplanations());

    XWPFDocument filled = word(bring(old, Map.of()), Map.of());

    assertThat(cell(filled, "II", 0, SELF)).isEqualTo("140");
    assertThat(paragraphs(filled).stream().filter(text -> text.contains("rừ 5 điểm"))).hasSize(2);
    assertThat(paragraphs(filled))
        .contains("Tổng số điểm tự chấm: 971 điểm, trong đó:")
        .containsSubsequence("Điểm thưởng:", "Điểm trừ:")
        .anySatisfy(text -> assertThat(text).contains("hưởng 4 điểm"))
        .anySatisfy(text -> assertThat(text).contains("có 01 viên chức vi phạm"));
    List<String> all = paragraphs(filled);
    assertThat(all.subList(all.indexOf("Điểm thưởng:"), all.indexOf("Điểm trừ:")))
        .anySatisfy(text -> assertThat(text).startsWith("I.1. Thưởng 10 điểm: "));
  }

  @Test
  @DisplayName("Sửa trong Word rồi đưa lại: chữ đã sửa còn nguyên, số hai bên đều đổi thì hỏi")
  void edits_made_in_between_survive_and_clashes_are_asked() throws IOException {
    String form = bring(empty(), Map.of());
    XWPFDocument edited = word(form, Map.of());
    write(edited, "I", 1, SELF, "149");
    write(edited, "I", 2, SELF, "77");
    edited.createParagraph().createRun().setText("Đơn vị xin cảm ơn Khối.");
    edited.getTables().getFirst().insertNewTableRow(3).createCell().setText("Dòng ghi thêm");
    save("I.2", "70");

    String again = bring(bytes(edited), Map.of("sua", form.substring(form.lastIndexOf('/') + 1)));

    assertThat(officer.get(again).body())
        .contains("Tệp đã được sửa ở 2 ô", "149", "77", "70", "110");
    assertThat(officer.post(again, Map.of()).statusCode()).isEqualTo(422);
    XWPFDocument filled = word(again, Map.of("I.1/SELF", "ghi", "I.2/SELF", "bang"));
    assertThat(cell(filled, "I", 1, SELF)).isEqualTo("149");
    assertThat(cell(filled, "I", 2, SELF)).isEqualTo("70");
    assertThat(cell(filled, "I", 0, SELF)).isEqualTo("609");
    assertThat(paragraphs(filled)).contains("Đơn vị xin cảm ơn Khối.");
    assertThat(filled.getTables().getFirst().getText()).contains("Dòng ghi thêm");
    Figures figures = sheets.figures(sheet.id(), real.officer());
    assertThat(figures.self().entry("I.1").answer()).isEqualTo(new Answer.Judged(Score.of("149")));
  }

  @Test
  @DisplayName("Tệp không có bảng, tệp không phải Word: một câu, không giữ lại gì")
  void what_is_no_form_is_told_and_not_kept() {
    byte[] other = SheetFiles.docx(new PrintedSheet("Công văn", List.of(List.of()), List.of()));

    assertThat(officer.postFile(address + "/mau-word", Map.of(), "tep", other).body())
        .contains("chưa thấy bảng nào có các tiêu chí");
    assertThat(officer.postFile(address + "/mau-word", Map.of(), "tep", "TT\tNội dung").body())
        .contains("không phải tệp Word (.docx)");
    assertThat(officer.get(address + "/mau-word").body()).doesNotContain("Các tệp đã đưa lên");
  }

  @Test
  @DisplayName("Tệp Word của đơn vị chỉ đơn vị thấy")
  void forms_are_for_those_who_see_the_sheet_as_their_own() {
    bring(empty(), Map.of());
    HttpVisitor other = new HttpVisitor(port);
    var elsewhere = new RealSheet(units, blocks, sets, "thai-nguyen-2022");
    other.signIn(
        new Staff(accounts, elsewhere.province).of(elsewhere.unit, Role.OFFICER), Staff.PASSWORD);

    assertThat(other.get(address + "/mau-word").statusCode()).isEqualTo(404);
  }

  private static byte[] empty() {
    return SheetFiles.docx(PrintedSheet.bacGiang().without(Set.of(SELF, ADJUSTMENT)));
  }

  /** Brings a file; the address of its form. */
  private String bring(byte[] file, Map<String, String> fields) {
    officer.get(address);
    HttpResponse<String> brought = officer.postFile(address + "/mau-word", fields, "tep", file);
    String location = brought.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/bang-cham-diem"));
  }

  private XWPFDocument word(String form, Map<String, String> choices) throws IOException {
    officer.get(form);
    return new XWPFDocument(new ByteArrayInputStream(officer.postForFile(form, choices).body()));
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private void save(String leaf, String points) {
    Figures figures = sheets.figures(sheet.id(), real.officer());
    Entry entry = figures.self().entry(leaf).with(new Answer.Judged(Score.of(points)));
    LeafCommand command = new LeafCommand(sheet.id(), Ids.next(), leaf, figures.version(leaf));
    assertThat(recording.save(command, entry, real.officer())).isInstanceOf(Saving.Saved.class);
  }

  /** The cell of a criterion of a group; the group's own row has the number 0. */
  private static XWPFTableCell at(XWPFDocument document, String group, int number, int column) {
    List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
    int row = 0;
    while (!rows.get(row).getCell(0).getText().equals(group)) {
      row++;
    }
    return rows.get(row + number).getCell(column);
  }

  private static String cell(XWPFDocument document, String group, int number, int column) {
    return at(document, group, number, column).getText();
  }

  private static void write(
      XWPFDocument document, String group, int number, int column, String text) {
    XWPFParagraph paragraph = at(document, group, number, column).getParagraphs().getFirst();
    paragraph.getRuns().getFirst().setText(text, 0);
  }

  private static List<String> paragraphs(XWPFDocument document) {
    return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }
}
