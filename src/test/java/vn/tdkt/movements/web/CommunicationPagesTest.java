package vn.tdkt.movements.web;

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
import vn.tdkt.movements.MovementCounts;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Nhật ký tuyên truyền")
@Proves("REQ-83")
class CommunicationPagesTest {
  private static final String LOG = "/phong-trao/tuyen-truyen";
  private static final Pattern DROP = Pattern.compile("href=\"([^\"]+/bo)\"");
  private static final Pattern MOVEMENT =
      Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Doanh nghi");
  private static final Pattern YEAR = Pattern.compile("trong năm (\\d{4})\\.");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired MovementCounts counts;

  private UnitId province;
  private UnitId agency;
  private HttpVisitor officer;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Liên hiệp hội Mẫu", province);
    officer = signedIn(new Staff(accounts, province).of(agency, Role.OFFICER));
    officer.get(LOG);
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }

  private void noted(String kind, String title, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>(more);
    fields.putAll(Map.of("on", "05/05/2024", "about", title));
    HttpResponse<String> answer = officer.post(LOG + "/ghi/" + kind, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  @Test
  @DisplayName("Mỗi con số được đếm từ danh sách, khớp với số mà nơi khác dùng")
  void every_count_has_its_list() {
    noted("article", "Gương sáng", Map.of("place", "Báo tỉnh", "number", "https://mau.vn/1"));
    noted("column", "Trí thức thi đua", Map.of("place", "Cổng thông tin"));
    noted("exchange", "Gặp mặt nhà khoa học", Map.of("participants", "40"));
    String log = officer.get(LOG).body();
    assertThat(log)
        .contains("3 việc tuyên truyền", "Tin, bài: 1", "Phát thanh, truyền hình: 0")
        .contains("href=\"https://mau.vn/1\"", "40 người dự");
    assertThat(counts.count(agency.value(), found(YEAR, log), MovementCounts.COMMUNICATION))
        .isEqualTo(3);
    assertThat(officer.get(LOG + "?loai=column").body())
        .contains("Trí thức thi đua")
        .doesNotContain("Gương sáng");
    assertThat(officer.get(LOG + "?q=bao+tinh").body())
        .contains("Gương sáng")
        .doesNotContain("Gặp mặt");

    String drop = found(DROP, officer.get(LOG + "?loai=article").body());
    assertThat(officer.get(drop).body()).contains("vẫn xem lại được");
    assertThat(officer.post(drop, Map.of("reason", "ghi trùng")).statusCode()).isEqualTo(302);
    assertThat(officer.get(LOG).body()).contains("2 việc", "đã bỏ: ghi trùng", "Tin, bài: 0");
  }

  @Test
  @DisplayName("Ghi về một phong trào thì trang phong trào cũng thấy")
  void what_is_told_of_a_movement_stands_at_the_movement() {
    String movement = found(MOVEMENT, officer.get(LOG + "/ghi/broadcast").body());
    noted("broadcast", "Phóng sự", Map.of("movement", movement));
    assertThat(officer.get("/phong-trao/" + movement).body()).contains("Phóng sự");
    assertThat(officer.get(LOG).body()).contains("Phóng sự", "/phong-trao/" + movement);
    assertThat(officer.get(LOG + "/ghi/plan").statusCode()).isEqualTo(404);
  }

  @Test
  void the_office_sees_all_units_and_others_nothing() {
    noted("article", "Gương sáng", Map.of());
    Staff staff = new Staff(accounts, province);
    assertThat(signedIn(staff.ofProvince(Role.COUNCIL_OFFICE)).get(LOG).body())
        .contains("Gương sáng", "Liên hiệp hội Mẫu")
        .doesNotContain("/bo\"", "/ghi/");
    UnitId other = new Register(units).agency("Hội khác", province);
    HttpVisitor neighbour = signedIn(staff.of(other, Role.OFFICER));
    assertThat(neighbour.get(LOG).body()).doesNotContain("Gương sáng");
    String drop = found(DROP, officer.get(LOG).body());
    assertThat(neighbour.get(drop).statusCode()).isEqualTo(404);
  }
}
