package vn.tdkt.contests.web;

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
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang hội thi, cuộc thi, giải thưởng")
@Proves({"REQ-34", "REQ-47"})
class ContestPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Map<String, String> SERIES =
      Map.of(
          "name", "Hội thi Sáng tạo kỹ thuật tỉnh Mẫu",
          "kind", "CONTEST",
          "every", "2",
          "lasts", "2",
          "first-year", "2018",
          "first-number", "8",
          "scale", "PLACES");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor leader;
  private String series;

  @BeforeEach
  void a_series_of_the_unit() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    leader = signedIn(staff.of(agency, Role.UNIT_LEADER));
    officer.get("/hoi-thi/moi");
    series = done(officer.post("/hoi-thi/moi", SERIES));
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

  private Map<String, String> drawn(String form, Map<String, String> values) {
    Matcher version = VERSION.matcher(officer.get(form).body());
    assertThat(version.find()).isTrue();
    Map<String, String> all = new HashMap<>(values);
    all.put("version", version.group(1));
    return all;
  }

  @Test
  @DisplayName("Ghi kỳ với số khác chuỗi thì bị hỏi lại; kỳ lùi khai cùng lý do")
  void an_edition_is_entered_and_its_number_follows() {
    officer.get(series + "/ky-moi");
    HttpResponse<String> asked =
        officer.post(series + "/ky-moi", Map.of("year", "2024", "stated", "10"));
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("Lần thứ 10 hay 11?");
    String edition =
        done(officer.post(series + "/ky-moi", Map.of("year", "2024", "ends", "31/05/2099")));
    assertThat(officer.get(edition).body()).contains("lần thứ 11, năm 2024-2025", "31/05/2099");
    String change = edition + "/sua";
    done(officer.post(change, drawn(change, Map.of("works", "64", "rules", "12/TL-BTC"))));
    assertThat(leader.get(edition).body()).contains("12/TL-BTC").doesNotContain("/sua\"");

    String deviate = series + "/lech-chu-ky";
    Map<String, String> moved = Map.of("due", "2026", "to", "2027", "reason", "thiên tai");
    done(officer.post(deviate, drawn(deviate, moved)));
    assertThat(officer.get(series).body()).contains("Kỳ năm 2026 lùi sang 2027: thiên tai");
    Map<String, String> backwards = Map.of("due", "2028", "to", "2027", "reason", "nhầm");
    assertThat(officer.post(deviate, drawn(deviate, backwards)).body())
        .contains("phải sau năm theo chu kỳ");
  }

  @Test
  void the_list_is_searched_and_only_its_keeper_changes_a_series() {
    assertThat(officer.get("/hoi-thi?q=sang+tao").body())
        .contains("1 hội thi", "2 năm một lần", "còn ");
    assertThat(officer.get("/hoi-thi?q=xyz").body()).contains("Chưa có hội thi");
    assertThat(leader.get(series).body()).doesNotContain("/sua\"", "/ky-moi");
    assertThat(leader.get(series + "/sua").statusCode()).isEqualTo(404);

    String change = series + "/sua";
    Map<String, String> wrong = new HashMap<>(SERIES);
    wrong.put("every", "50");
    assertThat(officer.post(change, drawn(change, wrong)).body()).contains("Chu kỳ từ 0 đến 20");
    wrong.put("every", "1");
    done(officer.post(change, drawn(change, wrong)));
    assertThat(officer.get(series).body()).contains("Hằng năm");
  }
}
