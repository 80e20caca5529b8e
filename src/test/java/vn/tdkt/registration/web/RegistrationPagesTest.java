package vn.tdkt.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang đăng ký thi đua")
@Proves({"REQ-62", "REQ-63", "REQ-64", "REQ-67", "REQ-178"})
class RegistrationPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern PERSON =
      Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*> Lê Văn An");
  private final String today = VietnamTime.date(LocalDate.now(VietnamTime.clock()));

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor head;
  private HttpVisitor council;
  private HttpVisitor staff;
  private String round;
  private String person;

  @BeforeEach
  void a_round_of_two() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    for (String name : List.of("Lê Văn An", "Phạm Thị Cúc")) {
      PersonView.Post post =
          new PersonView.Post(
              agency, "Chuyên viên", false, null, "", Validity.since(Register.START));
      Register.done(
          people.engage(
              units.unit(agency, Register.START), name, post, Register.program(province)));
    }
    Staff accountsOf = new Staff(accounts, province);
    officer = signedIn(accountsOf.of(agency, Role.OFFICER));
    head = signedIn(accountsOf.of(agency, Role.UNIT_LEADER));
    staff = signedIn(accountsOf.of(agency, Role.STAFF));
    council = signedIn(accountsOf.ofProvince(Role.COUNCIL_OFFICE));
    assertThat(officer.get("/dang-ky-thi-dua").body()).contains("chưa mở đăng ký");
    round = done(act(officer, "/dang-ky-thi-dua/moi", Map.of("deadline", today)));
    Matcher found = PERSON.matcher(officer.get(round + "/nhieu-nguoi").body());
    assertThat(found.find()).isTrue();
    person = found.group(1);
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
  private static HttpResponse<String> act(
      HttpVisitor who, String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = VERSION.matcher(who.get(address).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return who.post(address, all);
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private void step(HttpVisitor who, String slug) {
    Matcher version = VERSION.matcher(who.get(round).body());
    assertThat(version.find()).isTrue();
    done(who.post(round + "/buoc/" + slug, Map.of("version", version.group(1))));
  }

  private void register(String level, String title) {
    done(act(officer, round + "/ghi/" + person, Map.of("titles-" + level, title, "on", today)));
  }

  @Test
  @DisplayName("Từ người đầu tiên đến danh sách đã gửi; bị trả lại thì thấy lý do")
  void from_the_first_person_to_the_list_that_was_sent() throws IOException {
    register("GRASSROOTS", "LDTT");
    assertThat(officer.get(round).body())
        .contains("1/2 người (50%)", "Chưa đăng ký: Phạm Thị Cúc", "Lao động tiên tiến");
    assertThat(act(officer, round + "/ghi/" + person, Map.of("on", today)).body())
        .contains("ít nhất một danh hiệu");
    step(officer, "trinh");
    assertThat(head.get("/").body()).contains("Xem và duyệt");
    done(act(head, round + "/tra-lai", Map.of("reason", "còn thiếu một người")));
    assertThat(officer.get(round).body()).contains("còn thiếu một người");
    assertThat(officer.get("/").body()).contains("Trả lại, mở lại: còn thiếu một người");
    done(
        act(
            officer,
            round + "/tap-the",
            Map.of("name", "Công đoàn", "other", "hoàn thành tốt nhiệm vụ", "on", today)));
    step(officer, "trinh");
    assertThat(officer.get(round + "/duyet").statusCode()).isEqualTo(404);
    step(head, "duyet");
    assertThat(council.get("/dang-ky-don-vi").body())
        .contains("đang làm, chưa gửi")
        .doesNotContain("1 Lao động tiên tiến");
    step(officer, "gui");
    assertThat(council.get("/dang-ky-don-vi").body()).contains("1/2", "1 Lao động tiên tiến");
    assertThat(text(officer.file(round + "/danh-sach.docx").body()))
        .contains("DANH SÁCH", "Lê Văn An", "Công đoàn", "1 trên tổng số 2 người")
        .doesNotContain("Phạm Thị Cúc");
    assertThat(officer.file(round + "/danh-sach.pdf").body()).startsWith('%', 'P', 'D', 'F');
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      return words.getText();
    }
  }

  @Test
  @DisplayName("Nhiều người một lần; tỷ lệ ra số người; rút có lý do thì vẫn còn tên")
  void shares_and_withdrawing() {
    done(
        act(
            officer,
            round + "/nhieu-nguoi",
            Map.of("persons", person, "titles-GRASSROOTS", "LDTT", "on", today)));
    done(act(officer, round + "/ty-le", Map.of("percent", "100", "title", "LDTT")));
    done(act(officer, round + "/ty-le", Map.of("percent", "10", "title", "BKT", "among", "LDTT")));
    assertThat(officer.get(round).body())
        .contains("100% Lao động tiên tiến", "<strong>2 người</strong>", "0,2 trên 2 người");
    assertThat(act(officer, round + "/ty-le", Map.of("percent", "120", "title", "GK")).body())
        .contains("từ 1 đến 100");
    done(act(officer, round + "/rut/" + person, Map.of("reason", "chuyển công tác")));
    assertThat(officer.get(round).body()).contains("đã rút: chuyển công tác");
  }

  @Test
  @DisplayName("Đăng ký tập thể xuất sắc thì nói cần gì, theo điều nào")
  void what_follows_is_said_with_its_clause() {
    done(
        act(
            officer,
            round + "/tap-the",
            Map.of("name", "Liên hiệp hội Mẫu", "titles-PROVINCE", "TTLDXS", "on", today)));
    assertThat(officer.get(round).body())
        .contains(
            "Tập thể lao động xuất sắc cho Liên hiệp hội Mẫu",
            "31/12/" + Year.now(VietnamTime.ZONE));
  }

  @Test
  @DisplayName("Dự báo nói rõ là dự báo và cách tính; tải Word, Excel; người ngoài không thấy")
  void the_forecast_says_what_it_is() throws IOException {
    assertThat(officer.get(round + "/du-bao").body()).contains("Chưa ai đăng ký danh hiệu nào");
    register("GRASSROOTS", "LDTT");
    assertThat(officer.get(round + "/du-bao").body())
        .contains(
            "Đây là dự báo để chuẩn bị, không phải kết quả",
            "Chưa có đăng ký năm trước",
            "Bằng số đăng ký (1)",
            "<strong>1</strong>")
        .doesNotContain("Lê Văn An");
    assertThat(text(officer.file(round + "/du-bao/bieu.docx").body()))
        .contains("DỰ BÁO DANH HIỆU", "không phải kết quả", "Lao động tiên tiến");
    assertThat(officer.file(round + "/du-bao/bieu.xlsx").body()).startsWith('P', 'K');
    assertThat(staff.get(round + "/du-bao").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Được khen mà không đăng ký thì chỉ ra; ai không có quyền thì không thấy trang")
  void the_comparison_and_who_sees_nothing() {
    assertThat(officer.get(round + "/so-sanh").body()).contains("chưa có khen thưởng nào");
    register("GRASSROOTS", "LDTT");
    assertThat(head.get(round + "/so-sanh").body())
        .contains("đăng ký, sổ khen thưởng chưa có", "Nhắm tới và đạt được");
    assertThat(staff.get(round).statusCode()).isEqualTo(404);
    assertThat(head.get(round + "/nhieu-nguoi").statusCode()).isEqualTo(404);
    assertThat(council.get(round).body()).contains("1/2 người").doesNotContain("/nhieu-nguoi");
  }

  @Test
  @DisplayName(
      "REQ-63 Cơ quan Thường trực ghi: không đăng ký thì chặn; đơn vị thấy, không đổi được")
  void the_office_says_that_who_registers_nothing_is_barred() {
    String rule = "/dang-ky-don-vi/quy-dinh";
    assertThat(council.get(rule).body()).contains("chỉ đánh dấu để xem lại", "làm căn cứ");
    assertThat(officer.get(round).body()).doesNotContain("cuối năm không được đề nghị");
    Map<String, String> bar =
        Map.of("effect", "bars", "source", "Quyết định số 12/QĐ-UBND", "reason", "theo quy chế");
    assertThat(act(council, rule + "/moi", Map.of("effect", "bars", "reason", "x")).statusCode())
        .isEqualTo(422);
    done(act(council, rule + "/moi", bar));
    Map<String, String> stale = new HashMap<>(bar);
    stale.put("version", "0");
    assertThat(council.post(rule + "/moi", stale).statusCode()).isEqualTo(409);
    assertThat(officer.get(rule).body())
        .contains("chặn, không được đề nghị", "Quyết định số 12/QĐ-UBND")
        .doesNotContain("/quy-dinh/moi");
    assertThat(officer.get(rule + "/moi").statusCode()).isEqualTo(404);
    assertThat(officer.get(round).body())
        .contains("cuối năm không được đề nghị, theo Quyết định số 12/QĐ-UBND");
  }
}
