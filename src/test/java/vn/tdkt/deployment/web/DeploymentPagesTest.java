package vn.tdkt.deployment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

/** What becomes of a plan after it was issued, as the people of a small office do it. */
@WebTest
@DisplayName("Trang triển khai kế hoạch: vào sổ, phổ biến, đăng ký nhiệm vụ trọng tâm")
class DeploymentPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern PERSON = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*checked");
  private static final String NUMBER = "58/KH-LHH";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private HttpVisitor officer;
  private HttpVisitor head;
  private HttpVisitor clerk;
  private HttpVisitor department;
  private String plan;
  private String today;

  @BeforeEach
  void a_plan_that_is_issued_today() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    engaged(agency, "Nguyễn Văn Mẫu");
    engaged(agency, "Trần Thị Mẫu");
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    head = signedIn(staff.of(agency, Role.UNIT_LEADER));
    clerk = signedIn(staff.of(agency, Role.RECORDS_CLERK));
    department = signedIn(staff.of(agency, Role.DEPARTMENT));
    today = VietnamTime.date(LocalDate.now(clock));
    plan = done(act(officer, "/ke-hoach/moi", Map.of()));
    done(act(officer, plan + "/them/chi-tieu", Map.of("text", "Tổ chức 03 hội nghị")));
    done(
        act(
            officer,
            plan + "/phan/noi-nhan",
            Map.of("text", "Hội đồng TĐKT tỉnh\nCác hội thành viên")));
  }

  private void engaged(UnitId unit, String name) {
    Register.done(
        people.engage(
            units.unit(unit, Register.START),
            name,
            new PersonView.Post(
                unit, "Chuyên viên", false, null, "", Validity.since(Register.START)),
            Register.program(null)));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

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
    Matcher version = VERSION.matcher(who.get(plan).body());
    assertThat(version.find()).isTrue();
    done(who.post(plan + "/buoc/" + slug, Map.of("version", version.group(1))));
  }

  private void issue() {
    step(officer, "trinh");
    step(head, "duyet");
    done(act(officer, plan + "/ban-hanh", Map.of("number", NUMBER, "date", today)));
  }

  @Test
  @DisplayName(
      "Vào sổ một lần bấm: số, ngày, nơi nhận, tệp không gõ lại; lần hai không sinh bản mới")
  @Proves({"REQ-37", "REQ-68"})
  void entered_into_the_register_at_once() {
    assertThat(officer.get(plan + "/trien-khai").body()).contains("Chưa ban hành nên chưa gửi");
    assertThat(officer.post(plan + "/trien-khai/vao-so", Map.of()).statusCode()).isEqualTo(422);
    issue();
    assertThat(officer.get("/").body()).contains("chưa vào sổ văn bản đi");
    assertThat(department.get(plan + "/trien-khai").body()).doesNotContain("/vao-so");
    assertThat(department.post(plan + "/trien-khai/vao-so", Map.of()).statusCode()).isEqualTo(404);

    done(officer.post(plan + "/trien-khai/vao-so", Map.of()));
    assertThat(clerk.get(plan + "/trien-khai").body()).doesNotContain("/vao-so");
    done(clerk.post(plan + "/trien-khai/vao-so", Map.of()));
    String page = officer.get(plan + "/trien-khai").body();
    assertThat(page)
        .contains("đã có trong sổ văn bản đi", "Đã nhận 0 trên 2 nơi", "Hội đồng TĐKT tỉnh: ");
    assertThat(officer.get("/van-ban/di").body().split(NUMBER, -1)).hasSize(2);
    String document = page.replaceAll("(?s).*href=\"(/van-ban/[0-9a-f-]{36})\".*", "$1");
    assertThat(officer.get(document).body())
        .contains(NUMBER, "Thực hiện phong trào thi đua năm", ".pdf", "Các hội thành viên");
    assertThat(officer.get("/").body()).doesNotContain("chưa vào sổ văn bản đi");
  }

  @Test
  @DisplayName("Hai người cùng bấm một lúc: trong sổ chỉ có một bản")
  @Proves("REQ-37")
  void two_file_it_at_once() throws InterruptedException {
    issue();
    officer.get(plan + "/trien-khai");
    clerk.get(plan + "/trien-khai");
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      both.invokeAll(
          List.of(
              () -> officer.post(plan + "/trien-khai/vao-so", Map.of()),
              () -> clerk.post(plan + "/trien-khai/vao-so", Map.of())));
    }
    assertThat(officer.get("/van-ban/di").body().split(NUMBER, -1)).hasSize(2);
  }

  @Test
  @DisplayName("Văn thư đã vào sổ trước thì nhận bản ấy, không thêm bản thứ hai")
  @Proves("REQ-37")
  void the_clerk_was_first() {
    issue();
    String draft =
        done(
            act(
                clerk,
                "/van-ban/di/moi",
                Map.of("kind", "PLAN", "subject", "Kế hoạch thi đua", "issuer", "Liên hiệp hội")));
    done(act(clerk, draft + "/ban-hanh", Map.of("number", NUMBER, "date", today)));
    done(officer.post(plan + "/trien-khai/vao-so", Map.of()));
    assertThat(officer.get(plan + "/trien-khai").body()).contains(draft);
    assertThat(officer.get("/van-ban/di").body().split(NUMBER, -1)).hasSize(2);
  }

  @Test
  @DisplayName("Phổ biến: biết còn thiếu ai, ngày sai bị từ chối mà không mất chữ, bỏ thì có lý do")
  @Proves("REQ-68")
  void the_staff_are_told() {
    String form = plan + "/trien-khai/pho-bien";
    Map<String, String> answers = Map.of("on", today, "way", "Hội nghị cán bộ");
    assertThat(act(officer, form, answers).body()).contains("Bản này chưa ban hành");
    issue();
    assertThat(officer.get(plan + "/trien-khai").body())
        .contains("Đã phổ biến đến 0 trên 2 người", "Trần Thị Mẫu");
    Matcher person = PERSON.matcher(officer.get(form).body());
    assertThat(person.find()).as("the missing are chosen already").isTrue();
    Map<String, String> one =
        Map.of("on", today, "way", "Hội nghị cán bộ", "persons", person.group(1));

    Map<String, String> early = new HashMap<>(one);
    early.put("on", "01/01/2020");
    HttpResponse<String> refused = act(officer, form, early);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Ngày phổ biến phải từ", "value=\"Hội nghị cán bộ\"");
    assertThat(act(officer, form, answers).body()).contains("chọn ít nhất một người");

    done(act(officer, form, one));
    String page = officer.get(plan + "/trien-khai").body();
    assertThat(page).contains("Đã phổ biến đến 1 trên 2 người", "Hội nghị cán bộ, 1 người");
    assertThat(officer.get(plan).body()).contains("phổ biến kế hoạch ngày " + today);
    String drop = page.replaceAll("(?s).*href=\"([^\"]*/pho-bien/[0-9a-f-]{36}/bo)\".*", "$1");
    assertThat(act(officer, drop, Map.of("reason", " ")).statusCode()).isEqualTo(422);
    done(act(officer, drop, Map.of("reason", "ghi nhầm")));
    assertThat(officer.get(plan + "/trien-khai").body())
        .contains("Đã phổ biến đến 0 trên 2 người", "Đã bỏ. Lý do: ghi nhầm");
    assertThat(department.get(form).statusCode()).isIn(403, 404);
  }

  @Test
  @DisplayName("Nhiệm vụ trọng tâm được đăng ký với cấp trên, ý kiến đồng ý được giữ lại")
  @Proves("REQ-61")
  void key_tasks_are_registered() {
    String form = plan + "/trien-khai/dang-ky";
    Map<String, String> sent =
        Map.of("authority", "Ủy ban nhân dân tỉnh", "number", "12/CV-LHH", "on", today);
    assertThat(act(officer, form, sent).body()).contains("chưa có nhiệm vụ trọng tâm nào");
    done(act(officer, plan + "/them/nhiem-vu-trong-tam", Map.of("text", "Tổ chức 01 cuộc thi")));
    done(act(officer, form, sent));
    String page = officer.get(plan + "/trien-khai").body();
    assertThat(page).contains("Ủy ban nhân dân tỉnh", "12/CV-LHH", "Chờ ý kiến");

    String answer = page.replaceAll("(?s).*href=\"([^\"]*/tra-loi)\".*", "$1");
    Map<String, String> early =
        Map.of("consent", "APPROVED", "on", "01/01/2020", "number", "", "remark", "đủ");
    assertThat(act(officer, answer, early).body()).contains("Ngày có ý kiến phải từ", "đủ");
    Map<String, String> agreed =
        Map.of("consent", "APPROVED", "on", today, "number", "99/UBND-TH", "remark", "");
    done(act(officer, answer, agreed));
    assertThat(officer.get(plan + "/trien-khai").body()).contains("Đồng ý", "99/UBND-TH");
    Map<String, String> stale = new HashMap<>(agreed);
    stale.put("version", "1");
    assertThat(officer.post(answer, stale).statusCode()).isEqualTo(409);
    String drop = answer.replace("/tra-loi", "/bo");
    done(act(officer, drop, Map.of("reason", "gửi nhầm nơi")));
    assertThat(officer.get(plan + "/trien-khai").body()).contains("Đã bỏ. Lý do: gửi nhầm nơi");
  }
}
