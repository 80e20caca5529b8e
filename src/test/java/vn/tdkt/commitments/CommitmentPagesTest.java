package vn.tdkt.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
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
@DisplayName("Cam kết học tập và làm theo Bác của từng người")
@Proves("REQ-65")
class CommitmentPagesTest {
  private static final Pattern READ = Pattern.compile("href=\"(/cam-ket/[0-9a-f-]{36})\"");
  private static final Pattern PAPER =
      Pattern.compile("href=\"(/cam-ket/ban-giay/[0-9a-f-]{36})\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final String SECRET = "Đọc sách mỗi tuần";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired People people;

  private UnitId province;
  private UnitId agency;
  private HttpVisitor officer;
  private HttpVisitor staff;
  private HttpVisitor leader;

  @BeforeEach
  void three_persons_with_accounts() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Liên hiệp hội Mẫu", province);
    officer = person("Trần Thị Một", Role.OFFICER);
    staff = person("Lê Văn Hai", Role.STAFF);
    leader = person("Phạm Văn Ba", Role.UNIT_LEADER);
  }

  private HttpVisitor person(String name, Role role) {
    registered(name);
    return account(name, role);
  }

  private void registered(String name) {
    PersonId person = Register.done(people.enter(province, name, true, Register.program(province)));
    PersonView.Post post =
        new PersonView.Post(agency, "Chuyên viên", false, null, "", Validity.since(Register.START));
    Register.done(people.appoint(person, post, Register.program(province)));
  }

  private HttpVisitor account(String name, Role role) {
    String login = "nguoi-" + Ids.next();
    Scope scope = Scope.unit(province.value(), agency.value());
    UUID unit = agency.value();
    NewAccount account =
        new NewAccount(login, name, province.value(), unit, List.of(new Grant(role, scope)));
    Register.done(accounts.createWithPassword(account, Staff.PASSWORD, Register.program(province)));
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String found(Pattern pattern, HttpResponse<String> page) {
    Matcher matcher = pattern.matcher(page.body());
    assertThat(matcher.find()).as(page.body()).isTrue();
    return matcher.group(1);
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private void committed() {
    staff.get("/cam-ket/cua-toi");
    done(
        staff.post(
            "/cam-ket/cua-toi",
            Map.of("on", "19/02/2024", "points", SECRET + "\n\nGiữ lời hứa\n")));
  }

  @Test
  @DisplayName("Người phụ trách thấy 1/3 đã đăng ký và ai còn thiếu, không thấy nội dung")
  void the_officer_sees_who_and_not_what() {
    committed();
    HttpResponse<String> page = officer.get("/cam-ket");
    assertThat(page.body())
        .contains("1/3 người đã đăng ký", "Lê Văn Hai", "Phạm Văn Ba", "chưa đăng ký")
        .doesNotContain(SECRET);
    assertThat(READ.matcher(page.body()).find()).isFalse();
    String read = found(READ, leader.get("/cam-ket"));
    assertThat(officer.get(read).statusCode()).isEqualTo(404);
    assertThat(staff.get("/cam-ket").body())
        .contains(SECRET, "Giữ lời hứa")
        .doesNotContain("Phạm Văn Ba");
  }

  @Test
  @DisplayName("Lãnh đạo đọc được, mỗi lần mở có ghi nhật ký mà không chép nội dung")
  void the_leader_reads_and_it_stays_on_record() {
    committed();
    String read = found(READ, leader.get("/cam-ket"));
    assertThat(leader.get(read).body()).contains(SECRET, "Lê Văn Hai", "đã được ghi nhật ký");
    assertThat(staff.get(read).body()).contains(SECRET).doesNotContain("đã được ghi nhật ký");
    assertThat(leader.get("/nhat-ky").body())
        .contains("mở đọc cam kết", "Lê Văn Hai")
        .doesNotContain(SECRET);
    assertThat(officer.get("/nhat-ky").body()).doesNotContain("mở đọc cam kết");
  }

  @Test
  void the_person_looks_back_point_by_point_and_the_contents_stay_from_then_on() {
    committed();
    String review = "/cam-ket/cua-toi/tu-danh-gia";
    Map<String, String> said = new HashMap<>();
    said.put("version", found(VERSION, staff.get(review)));
    said.putAll(Map.of("fulfilment-0", "DONE", "fulfilment-1", "PARTLY"));
    assertThat(staff.post(review, said).body()).contains("phải nói thêm vì sao");
    said.put("words-1", "Có hai lần lỡ hẹn");
    done(staff.post(review, said));
    assertThat(staff.get("/cam-ket").body())
        .contains("Làm được một phần", "Có hai lần lỡ hẹn")
        .doesNotContain("href=\"/cam-ket/cua-toi\"");
    assertThat(officer.get("/cam-ket").body())
        .contains("1 người đã tự đánh giá")
        .doesNotContain("lỡ hẹn");
    Map<String, String> anew = new HashMap<>(Map.of("on", "19/02/2024", "points", "Khác"));
    anew.put("version", found(VERSION, staff.get("/cam-ket/cua-toi")));
    assertThat(staff.post("/cam-ket/cua-toi", anew).body()).contains("nội dung cam kết giữ nguyên");
  }

  @Test
  @DisplayName("Bản giấy chỉ ghi ngày; ghi nhầm thì bỏ với lý do; người viết rồi thì không bỏ được")
  void what_was_made_on_paper_is_noted_by_its_day() {
    String paper = found(PAPER, officer.get("/cam-ket"));
    assertThat(officer.post(paper, Map.of("on", "01/01/2999")).body()).contains("sau hôm nay");
    done(officer.post(paper, Map.of("on", "20/02/2024")));
    assertThat(officer.post(paper, Map.of("on", "21/02/2024")).body())
        .contains("đã đăng ký cam kết");
    assertThat(officer.get("/cam-ket").body()).contains("bản giấy ngày 20/02/2024", "1/3 người");
    assertThat(leader.get(paper).statusCode()).isEqualTo(404);
    officer.get(paper + "/bo");
    done(officer.post(paper + "/bo", Map.of("reason", "nhầm người")));
    assertThat(officer.get("/cam-ket").body()).contains("0/3 người");
  }

  @Test
  @DisplayName("Hai người cùng tên thì không ai bị nhận nhầm; cấp trên chỉ thấy con số")
  void namesakes_are_taken_for_nobody_and_the_office_sees_numbers() {
    committed();
    registered("Lê Văn Hai");
    assertThat(staff.get("/cam-ket").body())
        .contains("Chưa biết tài khoản này là ai")
        .doesNotContain(SECRET);
    assertThat(staff.get("/cam-ket/cua-toi").statusCode()).isEqualTo(404);

    HttpVisitor office = new HttpVisitor(port);
    office.signIn(new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE), Staff.PASSWORD);
    assertThat(office.get("/cam-ket").body())
        .contains("Liên hiệp hội Mẫu")
        .doesNotContain("Lê Văn Hai", SECRET);
    assertThat(office.get(found(READ, leader.get("/cam-ket"))).statusCode()).isEqualTo(404);
  }
}
