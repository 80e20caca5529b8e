package vn.tdkt.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang vi phạm, kỷ luật: ít người đọc, mỗi lần mở có ghi lại")
@Proves("REQ-86")
class PersonnelPagesTest {
  private static final Pattern PERSON =
      Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>\\s*Vũ Thị Giả Định");
  private static final Pattern CORRECT =
      Pattern.compile("href=\"(/kiem-tra-don-thu/nhan-su/[0-9a-f-]{36})/sua\"");
  private static final Pattern CONFIRM =
      Pattern.compile("href=\"(/kiem-tra-don-thu/nhan-su/xoa/[0-9a-f-]{36})\"");
  private static final String HOME = "/kiem-tra-don-thu";
  private static final String LIST = HOME + "/nhan-su";
  private static final String NAME = "Vũ Thị Giả Định";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;
  @Autowired People people;

  private UnitId unit;
  private HttpVisitor officer;
  private HttpVisitor leader;
  private HttpVisitor clerk;
  private HttpVisitor office;

  @BeforeEach
  void a_unit_with_one_person() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    unit = register.agency("Hội Mẫu Một", province);
    UnitId other = register.agency("Hội Mẫu Hai", province);
    new BlockOfYear(blocks, province).of("2024", unit, other, register.agency("Hội Ba", province));
    PersonId person = Register.done(people.enter(province, NAME, true, Register.program(province)));
    PersonView.Post post =
        new PersonView.Post(unit, "Chuyên viên", false, null, "", Validity.since(Register.START));
    Register.done(people.appoint(person, post, Register.program(province)));
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(unit, Role.OFFICER));
    leader = signedIn(staff.of(unit, Role.UNIT_LEADER));
    clerk = signedIn(staff.of(unit, Role.RECORDS_CLERK));
    office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String found(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    assertThat(matcher.find()).as(body).isTrue();
    return matcher.group(1);
  }

  private Map<String, String> said(String person, String collective) {
    Map<String, String> values = new HashMap<>();
    values.put("kind", "DISCIPLINE");
    values.put("number", "12/QĐ-GĐ");
    values.put("decided", "10/05/2024");
    values.put("person", person);
    values.put("collective", collective);
    values.put("from", "10/05/2024");
    values.put("until", "09/05/2025");
    values.put("criterion", "II.9");
    return values;
  }

  private String entered() {
    String person = found(PERSON, officer.get(LIST + "/moi").body());
    HttpResponse<String> answer = officer.post(LIST + "/moi", said(person, ""));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return person;
  }

  @Test
  @DisplayName("Chuyên viên ghi, lãnh đạo đọc; người khác chỉ thấy số việc")
  void few_read_and_the_others_count() {
    entered();
    assertThat(officer.get(LIST).body())
        .contains(NAME, "12/QĐ-GĐ", "Kỷ luật", "10/05/2024 – 09/05/2025");
    assertThat(leader.get(LIST).body()).contains(NAME).doesNotContain("/sua\"");
    assertThat(leader.get(LIST + "/moi").statusCode()).isEqualTo(404);
    assertThat(clerk.get(HOME).body()).contains("Đã ghi 1 việc").doesNotContain(NAME, LIST + "\"");
    for (HttpVisitor other : List.of(clerk, office)) {
      assertThat(other.get(LIST).statusCode()).isEqualTo(404);
      assertThat(other.get(LIST + "/moi").statusCode()).isEqualTo(404);
    }
    assertThat(office.get(HOME + "/don-vi/" + unit.value()).body())
        .contains("Đã ghi 1 việc")
        .doesNotContain(NAME, "12/QĐ-GĐ", LIST + "\"");
    assertThat(office.get(HOME + "/don-vi").body())
        .contains("Vi phạm, kỷ luật")
        .doesNotContain(NAME);
  }

  @Test
  @DisplayName("Mỗi lần mở danh sách có ghi lại, mà không chép nội dung")
  void every_reading_goes_on_record() {
    entered();
    leader.get(LIST);
    String body = officer.get(LIST).body();
    String trail = body.substring(body.lastIndexOf("<details>"));
    assertThat(trail)
        .contains("mở danh sách vi phạm, kỷ luật năm 2024", "ghi một việc")
        .doesNotContain(NAME, "12/QĐ-GĐ");
    assertThat(trail.split("mở danh sách", -1)).hasSize(3);
  }

  @Test
  @DisplayName("Sửa là bản mới, bản cũ bị bỏ kèm lý do; bỏ cũng phải có lý do")
  void a_correction_is_a_new_version() {
    String person = entered();
    String first = found(CORRECT, officer.get(LIST).body());
    Map<String, String> corrected = said("", "Phòng Hành chính");
    assertThat(officer.post(first + "/sua", corrected).statusCode()).isEqualTo(422);
    corrected.put("reason", "quyết định ghi tập thể");
    assertThat(officer.post(first + "/sua", corrected).statusCode()).isEqualTo(302);
    assertThat(officer.get(LIST).body())
        .contains("Đã bỏ: quyết định ghi tập thể", NAME, "Phòng Hành chính");
    assertThat(clerk.get(HOME).body()).contains("Đã ghi 1 việc");
    assertThat(officer.get(first + "/sua").statusCode()).isEqualTo(404);
    String second = found(CORRECT, officer.get(LIST).body());
    assertThat(officer.post(second + "/bo", Map.of("reason", " ")).statusCode()).isEqualTo(422);
    assertThat(officer.post(second + "/bo", Map.of("reason", "ghi nhầm")).statusCode())
        .isEqualTo(302);
    assertThat(clerk.get(HOME).body()).contains("Không có vi phạm, kỷ luật trong năm");
    assertThat(officer.post(LIST + "/moi", said(person, "Phòng Hành chính")).body())
        .contains("không cả hai");
  }

  @Test
  @DisplayName("Không có là câu trả lời; đã ghi việc thì không trả lời như vậy được, và ngược lại")
  void none_is_an_answer() {
    officer.get(HOME);
    assertThat(officer.post(HOME + "/khong-co/nhan-su", Map.of()).statusCode()).isEqualTo(302);
    assertThat(officer.get(HOME).body()).contains("Đã trả lời: Không có vi phạm, kỷ luật");
    assertThat(officer.post(LIST + "/moi", said("", "Phòng Hành chính")).body())
        .contains("rút lại câu trả lời ấy trước");
  }

  @Test
  @DisplayName("Xóa nội dung cá nhân: chuyên viên đề nghị, lãnh đạo đồng ý, còn lại một dòng trống")
  void personal_content_is_removed_by_two() {
    entered();
    String event = found(CORRECT, officer.get(LIST).body());
    Map<String, String> ask = Map.of("ground", "ASKED_BY_PERSON", "reason", "đơn đề nghị");
    assertThat(leader.get(event + "/xoa-noi-dung").statusCode()).isEqualTo(404);
    officer.get(event + "/xoa-noi-dung");
    assertThat(officer.post(event + "/xoa-noi-dung", Map.of("reason", "x")).statusCode())
        .isEqualTo(422);
    assertThat(officer.post(event + "/xoa-noi-dung", ask).statusCode()).isEqualTo(302);
    assertThat(leader.get("/").body()).contains("Xóa nội dung cá nhân", "chờ người thứ hai");
    String confirm = found(CONFIRM, leader.get(LIST).body());
    assertThat(officer.get(LIST).body())
        .contains("chờ người thứ hai")
        .doesNotContain("/nhan-su/xoa/");
    assertThat(officer.get(confirm).statusCode()).isEqualTo(404);
    assertThat(office.get(confirm).statusCode()).isEqualTo(404);
    assertThat(leader.get(confirm).body())
        .contains("không lấy lại được", "đơn đề nghị", "12/QĐ-GĐ", NAME);
    assertThat(leader.post(confirm, Map.of("reason", "x")).statusCode()).isEqualTo(422);
    assertThat(leader.post(confirm, Map.of("decision", "disagree", "reason", " ")).statusCode())
        .isEqualTo(422);
    Map<String, String> agree = Map.of("decision", "agree", "reason", "");
    assertThat(leader.post(confirm, agree).statusCode()).isEqualTo(302);
    assertThat(leader.post(confirm, agree).statusCode()).isEqualTo(404);
    assertThat(officer.get(LIST).body())
        .contains("Nội dung đã xóa", "người có dữ liệu yêu cầu xóa", "Còn tính")
        .doesNotContain("12/QĐ-GĐ", "II.9", "đơn đề nghị", NAME, event);
    assertThat(officer.get(event + "/sua").statusCode()).isEqualTo(404);
    assertThat(clerk.get(HOME).body()).contains("Đã ghi 1 việc");
  }
}
