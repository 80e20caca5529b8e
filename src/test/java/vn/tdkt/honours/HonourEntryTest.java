package vn.tdkt.honours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** One award is entered by hand, asked about where it may be there already, and voided. */
@WebTest
@Proves({"REQ-28", "REQ-198"})
class HonourEntryTest {
  private static final Pattern VOID = Pattern.compile("/khen-thuong-da-co/[0-9a-f-]{36}/huy");

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Accounts accounts;

  private UnitId province;
  private UnitId agency;
  private PersonId person;

  @BeforeEach
  void an_agency_with_one_person() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    PersonView.Post post =
        new PersonView.Post(agency, "Chuyên viên", false, null, "", Validity.since(Register.START));
    person =
        Register.done(
            people.engage(
                units.unit(agency, Register.START),
                "Lê Thị Hòa",
                post,
                Register.program(province)));
  }

  @Test
  @DisplayName("Ghi cho một người; ghi lần nữa thì được hỏi; nói là khen thưởng khác thì vào")
  void a_double_is_asked_about() {
    HttpVisitor officer = officer(agency);
    Map<String, String> award = award(person.value().toString(), "CSTDCS");

    assertThat(sent(officer, award).statusCode()).isEqualTo(302);
    assertThat(officer.get("/khen-thuong-da-co").body())
        .contains("1 lượt khen thưởng", "Lê Thị Hòa", "Chiến sĩ thi đua cơ sở", "/can-bo/");
    HttpResponse<String> again = sent(officer, award);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("theo quyết định 05/QĐ-SM", "van-ghi");
    award.put("van-ghi", "1");
    assertThat(sent(officer, award).statusCode()).isEqualTo(302);
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("2 lượt khen thưởng");
    assertThat(officer.get("/nhat-ky").statusCode()).isIn(200, 403);
  }

  @Test
  @DisplayName("Danh hiệu không dành cho tập thể, năm chưa tới, ô trống: một câu, không ghi gì")
  void what_cannot_be_is_refused_with_a_sentence() {
    HttpVisitor officer = officer(agency);
    assertThat(sent(officer, award("TAP_THE", "CSTDCS")).body()).contains("không dành cho tập thể");
    Map<String, String> later = award("TAP_THE", "TTLDTT");
    later.put("tu-nam", "2199");
    assertThat(sent(officer, later).body()).contains("năm chưa tới");
    Map<String, String> empty = award("TAP_THE", "TTLDTT");
    empty.put("so", "");
    assertThat(sent(officer, empty).statusCode()).isEqualTo(422);
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
  }

  @Test
  @DisplayName("Hủy với lý do; đơn vị khác không ghi, không hủy được gì ở đây")
  void an_award_is_voided_with_a_reason_by_its_own_unit_only() {
    HttpVisitor officer = officer(agency);
    sent(officer, award("TAP_THE", "TTLDTT"));
    Matcher voiding = VOID.matcher(officer.get("/khen-thuong-da-co").body());
    assertThat(voiding.find()).isTrue();
    HttpVisitor stranger = officer(new Register(units).agency("Sở Bên Cạnh", province));
    assertThat(sent(stranger, award("TAP_THE", "TTLDTT")).statusCode()).isEqualTo(404);
    assertThat(stranger.get(voiding.group()).statusCode()).isEqualTo(404);

    officer.get(voiding.group());
    assertThat(officer.post(voiding.group(), Map.of("ly-do", "")).statusCode()).isEqualTo(422);
    assertThat(officer.post(voiding.group(), Map.of("ly-do", "Ghi nhầm")).statusCode())
        .isEqualTo(302);
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
    assertThat(officer.get(voiding.group()).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Trong trình duyệt: chọn đơn vị, điền, bị hỏi, hủy; trên máy bàn và điện thoại")
  void the_way_in_a_browser() {
    String login = new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE);
    Page tab = browser.desktop();
    signIn(tab, login);
    tab.navigate(address("/khen-thuong-da-co"));
    tab.getByText("Ghi một khen thưởng").click();
    tab.getByLabel("Đơn vị").selectOption("Sở Mẫu");
    button(tab, "Tiếp tục").click();
    fill(tab);
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "khen-thuong-ghi");
    button(tab, "Ghi vào sổ").click();
    assertThat(tab.locator("main")).containsText("1 lượt khen thưởng");
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "khen-thuong-da-ghi");
    Page phone = browser.phone();
    signIn(phone, login);
    phone.navigate(address("/khen-thuong-da-co/moi?don-vi=" + agency.value()));
    fill(phone);
    button(phone, "Ghi vào sổ").click();
    assertThat(phone.locator("main")).containsText("vẫn ghi");
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    Browser.screenshot(phone, "khen-thuong-hoi-dien-thoai");
    phone.navigate(address("/khen-thuong-da-co"));
    Browser.screenshot(phone, "khen-thuong-so-dien-thoai");
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    tab.locator("a[href$='/huy']").click();
    tab.getByLabel("Lý do hủy").fill("Ghi nhầm người");
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "khen-thuong-huy");
    button(tab, "Hủy khen thưởng này").click();
    assertThat(tab.locator("main")).containsText("0 lượt khen thưởng");
  }

  private static void fill(Page tab) {
    tab.getByLabel("Người, tập thể được khen").selectOption("Lê Thị Hòa");
    tab.getByLabel("Danh hiệu, hình thức").selectOption("Chiến sĩ thi đua cơ sở");
    tab.getByLabel("Năm thành tích").fill("2023");
    tab.getByLabel("Số quyết định").fill("05/QĐ-SM");
    tab.getByLabel("Ngày quyết định").fill("5/1/2024");
    tab.getByLabel("Cơ quan ban hành").fill("Giám đốc Sở Mẫu");
  }

  private static Locator button(Page tab, String name) {
    return tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void signIn(Page tab, String login) {
    tab.navigate(address("/dang-nhap"));
    tab.getByLabel("Tên đăng nhập").fill(login);
    tab.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
    tab.keyboard().press("Enter");
    assertThat(tab.locator("header")).containsText("Nguyễn Văn Mẫu");
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private HttpVisitor officer(UnitId unit) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(new Staff(accounts, province).of(unit, Role.OFFICER), Staff.PASSWORD);
    return visitor;
  }

  private HttpResponse<String> sent(HttpVisitor visitor, Map<String, String> fields) {
    visitor.get("/khen-thuong-da-co/moi");
    return visitor.post("/khen-thuong-da-co/moi?don-vi=" + agency.value(), fields);
  }

  private static Map<String, String> award(String recipient, String title) {
    Map<String, String> fields = new HashMap<>();
    fields.put("nguoi", recipient);
    fields.put("danh-hieu", title);
    fields.put("tu-nam", "2023");
    fields.put("den-nam", "");
    fields.put("so", "05/QĐ-SM");
    fields.put("ngay", "5/1/2024");
    fields.put("co-quan", "Giám đốc Sở Mẫu");
    return fields;
  }
}
