package vn.tdkt.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Kiến nghị sau kiểm tra: có hạn thì là việc của đơn vị; danh sách in ra")
@Proves("REQ-75")
class FollowUpPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final String HOME = "/kiem-tra-don-thu";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;

  private UnitId unit;
  private HttpVisitor officer;
  private HttpVisitor office;
  private HttpVisitor stranger;
  private String inspection;

  @BeforeEach
  void an_inspection_that_took_place() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    unit = register.agency("Hội Mẫu Một", province);
    UnitId other = register.agency("Hội Mẫu Hai", province);
    new BlockOfYear(blocks, province).of("2024", unit, other, register.agency("Hội Ba", province));
    Staff people = new Staff(accounts, province);
    officer = signedIn(people.of(unit, Role.OFFICER));
    stranger = signedIn(people.of(other, Role.OFFICER));
    office = signedIn(people.ofProvince(Role.COUNCIL_OFFICE));
    inspection =
        done(
            fill(
                HOME + "/kiem-tra/moi/tu-kiem-tra",
                Map.of("what", "Việc đăng ký thi đua", "scope", "Các ban", "on", "10/05/2024")));
    assertThat(officer.get(inspection + "/kien-nghi/moi").statusCode()).isEqualTo(404);
    done(
        fill(
            inspection + "/da-kiem-tra",
            Map.of("on", "14/05/2024", "by", "Tổ kiểm tra", "findings", "Một ban đăng ký chậm")));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private HttpResponse<String> fill(String form, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    Matcher version = VERSION.matcher(officer.get(form).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return officer.post(form, all);
  }

  private String found(String link) {
    Matcher matcher = Pattern.compile("href=\"([^\"]*" + link + ")\"").matcher(page());
    assertThat(matcher.find()).as(link).isTrue();
    return matcher.group(1);
  }

  private String page() {
    return officer.get(inspection).body();
  }

  private void asked(String text, String due) {
    done(
        fill(
            inspection + "/kien-nghi/moi",
            Map.of("text", text, "owner", "Ban Tổ chức", "due", due)));
  }

  @Test
  @DisplayName("Có hạn thì thành việc trong lịch năm, xong ở đó; bỏ kiến nghị thì bỏ cả việc")
  void what_has_a_day_is_a_duty() {
    asked("Nộp đăng ký còn thiếu", "31/05/2024");
    String duty = found("/lich-nam/viec/[0-9a-f-]{36}");
    assertThat(officer.get(duty).body()).contains("Nộp đăng ký còn thiếu", "Việc đăng ký thi đua");
    assertThat(page()).doesNotContain("/xong\"");
    assertThat(stranger.get(found("/kien-nghi/[0-9a-f-]{36}/bo")).statusCode()).isEqualTo(404);
    done(fill(found("/kien-nghi/[0-9a-f-]{36}/bo"), Map.of("reason", "ghi nhầm")));
    assertThat(page()).contains("đã bỏ: ghi nhầm");
    assertThat(officer.get(duty).body()).contains("ghi nhầm");
  }

  @Test
  @DisplayName("Không có hạn thì ghi xong tại đây, ngày xong không sau hôm nay")
  void what_has_no_day_is_settled_here() {
    asked("Sửa quy chế", "");
    String settle = found("/kien-nghi/[0-9a-f-]{36}/xong");
    assertThat(fill(settle, Map.of("on", "01/01/2999", "how", "đã sửa")).statusCode())
        .isEqualTo(422);
    done(fill(settle, Map.of("on", "20/06/2024", "how", "đã sửa")));
    assertThat(page()).contains("xong 20/06/2024: đã sửa");
    assertThat(officer.get(settle).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Danh sách kiểm tra in ra Word, PDF; đơn vị khác không tải được")
  void the_list_is_printed() {
    asked("Sửa quy chế", "");
    String paper = HOME + "/don-vi/" + unit.value() + "/kiem-tra.";
    for (String format : new String[] {"docx", "pdf"}) {
      HttpResponse<String> file = office.get(paper + format);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .contains("." + format);
      assertThat(stranger.get(paper + format).statusCode()).isEqualTo(404);
    }
  }
}
