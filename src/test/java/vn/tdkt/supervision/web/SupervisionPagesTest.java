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
@DisplayName("Trang kiểm tra, đơn thư")
@Proves({"REQ-75", "REQ-76"})
class SupervisionPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final String HOME = "/kiem-tra-don-thu";
  private static final String FIRST_HALF = HOME + "/don-thu/thi-dua/dau-nam";
  private static final Map<String, String> PLANNED =
      Map.of("what", "Việc đăng ký thi đua", "scope", "Các ban", "on", "10/05/2024");
  private static final Map<String, String> RESULT =
      Map.of("on", "14/05/2024", "by", "Tổ kiểm tra", "findings", "Một ban đăng ký chậm");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;

  private UnitId unit;
  private HttpVisitor officer;
  private HttpVisitor staff;
  private HttpVisitor office;
  private HttpVisitor stranger;

  @BeforeEach
  void two_units_in_a_year() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    unit = register.agency("Hội Mẫu Một", province);
    UnitId other = register.agency("Hội Mẫu Hai", province);
    new BlockOfYear(blocks, province).of("2024", unit, other, register.agency("Hội Ba", province));
    Staff people = new Staff(accounts, province);
    officer = signedIn(people.of(unit, Role.OFFICER));
    staff = signedIn(people.of(unit, Role.STAFF));
    stranger = signedIn(people.of(other, Role.OFFICER));
    office = signedIn(people.ofProvince(Role.COUNCIL_OFFICE));
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

  private static Map<String, String> counts(int received, int competent) {
    return Map.of(
        "RECEIVED", String.valueOf(received),
        "COMPETENT", String.valueOf(competent),
        "SOLVED", "0",
        "IN_TIME", "0",
        "RIGHTLY", "0",
        "REPRIMANDED", "0",
        "until", "30/06/2024");
  }

  @Test
  @DisplayName(
      "Lập kế hoạch, ghi kết quả; đơn vị khác và cá nhân không thấy, tỉnh thấy mà không ghi")
  void an_inspection_over_the_pages() {
    assertThat(officer.get(HOME).body()).contains("Chưa trả lời", "Không tự kiểm tra trong năm");
    String inspection = done(fill(HOME + "/kiem-tra/moi/tu-kiem-tra", PLANNED));
    assertThat(officer.get(inspection).body()).contains("Các ban", "quá ngày dự kiến");
    done(fill(inspection + "/da-kiem-tra", RESULT));
    assertThat(officer.get(HOME).body()).contains("Một ban đăng ký chậm");
    assertThat(officer.get(inspection + "/da-kiem-tra").statusCode()).isEqualTo(404);
    assertThat(office.get(inspection).body()).contains("Tổ kiểm tra").doesNotContain("/mo-lai");
    assertThat(office.get(inspection + "/bo").statusCode()).isEqualTo(404);
    assertThat(stranger.get(inspection).statusCode()).isEqualTo(404);
    assertThat(staff.get(inspection).statusCode()).isEqualTo(404);
    assertThat(staff.get(HOME).statusCode()).isEqualTo(404);
    assertThat(fill(inspection + "/bo", Map.of("reason", " ")).statusCode()).isEqualTo(422);
    done(fill(inspection + "/bo", Map.of("reason", "ghi hai lần")));
    assertThat(officer.get(inspection).body()).contains("Đã bỏ: ghi hai lần");
  }

  @Test
  @DisplayName("Không kiểm tra: một lần bấm; rút lại thì trang lại hỏi")
  void none_is_said_and_taken_back() {
    officer.get(HOME);
    done(officer.post(HOME + "/khong-co/tu-kiem-tra", Map.of()));
    assertThat(officer.get(HOME).body()).contains("Đã trả lời: Không tự kiểm tra trong năm.");
    assertThat(fill(HOME + "/kiem-tra/moi/tu-kiem-tra", PLANNED).body())
        .contains("rút lại câu trả lời ấy trước");
    assertThat(office.get(HOME + "/don-vi").body()).contains("không có", "2 đơn vị chưa trả lời");
    done(fill(HOME + "/khong-co/tu-kiem-tra/rut-lai", Map.of("reason", "nhầm")));
    assertThat(officer.get(HOME).body()).doesNotContain("Đã trả lời: Không tự kiểm tra");
    officer.get(HOME);
    assertThat(office.get(HOME + "/don-vi").body()).contains("3 đơn vị chưa trả lời");
  }

  @Test
  @DisplayName("Số đơn: phần lớn hơn tổng bị từ chối, 0 là câu trả lời, không nơi nào ghi tên")
  void complaints_are_counted() {
    assertThat(officer.get(FIRST_HALF).body()).contains("không ghi tên người gửi");
    assertThat(fill(FIRST_HALF, counts(1, 2)).body())
        .contains("“Thuộc thẩm quyền” ghi 2 thì nhiều hơn “đã nhận” ghi 1");
    Map<String, String> silent = new HashMap<>(counts(1, 1));
    silent.put("SOLVED", "");
    assertThat(fill(FIRST_HALF, silent).statusCode()).isEqualTo(422);
    done(fill(FIRST_HALF, counts(2, 1)));
    assertThat(fill(HOME + "/don-thu/thi-dua/ca-nam", counts(2, 1)).body()).contains("hai lần");
    officer.get(HOME);
    done(officer.post(HOME + "/don-thu/thi-dua/cuoi-nam/khong-co", Map.of()));
    assertThat(officer.get(HOME).body())
        .contains("Cộng", "31/12/2024")
        .doesNotContain("thi-dua/ca-nam");
    done(fill(FIRST_HALF, counts(3, 1)));
    assertThat(office.get(HOME + "/don-vi/" + unit.value()).body())
        .contains("3")
        .doesNotContain("/rut-lai");
    done(fill(FIRST_HALF + "/rut-lai", Map.of("reason", "đếm nhầm")));
    assertThat(officer.get(FIRST_HALF + "/rut-lai").statusCode()).isEqualTo(404);
    assertThat(office.get(FIRST_HALF).statusCode()).isEqualTo(404);
  }
}
