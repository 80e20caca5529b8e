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
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang phong trào thi đua")
@Proves({"REQ-26", "REQ-56", "REQ-73", "REQ-74", "REQ-75", "REQ-169"})
class MovementPagesTest {
  private static final Pattern DROP = Pattern.compile("href=\"([^\"]+/bo)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Map<String, String> ROW =
      Map.of("name", "Trí thức chung tay", "level", "UNIT", "kind", "THEMATIC");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor leader;
  private String movement;

  @BeforeEach
  void a_movement_of_the_unit() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    leader = signedIn(staff.of(agency, Role.UNIT_LEADER));
    officer.get("/phong-trao/moi");
    movement = done(officer.post("/phong-trao/moi", ROW));
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

  @Test
  @DisplayName("Ghi văn bản chậm hạn, thấy ở danh mục việc; bỏ đi thì lại thiếu")
  void a_paper_is_noted_and_dropped() {
    assertThat(officer.get(movement).body()).contains("Kế hoạch thực hiện", "Còn thiếu");
    Map<String, String> plan =
        Map.of(
            "on", "30/01/2024", "number", "58/KH", "about", "Kế hoạch", "deadline", "25/01/2024");
    done(officer.post(movement + "/ghi/plan", plan));
    assertThat(officer.get(movement).body()).contains("chậm 5 ngày", "Đã có, chậm hạn", "58/KH");
    assertThat(officer.post(movement + "/ghi/plan", plan).statusCode()).isEqualTo(422);

    Matcher drop = DROP.matcher(officer.get(movement).body());
    assertThat(drop.find()).isTrue();
    assertThat(officer.get(drop.group(1)).body()).contains("vẫn xem lại được");
    done(officer.post(drop.group(1), Map.of("reason", "ghi nhầm")));
    assertThat(officer.get(movement).body())
        .contains("đã bỏ: ghi nhầm")
        .doesNotContain("Đã có, chậm hạn");
  }

  @Test
  void every_kind_has_its_form_and_what_is_ahead_is_not_noted() {
    for (String kind : new String[] {"launch", "article", "inspection", "inspection-plan"}) {
      assertThat(officer.get(movement + "/ghi/" + kind).statusCode()).isEqualTo(200);
    }
    assertThat(officer.get(movement + "/ghi/khac").statusCode()).isEqualTo(404);
    HttpResponse<String> ahead =
        officer.post(movement + "/ghi/launch", Map.of("on", "01/01/2999", "about", "Phát động"));
    assertThat(ahead.body()).contains("không được sau hôm nay");
  }

  @Test
  void the_catalogue_is_searched_without_accents_and_filtered() {
    assertThat(officer.get("/phong-trao?q=tri+thuc").body())
        .contains("Trí thức chung tay", "1 phong trào");
    assertThat(officer.get("/phong-trao?q=xyz").body()).contains("Không có phong trào nào");
    done(
        officer.post(
            movement + "/ghi/report", Map.of("on", "01/02/2024", "about", "Báo cáo kết quả")));
    assertThat(officer.get("/phong-trao?loc=chua-bao-cao").body())
        .doesNotContain("Trí thức chung tay")
        .contains("nông thôn mới");
  }

  @Test
  @DisplayName(
      "Biểu 0601 đếm từ danh mục, trên trang và trong tệp; phong trào chưa rõ thời hạn thì nói")
  void the_statistics_are_counted_from_the_catalogue() {
    assertThat(officer.get("/phong-trao/bieu-0601").body())
        .contains("Thi đua theo chuyên đề", "Trí thức chung tay", "chưa tính ở các dòng 06 đến 10");
    for (String format : new String[] {"xlsx", "docx", "pdf"}) {
      HttpResponse<String> file = officer.get("/phong-trao/bieu-0601/bieu." + format);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("bieu-0601", "." + format);
    }
    assertThat(officer.get("/phong-trao/bieu-0601/bieu.html").statusCode()).isEqualTo(404);
  }

  @Test
  void a_row_is_changed_and_tied_to_an_event_by_its_unit_only() {
    Map<String, String> backwards = new HashMap<>(ROW);
    backwards.putAll(Map.of("from", "02/01/2024", "last", "01/01/2024"));
    Matcher version = VERSION.matcher(officer.get(movement + "/sua").body());
    assertThat(version.find()).isTrue();
    backwards.put("version", version.group(1));
    assertThat(officer.post(movement + "/sua", backwards).body())
        .contains("Ngày kết thúc phải từ ngày bắt đầu");
    backwards.put("last", "02/01/2024");
    done(officer.post(movement + "/sua", backwards));
    done(
        officer.post(
            movement + "/ky-niem", Map.of("name", "Ngày thành lập Đảng", "day", "03/02/1930")));
    assertThat(officer.get(movement).body()).contains("năm Ngày thành lập Đảng");

    assertThat(leader.get(movement).body()).doesNotContain("/sua\"", "/ghi/");
    assertThat(leader.get(movement + "/sua").statusCode()).isEqualTo(404);
    assertThat(leader.get("/phong-trao/moi").statusCode()).isEqualTo(404);
  }
}
