package vn.tdkt.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang sáng kiến, đề tài")
@Proves({"REQ-80", "REQ-81"})
class InitiativePagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern USE = Pattern.compile("href=\"([^\"]+/dung/[^\"]+/bo)\"");
  private static final Map<String, String> INITIATIVE =
      Map.of(
          "name",
          "Bảng theo dõi chung",
          "authors",
          "Nguyễn Văn An; 60\nLê Văn Ngoài, Sở Y tế; 40",
          "kind",
          "OPERATION",
          "content",
          "Một bảng cho mọi phòng",
          "applied",
          "15/01/2024",
          "sought",
          "PROVINCE");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Accounts accounts;

  private UnitId province;
  private UnitId unit;
  private HttpVisitor officer;
  private HttpVisitor leader;
  private HttpVisitor office;
  private HttpVisitor author;
  private String initiative;

  @BeforeEach
  void an_initiative_of_the_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = register.agency("Liên hiệp hội Mẫu", province);
    person("Nguyễn Văn An");
    officer = signedIn("Trần Thị Bình", Role.OFFICER, unit);
    leader = signedIn("Phạm Thị Lãnh", Role.UNIT_LEADER, unit);
    author = signedIn("Nguyễn Văn An", Role.STAFF, unit);
    office = signIn(new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE));
    officer.get("/sang-kien/moi");
    initiative = done(officer.post("/sang-kien/moi", INITIATIVE));
  }

  private void person(String name) {
    PersonView.Post post =
        new PersonView.Post(
            unit, "Chuyên viên", false, null, "", Validity.since(LocalDate.of(2020, 1, 1)));
    Register.done(
        people
            .enter(province, name, true, Register.program(province))
            .then(one -> people.appoint(one, post, Register.program(province))));
  }

  private HttpVisitor signedIn(String name, Role role, UnitId at) {
    String login = role.name().toLowerCase(Locale.ROOT) + "-" + Ids.next();
    Scope scope = Scope.unit(province.value(), at.value());
    NewAccount account =
        new NewAccount(login, name, province.value(), at.value(), List.of(new Grant(role, scope)));
    Register.done(accounts.createWithPassword(account, Staff.PASSWORD, Register.program(province)));
    return signIn(login);
  }

  private HttpVisitor signIn(String login) {
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

  /** Opens the form and sends it with the version from which it was drawn. */
  private static HttpResponse<String> sent(
      HttpVisitor who, String address, Map<String, String> values) {
    HttpResponse<String> form = who.get(address);
    assertThat(form.statusCode()).as(address).isEqualTo(200);
    Map<String, String> all = new HashMap<>(values);
    Matcher version = VERSION.matcher(form.body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return who.post(address, all);
  }

  private void recognised() {
    done(
        sent(
            officer,
            initiative + "/buoc/submit",
            Map.of("on", "06/05/2024", "number", "12/TTr", "authority", "Văn phòng")));
    done(sent(officer, initiative + "/buoc/note-result", result("8")));
    done(
        leader.post(
            initiative + "/duyet", Map.of("version", found(VERSION, leader.get(initiative)))));
  }

  private static Map<String, String> result(String agreeing) {
    return Map.of(
        "result",
        "yes",
        "on",
        "03/06/2024",
        "number",
        "45/QĐ-LHH",
        "authority",
        "Chủ tịch",
        "present",
        "8",
        "agreeing",
        agreeing,
        "members-all",
        "9");
  }

  @Test
  @DisplayName(
      "Chuyên viên ghi kết quả, lãnh đạo thấy ở việc cần xử lý và duyệt; rồi mới được tính")
  void it_is_recognised_once_the_leader_agrees() {
    assertThat(officer.get(initiative).body())
        .contains("tác giả chính", "đóng góp 60 %", "không có trong danh sách cán bộ");
    done(sent(officer, initiative + "/buoc/submit", Map.of("on", "06/05/2024")));
    HttpResponse<String> impossible = sent(officer, initiative + "/buoc/note-result", result("9"));
    assertThat(impossible.statusCode()).isEqualTo(422);
    assertThat(impossible.body()).contains("Số phiếu chưa hợp lý", "45/QĐ-LHH");
    done(sent(officer, initiative + "/buoc/note-result", result("8")));
    assertThat(officer.get("/").body()).contains("Đã trình lãnh đạo duyệt kết quả xét sáng kiến");
    assertThat(officer.get(initiative).body()).doesNotContain("/duyet\"");

    assertThat(leader.get("/").body()).contains("Chờ duyệt kết quả xét sáng kiến");
    HttpResponse<String> waiting = leader.get(initiative);
    assertThat(waiting.body()).contains("Duyệt công nhận", "8/8 người có mặt đồng ý", "Trả lại");
    String version = found(VERSION, waiting);
    assertThat(officer.post(initiative + "/duyet", Map.of("version", version)).statusCode())
        .isEqualTo(404);
    done(leader.post(initiative + "/duyet", Map.of("version", version)));
    assertThat(leader.post(initiative + "/duyet", Map.of("version", version)).statusCode())
        .isEqualTo(409);
    assertThat(officer.get("/sang-kien?nam=tat-ca&pham-vi=GRASSROOTS").body())
        .contains("Bảng theo dõi chung", "Được công nhận (1)", "Cấp cơ sở (1)", "45/QĐ-LHH");
    assertThat(officer.get("/sang-kien?nam=tat-ca&trang-thai=PROPOSED").body())
        .contains("Không có sáng kiến nào như vậy mọi năm");
    assertThat(officer.get("/sang-kien?nam=tat-ca&q=van+an").body()).contains("Bảng theo dõi");
  }

  @Test
  @DisplayName(
      "Lãnh đạo trả lại kèm lý do; chuyên viên thấy, ghi lại; không công nhận thì có lý do")
  void the_leader_sends_back_and_it_may_be_declined() {
    done(sent(officer, initiative + "/buoc/submit", Map.of("on", "06/05/2024")));
    done(sent(officer, initiative + "/buoc/note-result", result("8")));
    done(sent(leader, initiative + "/tra-lai", Map.of("reason", "thiếu biên bản")));
    assertThat(officer.get(initiative).body())
        .contains("đã bỏ: thiếu biên bản", "/buoc/note-result");
    Map<String, String> no = Map.of("result", "no", "on", "03/06/2024");
    assertThat(sent(officer, initiative + "/buoc/note-result", no).body())
        .contains("Không công nhận thì phải ghi lý do");
    Map<String, String> because = new HashMap<>(no);
    because.put("why-not", "chưa áp dụng");
    done(sent(officer, initiative + "/buoc/note-result", because));
    HttpResponse<String> waiting = leader.get(initiative);
    assertThat(waiting.body()).contains("Duyệt không công nhận");
    done(leader.post(initiative + "/duyet", Map.of("version", found(VERSION, waiting))));
    assertThat(officer.get(initiative).body())
        .contains("Không được công nhận", "lý do: chưa áp dụng", "Trình Hội đồng");
    assertThat(leader.get(initiative + "/buoc/submit").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName(
      "Dùng làm căn cứ một lần; lần hai bị từ chối cùng điều khoản, bỏ lần dùng thì có lý do")
  void it_serves_an_author_once() {
    recognised();
    Map<String, String> use =
        Map.of("author", "1", "title-used", "CSTDCS", "year-used", "2024", "decision", "");
    done(sent(officer, initiative + "/dung", use));
    HttpResponse<String> page = officer.get(initiative);
    assertThat(page.body())
        .contains("Chiến sĩ thi đua cơ sở", "Công văn 5007/BNV-TĐKT", "hỏi cơ quan thẩm định");
    Map<String, String> form = new HashMap<>(use);
    form.put("title-used", "BKT");
    HttpResponse<String> again = sent(officer, initiative + "/dung", form);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("chỉ được dùng một lần", "Công văn 5007/BNV-TĐKT năm 2023");
    done(sent(officer, found(USE, page), Map.of("reason", "không được tặng")));
    assertThat(officer.get(initiative).body()).contains("đã bỏ: không được tặng");
    done(sent(officer, initiative + "/dung", form));
  }

  @Test
  @DisplayName("Tỷ lệ phiếu của tỉnh do cơ quan thường trực ghi, hiện ngay ở ô số phiếu")
  void the_rule_of_the_province_stands_at_the_field() {
    recognised();
    assertThat(officer.get(initiative + "/buoc/confirm").body())
        .contains("Tỉnh chưa ghi quy định về tỷ lệ phiếu");
    Map<String, String> rule =
        Map.of(
            "rule-scope",
            "PROVINCE",
            "percent",
            "70",
            "rule-from",
            "28/07/2024",
            "source",
            "QĐ 404/QĐ-HĐSK");
    done(sent(office, "/sang-kien/quy-dinh/moi", rule));
    assertThat(sent(office, "/sang-kien/quy-dinh/moi", rule).body()).contains("Đã có tỷ lệ");
    assertThat(officer.get("/sang-kien/quy-dinh/moi").statusCode()).isEqualTo(404);
    assertThat(officer.get("/sang-kien/quy-dinh").body()).contains("ít nhất 70 %", "28/07/2024");
    assertThat(officer.get(initiative + "/buoc/confirm").body())
        .contains("cần ít nhất 70 %", "QĐ 404/QĐ-HĐSK");
    Map<String, String> few =
        Map.of(
            "scope",
            "PROVINCE",
            "on",
            "01/08/2024",
            "number",
            "1204/QĐ-UBND",
            "authority",
            "Chủ tịch UBND tỉnh",
            "present",
            "10",
            "agreeing",
            "6");
    HttpResponse<String> refused = sent(officer, initiative + "/buoc/confirm", few);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("chưa đủ 70 %", "QĐ 404/QĐ-HĐSK", "1204/QĐ-UBND");
    Map<String, String> enough = new HashMap<>(few);
    enough.put("agreeing", "7");
    done(sent(officer, initiative + "/buoc/confirm", enough));
    assertThat(officer.get(initiative).body())
        .contains("Bộ, ngành, tỉnh", "70 %, cần ít nhất 70 % theo QĐ 404/QĐ-HĐSK");
  }

  @Test
  @DisplayName("Cá nhân chỉ thấy sáng kiến, đề tài của mình")
  void a_person_sees_the_own_ones_only() {
    Map<String, String> other = new HashMap<>(INITIATIVE);
    other.put("name", "Việc của người khác");
    other.put("authors", "Trần Thị Bình");
    String theirs = done(sent(officer, "/sang-kien/moi", other));
    assertThat(author.get("/").body()).contains("/sang-kien/cua-toi");
    assertThat(author.get("/sang-kien/cua-toi").body())
        .contains("Bảng theo dõi chung", "Chưa có đề tài nào ghi tên bạn")
        .doesNotContain("Việc của người khác");
    String mine = initiative.replace("/sang-kien/", "/sang-kien/cua-toi/");
    assertThat(author.get(mine).body()).contains("Một bảng cho mọi phòng").doesNotContain("/sua\"");
    assertThat(author.get(theirs.replace("/sang-kien/", "/sang-kien/cua-toi/")).statusCode())
        .isEqualTo(404);
    assertThat(author.get("/sang-kien").statusCode()).isEqualTo(404);
    assertThat(officer.get("/sang-kien/cua-toi").body()).contains("Chưa biết bạn là ai");
  }

  @Test
  @DisplayName(
      "Danh sách in ra Word, PDF, Excel; cơ quan thường trực thấy tên đơn vị; đơn vị khác không thấy")
  void the_lists_are_printed_and_nothing_leaks() {
    for (String format : List.of("docx", "pdf", "xlsx")) {
      for (String list : List.of("/sang-kien/danh-sach.", "/sang-kien/de-tai/danh-sach.")) {
        HttpResponse<String> paper = office.get(list + format + "?nam=tat-ca");
        assertThat(paper.statusCode()).as(list + format).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
            .contains("danh-sach-", "." + format);
      }
    }
    assertThat(office.get("/sang-kien?nam=tat-ca").body())
        .contains("Bảng theo dõi chung", "Liên hiệp hội Mẫu");
    assertThat(office.get(initiative).body()).doesNotContain("/sua\"", "/bo\"");
    UnitId other = new Register(units).agency("Hội khác", province);
    HttpVisitor neighbour = signedIn("Người Khác", Role.OFFICER, other);
    assertThat(neighbour.get("/sang-kien?nam=tat-ca").body())
        .contains("Chưa có sáng kiến nào")
        .doesNotContain("Bảng theo dõi chung");
    assertThat(neighbour.get(initiative).statusCode()).isEqualTo(404);
    assertThat(leader.get(initiative + "/sua").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Điều gõ sai được nói một câu, không mất chữ nào; sửa, bỏ có lý do")
  void what_is_wrong_is_said_and_kept() {
    Map<String, String> wrong = new HashMap<>(INITIATIVE);
    wrong.put("name", "Tên khác");
    wrong.put("authors", "Nguyễn Văn An; 60\nLê Văn Ngoài; 30");
    HttpResponse<String> refused = sent(officer, "/sang-kien/moi", wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("đang là 90 %", "Lê Văn Ngoài; 30", "Một bảng cho mọi phòng");
    assertThat(sent(officer, "/sang-kien/moi", INITIATIVE).body()).contains("đã được ghi");

    Map<String, String> changed = new HashMap<>(INITIATIVE);
    changed.put("name", "Bảng chung mới");
    done(sent(officer, initiative + "/sua", changed));
    assertThat(officer.post(initiative + "/sua", changed).statusCode()).isEqualTo(409);
    done(sent(officer, initiative + "/bo", Map.of("reason", "ghi nhầm")));
    assertThat(officer.get("/sang-kien?nam=tat-ca&trang-thai=da-bo").body())
        .contains("Bảng chung mới", "đã bỏ: ghi nhầm");
    assertThat(officer.get("/sang-kien?nam=tat-ca").body()).contains("Đã bỏ (1)");
    assertThat(officer.get("/sang-kien?nam=1999&trang=x&trang-thai=y").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "REQ-72 Đề tài 630 triệu đồng, trong đó 420 triệu: phần còn lại hiện ra; nguồn quá tổng bị từ chối")
  @Proves("REQ-72")
  void a_project_shows_its_money_with_its_sources() {
    Map<String, String> project = new HashMap<>();
    project.put("project-name", "Đề tài Ba kích");
    project.put("level", "PROVINCE");
    project.put("members", "Nguyễn Văn An\nLê Văn Ngoài");
    project.put("from", "01/01/2020");
    project.put("until", "31/12/2021");
    project.put("total", "630 triệu");
    project.put("sources", "Ngân sách tỉnh: 640 triệu");
    project.put("project-content", "");
    HttpResponse<String> refused = sent(officer, "/sang-kien/de-tai/moi", project);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("nhiều hơn tổng kinh phí", "Ngân sách tỉnh: 640 triệu");
    project.put("sources", "Ngân sách tỉnh: 420 triệu");
    String address = done(sent(officer, "/sang-kien/de-tai/moi", project));
    assertThat(officer.get(address).body())
        .contains("630.000.000 đồng", "420.000.000 đồng", "chưa nêu nguồn: 210.000.000 đồng");
    Map<String, String> step =
        Map.of("on", "06/01/2020", "number", "15/QĐ", "authority", "UBND tỉnh");
    done(sent(officer, address + "/buoc/approve", step));
    done(sent(officer, address + "/buoc/start", Map.of("on", "03/02/2020")));
    assertThat(officer.get(address).body()).contains("Đã hết thời gian thực hiện");
    assertThat(officer.get("/sang-kien/de-tai?nam=2021&cap=PROVINCE").body())
        .contains("Đề tài Ba kích", "Đang thực hiện (1)", "Cấp tỉnh (1)");
    assertThat(officer.get("/sang-kien/de-tai?nam=2022").body()).contains("Không có đề tài");
    Map<String, String> stop = Map.of("on", "01/06/2020", "why-stopped", "hết kinh phí");
    done(sent(officer, address + "/buoc/stop", stop));
    assertThat(officer.get(address).body()).contains("Đã dừng", "lý do: hết kinh phí");
    done(sent(officer, address + "/tra-lai", Map.of("reason", "nhầm")));
    assertThat(author.get("/sang-kien/cua-toi").body())
        .contains("Đề tài Ba kích", "Đang thực hiện");
    assertThat(author.get(address.replace("/de-tai/", "/cua-toi/de-tai/")).body())
        .contains("210.000.000 đồng")
        .doesNotContain("/sua\"");
  }
}
