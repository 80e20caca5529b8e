package vn.tdkt.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** Figures counted from records as people use them. */
@WebTest
@DisplayName("Trang số liệu đếm từ sổ")
@Proves({"REQ-69", "REQ-77"})
class CountedPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern FIELD = Pattern.compile("name=\"v([0-9a-f-]{36})\"");
  private static final Pattern FIGURE = Pattern.compile("href=\"(/so-lieu/[0-9a-f-]{36})\"");
  private static final String HELD = "hội nghị, hoạt động đã tổ chức";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor leader;
  private YearMonth month;

  @BeforeEach
  void an_office_that_held_something_today() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    leader = signedIn(staff.of(agency, Role.UNIT_LEADER));
    LocalDate today = LocalDate.now(VietnamTime.clock());
    month = YearMonth.from(today);
    hold("Hội nghị một", today);
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private String hold(String name, LocalDate on) {
    officer.get("/hoat-dong/moi");
    return done(
        officer.post(
            "/hoat-dong/moi",
            Map.of(
                "kind",
                "REVIEW",
                "name",
                name,
                "on",
                on.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")))));
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
  private HttpResponse<String> fill(String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = VERSION.matcher(officer.get(address).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return officer.post(address, all);
  }

  private String counted() {
    assertThat(officer.get("/so-lieu").body()).contains("href=\"/so-lieu/dem-tu-so\"");
    assertThat(officer.get("/so-lieu/dem-tu-so").body())
        .contains(HELD, ">1 cuộc</td>", "href=\"/hoat-dong\"", "Đếm “" + HELD + "”");
    done(officer.post("/so-lieu/dem-tu-so", Map.of("key", "gatherings.held")));
    return first(FIGURE, officer.get("/so-lieu/dem-tu-so").body());
  }

  @Test
  @DisplayName("Chọn một dòng là đếm; thêm, bỏ hội nghị thì số đổi theo; gõ tay bị từ chối")
  void one_act_and_the_figure_follows() {
    String figure = counted();
    assertThat(officer.get("/so-lieu").body()).contains("(đếm từ sổ)");
    String second = hold("Hội nghị hai", month.atDay(1));
    assertThat(officer.get(figure).body())
        .contains("Đếm từ sổ hội nghị, hoạt động", "2 cuộc", "Thôi đếm từ sổ")
        .doesNotContain(figure + "/ghi/", figure + "/phan");
    done(fill(second + "/bo", Map.of("reason", "ghi nhầm")));
    assertThat(leader.get(figure).body()).contains("1 cuộc").doesNotContain("Thôi đếm từ sổ");
    assertThat(leader.get("/so-lieu/dem-tu-so").statusCode()).isEqualTo(404);

    String form = figure + "/ghi/" + month;
    String field = first(FIELD, officer.get(form).body());
    HttpResponse<String> typed = officer.post(form, Map.of("v" + field, "9", "seen" + field, "3"));
    assertThat(typed.statusCode()).isEqualTo(422);
    assertThat(typed.body()).contains("đang được đếm từ sổ hội nghị, hoạt động", "value=\"9\"");
    assertThat(officer.post("/so-lieu/dem-tu-so", Map.of("key", "khong.co")).statusCode())
        .isEqualTo(404);

    officer.get(figure);
    assertThat(done(officer.post(figure + "/thoi-dem", Map.of()))).isEqualTo(figure);
    assertThat(officer.get(figure).body())
        .contains("1 cuộc", figure + "/ghi/" + month)
        .doesNotContain("Thôi đếm từ sổ");
  }

  @Test
  @DisplayName(
      "Trang ghi tháng: số đếm từ sổ chỉ để xem, có đường tới sổ; các số khác vẫn ghi được")
  void the_note_of_the_month_shows_it_and_asks_not() {
    String plan = done(fill("/ke-hoach/moi", Map.of()));
    target(plan, "Tổ chức 03 hội nghị thông tin chuyên đề");
    target(plan, "Tổ chức 02 lớp tập huấn");
    String note = officer.get("/ghi-tien-do").body();
    String id = first(FIELD, note);
    HttpResponse<String> nothing = fill("/so-lieu/" + id + "/dem-tu-so", Map.of("key", ""));
    assertThat(nothing.statusCode()).isEqualTo(422);
    done(fill("/so-lieu/" + id + "/dem-tu-so", Map.of("key", "gatherings.held")));

    String after = officer.get("/ghi-tien-do").body();
    assertThat(after)
        .contains("Đếm từ sổ hội nghị, hoạt động: 1 hội nghị.", "href=\"/hoat-dong\"")
        .doesNotContain("name=\"v" + id + "\"");
    String other = first(FIELD, after);
    String address = "/ghi-tien-do?thang=" + month;
    done(officer.post(address, Map.of("v" + other, "2", "v" + id, "8", "seen" + other, "0")));
    assertThat(officer.get("/ghi-tien-do").body())
        .contains("Đếm từ sổ hội nghị, hoạt động: 1 hội nghị.", "value=\"2\"");
  }

  private void target(String plan, String text) {
    done(fill(plan + "/them/chi-tieu", Map.of("text", text, "owner", "Văn phòng")));
  }
}
