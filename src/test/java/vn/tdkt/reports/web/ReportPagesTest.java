package vn.tdkt.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
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

/** A report of a small office as its people write it. */
@WebTest
@DisplayName("Trang báo cáo")
@Proves({"REQ-49", "REQ-88", "REQ-172"})
class ReportPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern SOURCE =
      Pattern.compile("href=\"(/bao-cao/[^\"]*/so-lieu/[^\"]*)\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor head;

  @BeforeEach
  void an_office() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    head = signedIn(staff.of(agency, Role.UNIT_LEADER));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
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

  private static void step(HttpVisitor who, String report, String slug) {
    Matcher version = VERSION.matcher(who.get(report).body());
    assertThat(version.find()).isTrue();
    done(who.post(report + "/buoc/" + slug, Map.of("version", version.group(1))));
  }

  @Test
  @DisplayName("Chữ gõ tay, số chèn từ tiến độ; gõ sai tên thì chữ còn nguyên")
  void words_are_typed_and_figures_inserted() {
    done(act(officer, "/ke-hoach/moi", Map.of()));
    done(
        act(
            officer,
            "/ghi-tien-do/ngoai-ke-hoach",
            Map.of(
                "what", "đội thi Robocon",
                "value", "432",
                "measure", "đội thi",
                "thang", YearMonth.now(VietnamTime.ZONE).toString())));
    assertThat(officer.get("/bao-cao").body()).contains("Chưa có báo cáo nào", "Lập báo cáo");
    String report =
        done(act(officer, "/bao-cao/moi", Map.of("kind", "YEAR", "professional", "yes")));
    String section = report + "/phan/chuyen-mon";
    assertThat(officer.get(section).body())
        .contains("data-insert=\"{đội thi Robocon}\"", "432 đội thi", "ngoài kế hoạch");

    HttpResponse<String> wrong =
        act(officer, section, Map.of("text", "Cuộc thi có {đội Robocon} dự."));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("Không có việc nào tên “đội Robocon”", "Cuộc thi có {đội Robocon} dự.");

    done(act(officer, section, Map.of("text", "Cuộc thi có {đội thi Robocon} dự.")));
    String read = officer.get(report).body();
    assertThat(read).contains("432 đội thi Robocon</a> dự.");
    Matcher source = SOURCE.matcher(read);
    assertThat(source.find()).isTrue();
    assertThat(officer.get(source.group(1)).body()).contains("432 · ");

    done(
        act(
            officer,
            report + "/phan/nhiem-vu",
            Map.of("text", "Tổ chức thi chung kết.\nTổng kết năm.")));
    done(act(officer, report + "/giao-viec", Map.of("owner0", "Văn phòng", "due1", "31/12/2026")));
    assertThat(officer.get("/lich-nam").body()).contains("31/12/2026");
    assertThat(officer.get(report + "/giao-viec").body())
        .contains("Tổ chức thi chung kết.", "value=\"Văn phòng\"", "value=\"31/12/2026\"");

    step(officer, report, "trinh");
    assertThat(head.get(report).body()).contains("Duyệt báo cáo").doesNotContain("phan/chuyen-mon");
    step(head, report, "duyet");
    done(act(officer, report + "/ban-hanh", Map.of("number", "35/BC-LHH", "date", "05/07/2026")));
    assertThat(officer.get("/bao-cao").body()).contains("35/BC-LHH ngày 05/07/2026");
    assertThat(officer.get(report + "/bao-cao.json").body())
        .contains("\"schema\" : \"tdkt-report/1\"", "Cuộc thi có 432 đội thi Robocon dự.");
    assertThat(officer.file(report + "/so-lieu.xlsx").statusCode()).isEqualTo(200);
    assertThat(officer.file(report + "/bao-cao.pdf").statusCode()).isEqualTo(200);
  }
}
