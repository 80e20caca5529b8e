package vn.tdkt.exemplars.web;

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
@DisplayName("Trang điển hình tiên tiến")
@Proves({"REQ-66", "REQ-82"})
class ExemplarPagesTest {
  private static final Pattern DROP = Pattern.compile("href=\"([^\"]+/buoc/[^\"]+/bo)\"");
  private static final Pattern APPROVE = Pattern.compile("action=\"([^\"]+/duyet)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Map<String, String> PERSON =
      Map.of(
          "kind", "PERSON", "name", "Trần Thị Mẫu", "field", "Sáng kiến", "plan", "Giao chủ trì");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private UnitId province;
  private HttpVisitor officer;
  private HttpVisitor leader;
  private HttpVisitor office;
  private String exemplar;

  @BeforeEach
  void an_exemplar_of_the_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    leader = signedIn(staff.of(agency, Role.UNIT_LEADER));
    office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
    officer.get("/dien-hinh/moi");
    exemplar = done(officer.post("/dien-hinh/moi", PERSON));
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

  private static String found(Pattern pattern, HttpResponse<String> page) {
    Matcher matcher = pattern.matcher(page.body());
    assertThat(matcher.find()).as(page.body()).isTrue();
    return matcher.group(1);
  }

  private void noted(String stage, String on) {
    done(officer.post(exemplar + "/ghi/" + stage, Map.of("on", on, "done", "Việc " + stage)));
  }

  @Test
  @DisplayName("Đi hết bốn bước; tôn vinh chờ lãnh đạo duyệt, thấy ở việc cần xử lý")
  void it_goes_through_its_stages() {
    HttpResponse<String> skipping =
        officer.post(exemplar + "/ghi/nurture", Map.of("on", "01/03/2024", "done", "Tập huấn"));
    assertThat(skipping.statusCode()).isEqualTo(422);
    assertThat(skipping.body()).contains("Phải ghi bước Phát hiện trước");
    noted("detect", "01/02/2024");
    noted("nurture", "01/03/2024");
    noted("praise", "01/05/2024");
    assertThat(officer.get("/dien-hinh").body()).contains("01/03/2024", "chờ lãnh đạo duyệt");
    assertThat(officer.get("/").body()).contains("Đã trình lãnh đạo duyệt tôn vinh");
    assertThat(officer.get(exemplar).body()).doesNotContain("/duyet\"");

    assertThat(leader.get("/").body()).contains("Chờ duyệt tôn vinh", "Trần Thị Mẫu");
    String approve = found(APPROVE, leader.get(exemplar));
    assertThat(officer.post(approve, Map.of()).statusCode()).isEqualTo(404);
    done(leader.post(approve, Map.of()));
    assertThat(leader.post(approve, Map.of()).statusCode()).isEqualTo(422);
    noted("multiply", "01/06/2024");
    assertThat(office.get("/dien-hinh").body())
        .contains("Trần Thị Mẫu", "Liên hiệp hội", "01/06/2024");
    assertThat(office.get(exemplar).body())
        .contains("duyệt ngày")
        .doesNotContain("/bo\"", "/sua\"");
  }

  @Test
  @DisplayName("Năm chưa có tập thể điển hình thì nói ra; bỏ điển hình thì còn thấy cùng lý do")
  void what_is_missing_is_said() {
    assertThat(officer.get("/dien-hinh").body())
        .contains("chưa đăng ký tập thể điển hình nào", "Trần Thị Mẫu")
        .doesNotContain("chưa đăng ký cá nhân điển hình nào");
    assertThat(officer.get("/dien-hinh?q=tran+thi&loai=PERSON").body()).contains("1 điển hình");
    assertThat(officer.get("/dien-hinh?loai=MODEL").body()).contains("Không có điển hình nào");
    assertThat(officer.post("/dien-hinh/moi", PERSON).body()).contains("đã được đăng ký cho năm");

    Map<String, String> changed = new HashMap<>(PERSON);
    changed.put("name", "Trần Văn Mẫu");
    changed.put("version", found(VERSION, officer.get(exemplar + "/sua")));
    done(officer.post(exemplar + "/sua", changed));
    assertThat(officer.post(exemplar + "/sua", changed).statusCode()).isEqualTo(409);
    String version = found(VERSION, officer.get(exemplar + "/bo"));
    done(officer.post(exemplar + "/bo", Map.of("reason", "ghi nhầm", "version", version)));
    assertThat(officer.get("/dien-hinh").body())
        .contains("Trần Văn Mẫu", "đã bỏ: ghi nhầm", "chưa đăng ký cá nhân điển hình nào");
  }

  @Test
  @DisplayName("Bài viết về điển hình ghi một lần, thấy ở nhật ký tuyên truyền và ở điển hình")
  @Proves("REQ-83")
  void what_is_told_about_it_is_noted_once() {
    String id = exemplar.replace("/dien-hinh/", "");
    String form = "/phong-trao/tuyen-truyen/ghi/article";
    assertThat(officer.get(exemplar).body()).contains(form + "?ve=" + id);
    assertThat(officer.get(form + "?ve=" + id).body()).contains("Về điển hình", "Trần Thị Mẫu");
    Map<String, String> article =
        Map.of("on", "05/05/2024", "about", "Người mẫu mực", "place", "Báo tỉnh", "ve", id);
    done(officer.post(form, article));
    assertThat(officer.get("/phong-trao/tuyen-truyen").body())
        .contains("Người mẫu mực", "Báo tỉnh", exemplar, "Tin, bài: 1");
    assertThat(officer.get(exemplar).body()).contains("Người mẫu mực");
    assertThat(officer.post(form, article).body()).contains("Một việc chỉ tính một lần");
  }

  @Test
  void a_move_is_taken_back_with_a_reason() {
    noted("detect", "01/02/2024");
    String drop = found(DROP, officer.get(exemplar));
    assertThat(officer.get(drop).body()).contains("vẫn xem lại được");
    assertThat(leader.get(drop).statusCode()).isEqualTo(404);
    done(officer.post(drop, Map.of("reason", "nhầm ngày")));
    assertThat(officer.get(exemplar).body()).contains("đã bỏ: nhầm ngày");
    assertThat(officer.get(drop).statusCode()).isEqualTo(404);
  }

  @Test
  void the_list_is_printed_and_nothing_leaks_to_other_units() {
    for (String format : new String[] {"docx", "pdf"}) {
      HttpResponse<String> paper = officer.get("/dien-hinh/danh-sach." + format);
      assertThat(paper.statusCode()).isEqualTo(200);
      assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("bao-cao-phat-hien-boi-duong", "." + format);
    }
    assertThat(office.get("/dien-hinh/danh-sach.docx").statusCode()).isEqualTo(404);
    UnitId other = new Register(units).agency("Hội khác", province);
    HttpVisitor neighbour = signedIn(new Staff(accounts, province).of(other, Role.OFFICER));
    assertThat(neighbour.get("/dien-hinh").body()).doesNotContain("Trần Thị Mẫu");
    assertThat(neighbour.get(exemplar).statusCode()).isEqualTo(404);
    assertThat(neighbour.get(exemplar + "/sua").statusCode()).isEqualTo(404);
    assertThat(leader.get(exemplar + "/sua").statusCode()).isEqualTo(404);
  }
}
