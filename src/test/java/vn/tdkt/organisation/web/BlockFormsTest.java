package vn.tdkt.organisation.web;

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

/** The office of the council sets a block up from its decision to the next year, by forms alone. */
@WebTest
@Proves({"REQ-12", "REQ-15", "REQ-19"})
class BlockFormsTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private UnitId province;
  private UnitId first;
  private UnitId second;
  private HttpVisitor office;

  @BeforeEach
  void an_office_and_two_units() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    first = register.agency("Hội Mẫu Một", province);
    second = register.agency("Hội Mẫu Hai", province);
    office = new HttpVisitor(port);
    office.signIn(new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE), Staff.PASSWORD);
  }

  @Test
  @DisplayName("Lập khối theo quyết định, thêm thành viên, giao chức danh, mở năm sau")
  void a_block_is_set_up_by_forms() {
    String block = formed();
    assertThat(office.get(block).body())
        .contains("05/QĐ-UBND của UBND tỉnh, ngày 10/01/2024", "Năm này chưa có thành viên");

    assertThat(act(block, "them-thanh-vien", Map.of("units", first.value() + "," + second.value())))
        .isEqualTo(302);
    assertThat(give(block, "LEADER", first)).isEqualTo(302);
    assertThat(give(block, "DEPUTY", second)).isEqualTo(302);
    assertThat(office.get(block).body())
        .contains("thêm thành viên “Hội Mẫu Hai”", "giao chức danh Trưởng khối cho “Hội Mẫu Một”")
        .doesNotContain("Chép thành viên năm trước");

    HttpResponse<String> next = post(block, "nam-moi", Map.of("copying", "yes"));
    String page = office.get(location(next)).body();
    assertThat(page).contains("các hội mẫu, 2025", "Thành viên (2)", "chép từ năm 2024");
  }

  @Test
  @DisplayName("Điền sai thì trang trở lại với câu chỉ đúng ô, không mất gì đã điền")
  void a_wrong_answer_loses_nothing() {
    Map<String, String> wrong = new HashMap<>(decision());
    wrong.put("decided", "31/02/2024");
    wrong.put("name", "");
    office.get("/khoi-thi-dua/moi");

    HttpResponse<String> again = office.post("/khoi-thi-dua/moi", wrong);

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("Ô này chưa có gì", "ngày, tháng, năm có thật", "31/02/2024", "05/QĐ-UBND");
  }

  @Test
  void a_refusal_comes_with_the_form_and_what_was_typed_without_any_code() {
    String block = formed();
    act(block, "them-thanh-vien", Map.of("units", first.value().toString()));
    give(block, "LEADER", first);

    HttpResponse<String> both = post(block, "giao-chuc-danh", office("DEPUTY", first));

    assertThat(both.statusCode()).isEqualTo(422);
    assertThat(both.body())
        .contains("không vừa là trưởng vừa là phó", "06/QĐ")
        .doesNotContain("REQ-");
  }

  @Test
  @DisplayName("REQ-199 Khối được đọc như ở một ngày đã qua")
  @Proves("REQ-199")
  void a_block_is_read_as_of_a_day() {
    String block = formed();
    act(block, "them-thanh-vien", Map.of("units", first.value() + "," + second.value()));
    Map<String, String> leaving =
        Map.of("unit", second.value().toString(), "on", "1/7/2024", "decision", "07/QĐ");
    assertThat(act(block, "roi-khoi", leaving)).isEqualTo(302);

    assertThat(office.get(block).body()).contains("Thành viên (1)");
    assertThat(office.get(block + "?ngay=30.06.2024").body())
        .contains("Thành viên (2)", "Đang xem như ngày 30/06/2024");
    assertThat(office.get(block + "?ngay=hôm+qua").body()).contains("Không có ngày này");
  }

  @Test
  void a_list_is_searched_without_accents() {
    formed();

    assertThat(office.get("/khoi-thi-dua?q=cac+hoi+mau").body()).contains("1 khối, cụm");
    assertThat(office.get("/khoi-thi-dua?q=khong+co").body()).contains("Không có khối nào khớp");
  }

  @Test
  void who_does_not_manage_blocks_finds_no_forms() {
    String block = formed();
    HttpVisitor inspector = new HttpVisitor(port);
    inspector.signIn(new Staff(accounts, province).ofProvince(Role.INSPECTOR), Staff.PASSWORD);

    assertThat(inspector.get(block).body()).doesNotContain("Thêm thành viên");
    assertThat(inspector.get(block + "/them-thanh-vien").statusCode()).isEqualTo(404);
    assertThat(inspector.get("/khoi-thi-dua/moi").statusCode()).isEqualTo(404);
    assertThat(office.get(block + "/khong-co").statusCode()).isEqualTo(404);
  }

  private String formed() {
    office.get("/khoi-thi-dua/moi");
    return location(office.post("/khoi-thi-dua/moi", decision()));
  }

  private Map<String, String> decision() {
    return Map.of(
        "province", province.value().toString(),
        "kind", "BLOCK",
        "name", "các hội mẫu",
        "number", "05/QĐ-UBND",
        "issuer", "UBND tỉnh",
        "decided", "10/01/2024",
        "label", "2024",
        "first", "1/1/2024",
        "last", "31/12/2024");
  }

  private int give(String block, String held, UnitId unit) {
    return act(block, "giao-chuc-danh", office(held, unit));
  }

  private static Map<String, String> office(String held, UnitId unit) {
    return Map.of("office", held, "unit", unit.value().toString(), "decision", "06/QĐ");
  }

  private int act(String block, String slug, Map<String, String> answers) {
    return post(block, slug, answers).statusCode();
  }

  /** Opens the form and sends it with these answers; what it proposes stays. */
  private HttpResponse<String> post(String block, String slug, Map<String, String> answers) {
    String form = office.get(block + "/" + slug).body();
    Map<String, String> all = new HashMap<>(Proposals.of(form));
    all.putAll(answers);
    Matcher version = VERSION.matcher(form);
    assertThat(version.find()).isTrue();
    all.put("version", version.group(1));
    return office.post(block + "/" + slug, all);
  }

  private String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+", "");
  }
}
