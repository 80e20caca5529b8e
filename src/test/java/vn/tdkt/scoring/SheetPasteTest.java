package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Units;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.reading.TextFiles;
import vn.tdkt.scoring.paste.FilledForm;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Dán cả bảng: xem trước, một lần ghi, một lần hoàn tác")
class SheetPasteTest {
  private static final FilledForm FORM = FilledForm.bacGiang();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;
  @Autowired Sheets sheets;

  private RealSheet real;
  private SheetHead sheet;
  private String address;
  private HttpVisitor officer;

  @BeforeEach
  void an_officer_with_an_empty_sheet() {
    real = new RealSheet(units, blocks, sets, "bac-giang-2024");
    sheet = real.open(scoring);
    address = "/bang-cham-diem/" + sheet.id().value();
    officer = new HttpVisitor(port);
    officer.signIn(new Staff(accounts, real.province).of(real.unit, Role.OFFICER), Staff.PASSWORD);
    officer.get(address);
  }

  @Test
  @DisplayName("Xem trước nói tổng sẽ có, chỗ văn bản ghi khác, và không ghi gì")
  void the_preview_tells_everything_and_writes_nothing() {
    HttpResponse<String> page =
        officer.post(address + "/dan-bang/xem", Map.of("text", FORM.text()));

    assertThat(page.body())
        .contains("Ghi xong, tổng 971 = 940 + 31 (đã trừ 10)")
        .contains("khớp với tổng ghi trong văn bản")
        .contains("Mục II: văn bản ghi 130, cộng các dòng được 140.")
        .contains("Bảng ghi 4 điểm, phần giải trình ghi 6")
        .contains("Ghi 37 tiêu chí");
    assertThat(result().answered()).isZero();
  }

  @Test
  @DisplayName("Tệp Word đã điền được đọc như bảng dán vào; tệp lạ thì nói rõ")
  void a_filled_file_is_read_like_a_pasted_table() {
    byte[] file = SheetFiles.docx(PrintedSheet.bacGiangWithExplanations());
    byte[] tabbed = TextFiles.tabbed(PrintedSheet.bacGiangWithExplanations());

    HttpResponse<String> page = officer.postFile(address + "/dan-bang/tep", Map.of(), "tep", file);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Mục II: văn bản ghi 130");
    assertThat(page.body()).contains("phần giải trình ghi 6");
    assertThat(officer.postFile(address + "/dan-bang/tep", Map.of(), "tep", tabbed).body())
        .contains("Mục II: văn bản ghi 130");
    byte[] program = {'M', 'Z', 0, 1};
    assertThat(officer.postFile(address + "/dan-bang/tep", Map.of(), "tep", program).statusCode())
        .isEqualTo(422);
  }

  @Test
  @DisplayName(
      "Soát xong bảng đã điền thì nhập điểm luôn, không chọn lại tệp; khách chỉ được mời đăng nhập")
  void a_proofread_table_goes_on_to_the_sheet() {
    byte[] file = SheetFiles.docx(PrintedSheet.bacGiangWithExplanations());
    String id = sheet.id().value().toString();

    assertThat(officer.postFile("/soat-loi", Map.of(), "tep", file).body())
        .contains("Nhập điểm từ tệp này", "value=\"" + id + "\" selected")
        .doesNotContain("Lập bộ tiêu chí từ tệp này");
    assertThat(goOn(officer, id).body()).contains("Ghi xong, tổng 971", "Ghi 37 tiêu chí");
    assertThat(result().answered()).isZero();
    assertThat(goOn(officer, Ids.next().toString()).statusCode()).isEqualTo(404);

    HttpVisitor guest = new HttpVisitor(port);
    guest.get("/soat-loi");
    assertThat(guest.postFile("/soat-loi", Map.of(), "tep", file).body())
        .contains("Tệp không được giữ lại", "/dang-nhap")
        .doesNotContain("Nhập điểm từ tệp này", "/tu-bang");
  }

  private static HttpResponse<String> goOn(HttpVisitor visitor, String sheet) {
    return visitor.post("/bang-cham-diem/tu-bang", Map.of("bang", sheet, "text", FORM.text()));
  }

  @Test
  @Proves({"REQ-195", "REQ-198"})
  @DisplayName("Ghi cả bảng một lần, gửi lại không ghi hai lần; hoàn tác thì bảng lại trống")
  void the_whole_table_is_one_act_and_one_undo() {
    UUID command = Ids.next();
    HttpResponse<String> written = write(FORM.text(), command, keys());
    write(FORM.text(), command, keys());

    assertThat(written.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("?dan=" + command));
    assertThat(result().total()).isEqualTo(Score.of("971"));
    assertThat(sheets.history(sheet.id(), "I.1", real.officer())).hasSize(1);
    assertThat(officer.get(address + "?dan=" + command).body())
        .contains("Hoàn tác lần dán (37 tiêu chí)");

    undo(command);

    assertThat(result().answered()).isZero();
    assertThat(figures().adjustments()).isEmpty();
    assertThat(officer.get(address + "/nhat-ky").body())
        .contains("dán cả bảng, tiêu chí I.1: 150")
        .contains("hoàn tác lần dán, tiêu chí I.1: chưa có điểm (trước: 150)");
  }

  @Test
  @Proves("REQ-153")
  @DisplayName("Số ghi trong văn bản đứng bên số của bảng, không cộng; xem rồi thì thôi báo")
  void what_the_paper_states_is_compared_until_somebody_has_looked() {
    write(FORM.text(), Ids.next(), keys());
    assertThat(officer.get(address).body())
        .contains("Văn bản gốc ghi khác bảng này ở 1 chỗ")
        .contains("ở dòng đầu mục ghi 130, cộng các dòng được 140");
    assertThat(officer.get(address + "/gui").body()).contains("ở dòng đầu mục ghi 130");

    officer.post(address + "/ban-giay", Map.of("row", "II"));

    assertThat(officer.get(address).body()).doesNotContain("Văn bản gốc ghi khác");
    assertThat(officer.get(address + "/nhat-ky").body())
        .contains("đã xem chỗ văn bản gốc ghi khác ở II, giữ số của bảng");
    assertThat(officer.post(address + "/ban-giay", Map.of("row", "II")).body())
        .contains("Chỗ này đã có người xem");
  }

  @Test
  void an_undone_paste_takes_along_what_its_paper_states() {
    UUID command = Ids.next();
    write(FORM.text(), command, keys());

    undo(command);

    assertThat(officer.get(address).body()).doesNotContain("Văn bản gốc ghi khác");
  }

  @Test
  @DisplayName("Hoàn tác trả lại điều đã có trước: điểm, giải trình cũ")
  void an_undo_brings_back_what_stood_before() {
    write(FORM.text(), Ids.next(), keys());
    UUID second = Ids.next();
    write(FORM.text().replace("Chỉnh lý toàn bộ tài liệu", "Câu khác"), second, keys());
    assertThat(explanation("I.8")).startsWith("Câu khác");

    undo(second);

    assertThat(explanation("I.8")).startsWith("Chỉnh lý toàn bộ tài liệu");
    assertThat(result().total()).isEqualTo(Score.of("971"));
  }

  @Test
  @DisplayName("Đã sửa tiếp sau khi dán thì không hoàn tác cả lần, và nói vì sao")
  void what_moved_on_is_not_taken_back() {
    UUID command = Ids.next();
    write(FORM.text(), command, keys());
    officer.postJson(
        address + "/o",
        """
        {"command":"%s","leaf":"I.3","version":1,"fields":{"points":"49"}}
        """
            .formatted(Ids.next()));

    HttpResponse<String> refused = undo(command);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("đã có tiêu chí được sửa tiếp");
    assertThat(result().total()).isEqualTo(Score.of("970"));
    assertThat(officer.get(address + "?dan=" + command).body()).doesNotContain("Hoàn tác lần dán");
  }

  @Test
  @DisplayName("Còn câu hỏi ở dòng đã chọn thì chưa ghi gì; bỏ chọn dòng ấy thì ghi phần còn lại")
  void an_open_question_stops_its_row_alone() {
    String unclear = FORM.text().replace("\t150\t150\t10", "\t150\t1.500\t10");
    UUID command = Ids.next();

    HttpResponse<String> asked = write(unclear, command, keys());
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("“1.500” có hai cách hiểu", "Còn 1 chỗ có hai cách hiểu");
    assertThat(result().answered()).isZero();

    List<String> others = new ArrayList<>(keys());
    others.remove("I.1");
    write(unclear, command, others);
    assertThat(result().answered()).isEqualTo(36);
  }

  @Test
  @DisplayName("Không thấy tiêu đề, hoặc dán cả báo cáo: một câu rõ ràng, không ghi gì")
  void what_is_no_sheet_is_told() {
    assertThat(officer.post(address + "/dan-bang/xem", Map.of("text", "1\tMột\t5")).body())
        .contains("Chưa thấy dòng tiêu đề cột");
    HttpResponse<String> long_ =
        officer.post(address + "/dan-bang/xem", Map.of("text", "x".repeat(400_001)));
    assertThat(long_.statusCode()).isEqualTo(422);
    assertThat(long_.body()).contains("dài quá");
  }

  private HttpResponse<String> write(String text, UUID command, List<String> keys) {
    return officer.post(
        address + "/dan-bang", Map.of("text", text, "command", command.toString()), "ghi", keys);
  }

  private HttpResponse<String> undo(UUID command) {
    return officer.post(address + "/dan-bang/hoan-tac", Map.of("command", command.toString()));
  }

  private static List<String> keys() {
    return FORM.set().leaves().map(Item.Leaf::key).toList();
  }

  private Figures figures() {
    return sheets.figures(sheet.id(), real.officer());
  }

  private SheetResult result() {
    return Evaluation.of(FORM.set(), figures().self());
  }

  private String explanation(String leaf) {
    return figures().adjustments(leaf).getFirst().explanation();
  }
}
