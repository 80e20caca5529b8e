package vn.tdkt.reminders.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleOpening;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.CycleWork;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.NewDuty;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.identity.Colleagues.Colleague;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Token;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** A calendar elsewhere reads what somebody has to do. */
@WebTest
@DisplayName("Lịch nhắc việc ở một địa chỉ riêng")
@Proves({"REQ-94", "REQ-111"})
class SubscriptionPagesTest {
  private static final Pattern SECRET = Pattern.compile("/lich/[A-Za-z0-9_-]{43}\\.ics");
  private static final LocalDate START = LocalDate.of(2099, 1, 1);

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Colleagues colleagues;
  @Autowired CycleOpening opening;
  @Autowired CycleWork work;
  @Autowired Cycles cycles;
  @Autowired Duties duties;

  private Actor program;
  private UnitView unit;
  private String login;
  private HttpVisitor officer;
  private HttpVisitor calendar;

  @BeforeEach
  void an_officer_with_a_year() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    program = Register.program(province);
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(agency, Register.START);
    login = new Staff(accounts, province).of(agency, Role.OFFICER);
    Register.done(opening.open(unit, "2099", new Validity(START, START.plusYears(1)), program));
    officer = new HttpVisitor(port);
    officer.signIn(login, Staff.PASSWORD);
    calendar = new HttpVisitor(port);
  }

  private String made() {
    officer.get("/nhac-viec");
    HttpResponse<String> page = officer.post("/nhac-viec/lich", Map.of());
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    Matcher secret = SECRET.matcher(page.body());
    assertThat(secret.find()).as(page.body()).isTrue();
    return secret.group();
  }

  private List<String> titles(String address) {
    return Biweekly.parse(calendar.get(address).body()).first().getEvents().stream()
        .map(event -> event.getSummary().getValue())
        .toList();
  }

  private void duty(String what, Colleague owner) {
    Register.done(
        duties.add(
            unit,
            new NewDuty(
                "2099", what, owner.account(), owner.fullName(), START.plusDays(9), "", null),
            program));
  }

  private Colleague colleague() {
    return colleagues.of(unit.id().value()).getFirst();
  }

  @Test
  @DisplayName("Không cần đăng nhập; có việc của mình và các bước của đơn vị, không có gì khác")
  void a_calendar_reads_without_signing_in() {
    duty("Lập danh sách đăng ký", colleague());
    String address = made();
    HttpResponse<String> answer = calendar.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(titles(address))
        .hasSize(15)
        .contains("Lập danh sách đăng ký", "Đánh giá, xếp loại tập thể, cá nhân");
    assertThat(answer.body()).doesNotContain(login, "Nguyễn Văn Mẫu", "Liên hiệp hội Mẫu");
    VEvent first = Biweekly.parse(answer.body()).first().getEvents().getFirst();
    String page = first.getUrl().getValue().replaceFirst("http://[^/]+", "");
    assertThat(officer.get(page).statusCode()).isEqualTo(200);
    assertThat(calendar.get(page).statusCode()).as("liên kết vẫn đòi đăng nhập").isEqualTo(302);
  }

  @Test
  @DisplayName("Xong một bước thì lịch đổi; chưa đổi gì thì không tải lại")
  void a_change_changes_the_tag() {
    String address = made();
    String tag = calendar.get(address).headers().firstValue("ETag").orElseThrow();
    assertThat(calendar.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    CycleStep launch = cycles.of(unit, "2099").orElseThrow().steps().getFirst();
    Register.done(
        work.plan(cycles.of(unit, "2099").orElseThrow(), launch, START.plusDays(11), program));
    HttpResponse<String> changed = calendar.get(address, "If-None-Match", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("UID:" + launch.id(), "20990112");
  }

  @Test
  @DisplayName("Tạo mới hay thu hồi thì địa chỉ cũ hết dùng ngay; địa chỉ sai trả 404 như nhau")
  void an_old_address_leads_nowhere() {
    String old = made();
    String next = made();
    assertThat(calendar.get(old).statusCode()).isEqualTo(404);
    assertThat(calendar.get(next).statusCode()).isEqualTo(200);
    assertThat(officer.get("/nhac-viec").body())
        .contains("Đã có địa chỉ", "Thu hồi địa chỉ")
        .doesNotContain(next);
    officer.post("/nhac-viec/lich/thu-hoi", Map.of());
    HttpResponse<String> revoked = calendar.get(next);
    HttpResponse<String> never = calendar.get("/lich/" + Token.random().text() + ".ics");
    assertThat(List.of(revoked.statusCode(), never.statusCode())).containsOnly(404);
    assertThat(revoked.body().replace(next, ""))
        .isEqualTo(never.body().replaceAll(SECRET.pattern(), ""));
    for (String beside : List.of("/lich/abc.ics", next + "/x", "/lich/" + "a".repeat(43))) {
      assertThat(calendar.get(beside).statusCode()).as(beside).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("Đóng tài khoản thì địa chỉ của người ấy hết dùng; trang này đòi đăng nhập")
  void a_closed_account_reads_nothing() {
    String address = made();
    UnitId province = new UnitId(program.jurisdiction());
    Access administrator = Staff.administrator(province, Scope.jurisdiction(province.value()));
    Register.done(accounts.close(colleague().account(), "nghỉ việc", administrator));
    assertThat(calendar.get(address).statusCode()).isEqualTo(404);
    assertThat(calendar.get("/nhac-viec").statusCode()).isEqualTo(302);
  }

  @Test
  @DisplayName("Chưa khai báo máy chủ thư: trang nói rõ; tên thiết lập chỉ người quản trị thấy")
  void letters_are_plainly_off() {
    assertThat(officer.get("/nhac-viec").body())
        .contains("chưa gửi được thư", "nhờ người quản trị")
        .doesNotContain("href=\"/nhac-viec/thu\"", "TDKT_MAIL_HOST");
    UnitId province = new UnitId(program.jurisdiction());
    HttpVisitor administrator = new HttpVisitor(port);
    administrator.signIn(
        new Staff(accounts, province).ofProvince(Role.ADMINISTRATOR), Staff.PASSWORD);
    assertThat(administrator.get("/nhac-viec").body())
        .contains("TDKT_MAIL_HOST, TDKT_MAIL_FROM, TDKT_ADDRESS");
    officer.get("/nhac-viec/thu");
    HttpResponse<String> refused =
        officer.post("/nhac-viec/thu", Map.of("to", "van.mau@example.vn", "days", "3"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Hãy nhờ người quản trị", "value=\"van.mau@example.vn\"");
  }
}
