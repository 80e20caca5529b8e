package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.MovableClock;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@Import(SignInJourneyTest.Time.class)
@Proves("REQ-198")
class SignInJourneyTest {
  @TestConfiguration(proxyBeanMethods = false)
  static class Time {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(Instant.parse("2024-11-14T01:00:00Z"));
    }
  }

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private UnitId province;
  private UnitId agency;
  private String officer;
  private HttpVisitor visitor;

  @BeforeEach
  void an_officer() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    officer = new Staff(accounts, province).of(agency, Role.OFFICER);
    visitor = new HttpVisitor(port);
  }

  @Test
  @DisplayName("Đăng nhập, trang nào cũng thấy họ tên, rồi đổi người dùng")
  void signing_in_and_out() {
    assertThat(visitor.session().statusCode()).isEqualTo(401);

    HttpResponse<String> in = visitor.signIn(officer, Staff.PASSWORD);
    assertThat(in.statusCode()).isEqualTo(302);
    assertThat(visitor.session().body()).contains("Nguyễn Văn Mẫu", "csrf");
    assertThat(visitor.get("/doi-mat-khau").body()).contains("Nguyễn Văn Mẫu", "Sở Mẫu");

    visitor.post("/dang-xuat", Map.of());
    assertThat(visitor.session().statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("Đổi người dùng: người sau về đúng trang ấy nếu được xem, không thì về trang đầu")
  void the_next_person_goes_on_where_the_last_one_was() {
    visitor.signIn(officer, Staff.PASSWORD);
    assertThat(visitor.get("/nhat-ky?ai=mau").body())
        .contains("name=\"den\" value=\"/nhat-ky?ai=mau\"");
    HttpResponse<String> out = visitor.post("/dang-xuat", Map.of("den", "/nhat-ky?ai=mau"));
    String form = out.headers().firstValue("Location").orElseThrow();
    assertThat(form).endsWith("/dang-nhap?den=%2Fnhat-ky%3Fai%3Dmau");
    String signIn = visitor.get("/dang-nhap?den=%2Fnhat-ky%3Fai%3Dmau").body();
    assertThat(signIn).containsPattern("id=\"login\"[^>]*autofocus").doesNotContain(officer);

    assertThat(goingOn(new Staff(accounts, province).of(agency, Role.UNIT_LEADER)).statusCode())
        .isEqualTo(200);
    HttpResponse<String> elsewhere = goingOn(new Staff(accounts, province).of(agency, Role.STAFF));
    assertThat(elsewhere.statusCode()).isEqualTo(302);
    assertThat(elsewhere.headers().firstValue("Location").orElseThrow()).endsWith("/");
    assertThat(visitor.get("/nhat-ky").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> goingOn(String login) {
    visitor.get("/dang-nhap");
    HttpResponse<String> in =
        visitor.post(
            "/dang-nhap", Map.of("login", login, "password", Staff.PASSWORD, "den", "/nhat-ky"));
    assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/nhat-ky");
    return visitor.get("/nhat-ky");
  }

  @Test
  @DisplayName("Khóa máy ngay: trang khóa nêu họ tên người đang dùng, chỉ người ấy")
  void a_pc_that_is_left_is_locked_at_once() {
    visitor.signIn(officer, Staff.PASSWORD);
    visitor.get("/doi-mat-khau");
    assertThat(visitor.post("/khoa", Map.of()).statusCode()).isEqualTo(204);

    assertThat(visitor.session().statusCode()).isEqualTo(401);
    assertThat(visitor.get("/dang-nhap").body())
        .contains("Máy đã khóa", "Nguyễn Văn Mẫu", officer, "Đổi người dùng");
    visitor.signIn(officer, Staff.PASSWORD);
    assertThat(visitor.session().statusCode()).isEqualTo(200);
  }

  @Test
  void the_cookie_is_out_of_reach_of_scripts_and_only_its_hash_is_stored() {
    HttpResponse<String> in = visitor.signIn(officer, Staff.PASSWORD);

    assertThat(in.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("phien=") && c.contains("HttpOnly") && c.contains("Lax"));
    String token = visitor.cookie("phien").getValue();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from identity.session
                     where token_hash = sha256(:token::bytea) and token_hash <> :token::bytea
                    """)
                .param("token", token)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  @DisplayName("Sau 15 phút máy khóa; nhập lại mật khẩu thì về đúng trang đang làm")
  void after_fifteen_minutes_the_password_is_asked_for_again() {
    visitor.signIn(officer, Staff.PASSWORD);
    clock.pass(Duration.ofMinutes(15).plusSeconds(1));

    assertThat(visitor.session().statusCode()).isEqualTo(401);
    HttpResponse<String> away = visitor.get("/doi-mat-khau?x=1");
    assertThat(away.statusCode()).isEqualTo(302);
    String form = away.headers().firstValue("Location").orElseThrow();
    assertThat(form).endsWith("/dang-nhap?den=%2Fdoi-mat-khau%3Fx%3D1");
    assertThat(visitor.get("/dang-nhap?den=%2Fdoi-mat-khau").body())
        .contains("Máy đã khóa", officer);

    HttpResponse<String> back =
        visitor.post(
            "/dang-nhap",
            Map.of("login", officer, "password", Staff.PASSWORD, "den", "/doi-mat-khau"));
    assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/doi-mat-khau");
    assertThat(visitor.get("/doi-mat-khau").statusCode()).isEqualTo(200);
  }

  @Test
  void who_keeps_working_stays_signed_in() {
    visitor.signIn(officer, Staff.PASSWORD);
    for (int i = 0; i < 6; i++) {
      clock.pass(Duration.ofMinutes(9));
      assertThat(visitor.session().statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("Đăng nhập lại tại chỗ: trả lời JSON với mã mới, sai thì một câu tiếng Việt")
  void signing_in_from_a_dialog_answers_json() {
    HttpResponse<String> wrong = visitor.signIn(officer, "sai rồi", "Accept", "application/json");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng");

    HttpResponse<String> right =
        visitor.signIn(officer, Staff.PASSWORD, "Accept", "application/json");
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(right.body()).contains("account", "csrf", "Nguyễn Văn Mẫu");
  }

  @Test
  @DisplayName("Sai nhiều lần thì phải chờ, theo tên đăng nhập; không khóa hẳn")
  void guessing_is_slowed_per_login_and_nobody_is_locked_out() {
    for (int i = 0; i < 5; i++) {
      visitor.signIn(officer, "đoán mò lần " + i);
      clock.pass(Duration.ofSeconds(i < 4 ? 10 : 0));
    }
    assertThat(visitor.signIn(officer, Staff.PASSWORD).body()).contains("Hãy thử lại sau 4 giây");

    String colleague = new Staff(accounts, province).of(agency, Role.STAFF);
    assertThat(new HttpVisitor(port).signIn(colleague, Staff.PASSWORD).statusCode()).isEqualTo(302);

    clock.pass(Duration.ofSeconds(61));
    assertThat(visitor.signIn(officer, Staff.PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void an_unknown_name_and_a_wrong_password_are_told_alike() {
    String unknown = visitor.signIn("khong-co-ai", Staff.PASSWORD).body();
    String wrong = visitor.signIn(officer, "mật khẩu sai").body();

    assertThat(unknown).contains("Tên đăng nhập hoặc mật khẩu chưa đúng");
    assertThat(wrong).contains("Tên đăng nhập hoặc mật khẩu chưa đúng");
  }

  @Test
  void a_post_without_its_token_does_nothing() {
    visitor.signIn(officer, Staff.PASSWORD);
    visitor.forgetToken();

    assertThat(visitor.post("/dang-xuat", Map.of()).statusCode()).isEqualTo(403);
    assertThat(visitor.session().statusCode()).isEqualTo(200);
  }

  @Test
  void after_sign_in_nobody_is_led_to_another_site() {
    visitor.get("/dang-nhap");
    for (String away : new String[] {"//xau.example", "https://xau.example", "/\\xau.example"}) {
      HttpResponse<String> in =
          visitor.post(
              "/dang-nhap", Map.of("login", officer, "password", Staff.PASSWORD, "den", away));
      assertThat(in.headers().firstValue("Location").orElseThrow())
          .doesNotContain("xau.example")
          .endsWith("/");
      visitor = new HttpVisitor(port);
      visitor.get("/dang-nhap");
    }
  }

  @Test
  void every_answer_carries_the_headers() {
    HttpResponse<String> answer = visitor.get("/dang-nhap");

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self';")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
  }

  @Test
  @DisplayName("Mật khẩu quản trị cấp dùng một lần: đổi xong mới làm việc")
  void a_password_from_the_administrator_serves_once() {
    String unitAdministrator = new Staff(accounts, province).of(agency, Role.ADMINISTRATOR);
    Issued issued =
        Register.done(
            accounts.resetPassword(
                accounts
                    .managed(
                        Staff.administrator(province, Scope.jurisdiction(province.value())),
                        unitAdministrator)
                    .getFirst()
                    .id(),
                Staff.administrator(province, Scope.jurisdiction(province.value()))));

    visitor.signIn(issued.login(), issued.oneTimePassword());
    assertThat(visitor.get("/tai-khoan").headers().firstValue("Location").orElseThrow())
        .endsWith("/doi-mat-khau");
    assertThat(change(issued.oneTimePassword(), "Sở Mẫu@123456").body()).contains("dễ đoán");
    assertThat(change(issued.oneTimePassword(), "cầu vồng ruộng bậc thang").statusCode())
        .isEqualTo(302);
    assertThat(visitor.get("/tai-khoan").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> change(String current, String next) {
    visitor.get("/doi-mat-khau");
    return visitor.post("/doi-mat-khau", Map.of("current", current, "next", next));
  }

  @Test
  @DisplayName("Ai không được xem thì nhận 404, kể cả địa chỉ có thật")
  void what_may_not_be_seen_is_not_found() {
    visitor.signIn(officer, Staff.PASSWORD);

    assertThat(visitor.get("/tai-khoan").statusCode()).isEqualTo(404);
    assertThat(new HttpVisitor(port).get("/tai-khoan").statusCode()).isEqualTo(302);
    assertThat(new HttpVisitor(port).get("/tai-khoan", "Accept", "application/json").statusCode())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("Quản trị đơn vị mở tài khoản; mật khẩu hiện đúng một lần")
  void an_administrator_opens_an_account() {
    String administrator = new Staff(accounts, province).of(agency, Role.ADMINISTRATOR);
    visitor.signIn(administrator, Staff.PASSWORD);
    visitor.get("/tai-khoan/moi");
    String login = "moi-" + officer;

    HttpResponse<String> opened =
        visitor.post(
            "/tai-khoan/moi",
            Map.of(
                "login",
                login,
                "fullName",
                "Trần Thị Mới",
                "unit",
                agency.value().toString(),
                "role",
                "OFFICER"));

    assertThat(opened.body()).contains(login, "chỉ hiện một lần");
    assertThat(visitor.get("/tai-khoan?q=tran+thi+moi").body()).contains(login, "1 tài khoản");
  }
}
