package vn.tdkt.facts.web;

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
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** Papers of a figure as people attach, read and take them off. */
@WebTest
@DisplayName("Trang minh chứng của số liệu")
@Proves({"REQ-69", "REQ-102"})
class FactEvidencePagesTest {
  private static final Pattern PAPERS =
      Pattern.compile("href=\"(/so-lieu/[0-9a-f-]{36}/minh-chung/[0-9a-f-]{36})\"");
  private static final Pattern FILE = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
  private static final Pattern TAKE_OFF = Pattern.compile("action=\"([^\"]*/bo)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern SOURCE =
      Pattern.compile("href=\"(/bao-cao/[^\"]*/so-lieu/[^\"]*)\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor inspector;
  private HttpVisitor stranger;
  private String figure;
  private String papers;

  @BeforeEach
  void an_office_that_noted_something_this_month() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    inspector = signedIn(staff.of(agency, Role.INSPECTOR));
    UnitId other = register.province("Tỉnh Khác");
    stranger =
        signedIn(new Staff(accounts, other).of(register.agency("Sở Khác", other), Role.OFFICER));
    act("/ke-hoach/moi", Map.of());
    act(
        "/ghi-tien-do/ngoai-ke-hoach",
        Map.of(
            "what", "đội thi Robocon",
            "value", "432",
            "measure", "đội thi",
            "thang", YearMonth.now(VietnamTime.ZONE).toString()));
    papers = first(PAPERS, officer.get("/ghi-tien-do").body());
    figure = papers.replaceFirst("/minh-chung/.*", "");
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
  private String act(String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = VERSION.matcher(officer.get(address).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return done(officer.post(address, all));
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

  private HttpResponse<String> bring(String page) {
    officer.get(papers);
    return officer.postFile(papers, Map.of("trang", page), "tep", SampleFiles.pdf(3));
  }

  @Test
  @DisplayName("Từ trang ghi tháng: tải tệp lên, chỉ tới trang; thanh tra đọc được, không sửa được")
  @Proves("REQ-200")
  void a_file_is_brought_and_read_by_an_inspector() {
    assertThat(officer.get(papers).body())
        .contains("Số đã ghi", "432 đội thi", "Chưa có minh chứng. Chọn tệp");
    assertThat(inspector.get(figure).body()).doesNotContain("/minh-chung/");

    assertThat(done(bring("2"))).isEqualTo(papers);

    assertThat(officer.get("/ghi-tien-do").body()).contains("Minh chứng (1)");
    assertThat(officer.get(figure).body()).contains("Minh chứng (1)", papers);
    String read = inspector.get(papers).body();
    assertThat(read)
        .contains("trang 2</a>", "?trang=2#trang-2", "Nguyễn Văn Mẫu")
        .doesNotContain("Đính kèm minh chứng", "/bo\"");
    assertThat(inspector.get(first(Pattern.compile("href=\"(/tep/[^\"#]*)"), read)).statusCode())
        .isEqualTo(200);
    assertThat(inspector.post(papers, Map.of()).statusCode()).isIn(403, 404);
    assertThat(stranger.get(papers).statusCode()).isEqualTo(404);
    stranger.get("/so-lieu");
    assertThat(stranger.post(papers, Map.of("trang", "1")).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Trang sai, chưa chọn tệp: một câu nói phải làm gì, điều đã chọn còn nguyên")
  void what_was_chosen_stays_when_something_is_wrong() {
    HttpResponse<String> words = bring("trang hai");
    assertThat(words.statusCode()).isEqualTo(422);
    assertThat(words.body())
        .contains("“trang hai” không phải là số trang", "value=\"trang hai\"", "selected");

    HttpResponse<String> beyond = bring("9");
    assertThat(beyond.statusCode()).isEqualTo(422);
    assertThat(beyond.body()).contains("không có trang 9", "selected", "value=\"9\"");

    HttpResponse<String> nothing = officer.post(papers, Map.of("trang", "1"));
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("Mời chọn một tệp mới hoặc một tệp đã có.");
    String there = first(FILE, nothing.body());
    done(officer.post(papers, Map.of("tep-da-co", there, "trang", "3")));
    assertThat(officer.get(papers).body()).contains("trang 3</a>");
  }

  @Test
  @DisplayName("Bỏ minh chứng phải ghi lý do")
  @Proves("REQ-198")
  void taking_off_asks_for_a_reason() {
    done(bring(""));
    String off = first(TAKE_OFF, officer.get(papers).body());
    assertThat(officer.post(off, Map.of("reason", "")).statusCode()).isEqualTo(422);
    officer.get(papers);

    done(officer.post(off, Map.of("reason", "nhầm tệp")));

    assertThat(officer.get(papers).body())
        .contains("Đã bỏ minh chứng. Tệp vẫn còn", "Chưa có minh chứng");
  }

  @Test
  @DisplayName("Số đếm từ sổ không cần minh chứng")
  @Proves("REQ-77")
  void a_counted_figure_needs_no_paper() {
    done(bring(""));
    officer.get(figure + "/dem-tu-so");
    done(officer.post(figure + "/dem-tu-so", Map.of("key", "gatherings.held")));

    assertThat(officer.get(papers).body())
        .contains("Số này đếm từ sổ hội nghị, hoạt động", "/xem\">tep", "đã sửa sau khi đính kèm")
        .doesNotContain("enctype=");
    HttpResponse<String> more = bring("1");
    assertThat(more.statusCode()).isEqualTo(422);
    assertThat(more.body()).contains("không cần đính kèm tệp");
  }

  @Test
  @DisplayName("Báo cáo: từ con số tới nguồn, từ nguồn tới tờ giấy")
  @Proves({"REQ-49", "REQ-99"})
  void the_source_of_a_figure_of_a_report_names_its_papers() {
    done(bring("2"));
    String report = act("/bao-cao/moi", Map.of("kind", "YEAR", "professional", "yes"));
    String section = report + "/phan/chuyen-mon";
    act(section, Map.of("text", "Có {đội thi Robocon} tham gia."));
    String source = first(SOURCE, officer.get(report).body());

    assertThat(officer.get(source).body())
        .contains("Minh chứng", "?trang=2#trang-2", "trang 2</a>");
    assertThat(inspector.get(source).body()).contains("?trang=2#trang-2");
  }
}
