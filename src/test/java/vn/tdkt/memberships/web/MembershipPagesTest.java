package vn.tdkt.memberships.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Hội thành viên báo cáo đơn vị")
@Proves({"REQ-10", "REQ-181"})
class MembershipPagesTest {
  private static final String HOME = "/hoi-thanh-vien";
  private static final Pattern CALL =
      Pattern.compile("href=\"(/hoi-thanh-vien/bao-cao/[0-9a-f-]{36})\"");
  private static final Pattern REQUEST =
      Pattern.compile("href=\"(/hoi-thanh-vien/tra-loi/[0-9a-f-]{36})\"");
  private static final Pattern LINK = Pattern.compile("(/tra-loi-bao-cao/[A-Za-z0-9_-]{43})");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern TO = Pattern.compile("name=\"to\" value=\"([0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Indicators indicators;
  @Autowired Clock clock;

  private UnitId agency;
  private UnitId body;
  private Staff staff;
  private HttpVisitor officer;
  private HttpVisitor leader;
  private HttpVisitor office;
  private HttpVisitor guest;
  private Indicator talks;

  @BeforeEach
  void a_unit_with_members() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    agency = register.agency("Liên hiệp hội Mẫu", province);
    body = register.enter(UnitKind.MEMBER_ASSOCIATION, "Hội Cầu đường", agency);
    staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    leader = signedIn(staff.of(agency, Role.UNIT_LEADER));
    office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
    guest = new HttpVisitor(port);
    talks =
        Register.done(
            indicators.count(
                units.unit(agency, LocalDate.now(clock)),
                NewIndicator.of("buổi nói chuyện", "buổi", Gathering.ADDED),
                Register.program(province)));
    officer.get(HOME + "/them");
    joined("Hội Làm vườn", "");
    joined("Hội Cầu đường", body.value().toString());
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private void joined(String name, String registered) {
    done(officer.post(HOME + "/them", member(name, registered)));
  }

  private static Map<String, String> member(String name, String registered) {
    return Map.of(
        "name",
        name,
        "kind",
        "ASSOCIATION",
        "contact",
        "Văn phòng",
        "phone",
        "0204 000 000",
        "body",
        registered,
        "since",
        "01/01/2020");
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private static String found(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    assertThat(matcher.find()).as(body).isTrue();
    return matcher.group(1);
  }

  private Map<String, String> call() {
    Map<String, String> form = new HashMap<>();
    form.put("title", "Báo cáo 6 tháng");
    form.put("asking", "Kết quả phong trào");
    form.put("from", "01/01/2024");
    form.put("last", "30/06/2024");
    form.put("days", "5");
    form.put("figures", talks.id().toString());
    return form;
  }

  private String sent() {
    String form = officer.get(HOME + "/bao-cao/moi").body();
    return done(
        officer.post(
            HOME + "/bao-cao/moi",
            call(),
            "to",
            TO.matcher(form).results().map(match -> match.group(1)).toList()));
  }

  private String request(String call, String name) {
    String page = officer.get(call).body();
    Matcher matcher =
        Pattern.compile("href=\"(/hoi-thanh-vien/tra-loi/[0-9a-f-]{36})\">" + name).matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }

  private String value() {
    return "f" + talks.id();
  }

  @Test
  @DisplayName("Liên kết mở đúng một báo cáo, không cần tài khoản; thu hồi thì hết")
  void a_link_answers_one_call_without_an_account() {
    String request = request(sent(), "Hội Làm vườn");
    officer.get(request);
    String shown = officer.post(request + "/lien-ket", Map.of()).body();
    String link = found(LINK, shown);
    assertThat(shown).contains("Hội Làm vườn: mời gửi “Báo cáo 6 tháng”, hạn");
    assertThat(officer.get(request).body()).doesNotContain(link);

    String page = guest.get(link).body();
    assertThat(page).contains("buổi nói chuyện (buổi)", "Kết quả phong trào", "Liên hiệp hội Mẫu");
    assertThat(page).doesNotContain("Hội Cầu đường", "0204");
    assertThat(guest.post(link, Map.of(value(), "nhiều", "text", "")).statusCode()).isEqualTo(422);
    assertThat(guest.post(link, Map.of(value(), "", "text", "")).body())
        .contains("phải có số liệu hoặc nội dung");
    assertThat(guest.get(done(guest.post(link, Map.of(value(), "12", "text", "Đã làm")))).body())
        .contains("Đã nhận báo cáo lúc", "Đã làm");
    done(guest.post(link, Map.of(value(), "13", "text", "Đã làm")));
    assertThat(officer.get(request).body())
        .contains("Lần 2, nhận ngày", "13 buổi", "12 buổi", "qua liên kết");

    officer.post(request + "/thu-hoi", Map.of());
    assertThat(guest.get(link).statusCode()).isEqualTo(404);
    assertThat(guest.get(link.substring(0, link.length() - 4) + "AAAA").statusCode())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("Nhập thay từ bản giấy với ngày nhận; chậm thì thấy chậm")
  void an_officer_enters_what_came_on_paper() {
    String request = request(sent(), "Hội Làm vườn");
    officer.get(request + "/nhap-thay");
    Map<String, String> ahead = Map.of("received", "01/01/2999", value(), "0", "text", "");
    assertThat(officer.post(request + "/nhap-thay", ahead).body())
        .contains("không được sau hôm nay");
    String today = VietnamTime.date(LocalDate.now(clock));
    done(officer.post(request + "/nhap-thay", Map.of("received", today, value(), "0", "text", "")));
    assertThat(officer.get(request).body()).contains("nhập thay", "0 buổi");
    assertThat(office.get(HOME).body()).contains("Liên hiệp hội Mẫu");
  }

  @Test
  @DisplayName("Hội có tài khoản riêng tự trả lời, chỉ thấy phần của mình")
  void a_member_with_an_account_answers_for_itself() {
    String call = sent();
    String request = request(call, "Hội Cầu đường");
    HttpVisitor member = signedIn(staff.of(body, Role.OFFICER));
    assertThat(member.get(HOME).body()).contains("Đơn vị phải trả lời", "Báo cáo 6 tháng");
    member.get(request + "/cua-hoi");
    done(member.post(request + "/cua-hoi", Map.of(value(), "7", "text", "")));
    assertThat(officer.get(call).body()).contains("qua tài khoản", "1 đúng hạn");
    String other = request(call, "Hội Làm vườn");
    assertThat(member.get(other + "/cua-hoi").statusCode()).isEqualTo(404);
    assertThat(member.get(call).statusCode()).isEqualTo(404);
    assertThat(member.get(other).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Lãnh đạo duyệt và khóa: liên kết hết hiệu lực; mở lại phải có lý do")
  void the_leader_closes_the_call() {
    String call = sent();
    String request = request(call, "Hội Làm vườn");
    officer.get(request);
    String link = found(LINK, officer.post(request + "/lien-ket", Map.of()).body());
    assertThat(officer.get(call + "/buoc/close").statusCode()).isEqualTo(404);
    String version = found(VERSION, leader.get(call + "/buoc/close").body());
    done(leader.post(call + "/buoc/close", Map.of("version", version)));
    assertThat(guest.get(link).statusCode()).isEqualTo(404);
    assertThat(leader.get(call).body()).contains("Đã duyệt, khóa", "Mở lại");
    assertThat(officer.get(request + "/nhap-thay").statusCode()).isEqualTo(200);
    String today = VietnamTime.date(LocalDate.now(clock));
    assertThat(
            officer
                .post(request + "/nhap-thay", Map.of("received", today, value(), "1", "text", ""))
                .body())
        .contains("Không làm được");
    String closed = found(VERSION, leader.get(call + "/buoc/reopen").body());
    assertThat(
            leader
                .post(call + "/buoc/reopen", Map.of("version", closed, "reason", ""))
                .statusCode())
        .isEqualTo(422);
    done(leader.post(call + "/buoc/reopen", Map.of("version", closed, "reason", "thiếu số")));
    assertThat(guest.get(link).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "Danh sách: tên không trùng, thôi thì người liên hệ bị bỏ; điện thoại chỉ người làm thấy")
  void members_join_and_leave() {
    assertThat(officer.post(HOME + "/them", member("hội làm vườn", "")).body())
        .contains("đã có trong danh sách");
    assertThat(officer.get(HOME).body()).contains("0204 000 000", "Văn phòng");
    assertThat(leader.get(HOME).body()).contains("Hội Làm vườn").doesNotContain("0204 000 000");
    String unit = HOME + "/don-vi/" + agency.value();
    assertThat(office.get(unit).body()).contains("Hội Làm vườn").doesNotContain("0204 000 000");

    String leave = found(Pattern.compile("href=\"([^\"]+/thoi)\""), officer.get(HOME).body());
    String version = found(VERSION, officer.get(leave).body());
    assertThat(officer.post(leave, Map.of("version", version, "last", "31/12/2019")).body())
        .contains("không được trước ngày vào");
    done(officer.post(leave, Map.of("version", version, "last", "31/12/2020")));
    assertThat(officer.get(HOME).body())
        .contains("Đã thôi hoặc chưa là thành viên: 1", "01/01/2020 – 31/12/2020");
  }

  @Test
  void a_call_needs_a_deadline_a_recipient_and_figures_that_add_up() {
    officer.get(HOME + "/bao-cao/moi");
    Map<String, String> form = call();
    assertThat(officer.post(HOME + "/bao-cao/moi", form).statusCode()).isEqualTo(422);
    form.put("to", body.value().toString());
    assertThat(officer.post(HOME + "/bao-cao/moi", form).statusCode()).isEqualTo(422);
    assertThat(leader.get(HOME + "/bao-cao/moi").statusCode()).isEqualTo(404);
    assertThat(found(CALL, officer.get(sent()).body() + officer.get(HOME).body())).isNotEmpty();
    assertThat(found(REQUEST, officer.get(sent()).body())).isNotEmpty();
  }
}
