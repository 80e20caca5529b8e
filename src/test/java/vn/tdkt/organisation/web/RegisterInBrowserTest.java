package vn.tdkt.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.WebTest;

/** The office of the council sets up a block in a real browser, by keyboard, and on a phone. */
@WebTest
class RegisterInBrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private UnitId agency;
  private String login;

  @BeforeEach
  void an_office() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    agency = register.agency("Hội Mẫu Một", province);
    register.agency("Hội Mẫu Hai", province);
    login = new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE);
  }

  @Test
  @DisplayName("Lập khối và thêm thành viên chỉ bằng bàn phím")
  void a_block_is_formed_by_keyboard_alone() {
    Page tab = signedIn(browser.desktop());
    tab.navigate(address("/khoi-thi-dua/moi"));
    tab.getByLabel("Tên (bắt buộc)").focus();
    type(tab, "các hội mẫu", "KTĐM", "05/QĐ-UBND", "UBND tỉnh", "31/2/2024");
    tab.keyboard().press("Enter");
    assertThat(tab.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("ngày, tháng, năm có thật");
    assertThat(Barriers.on(tab)).isEmpty();

    tab.getByLabel("Ngày quyết định").fill("10/1/2024");
    tab.keyboard().press("Enter");
    assertThat(tab.locator("h1")).containsText("các hội mẫu");
    tab.getByText("Thêm thành viên").last().focus();
    tab.keyboard().press("Enter");
    tab.getByLabel("Hội Mẫu Một").focus();
    tab.keyboard().press("Space");
    tab.keyboard().press("Enter");

    assertThat(tab.locator("main")).containsText("Thành viên (1)");
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "khoi-thi-dua");
  }

  @Test
  void a_phone_reads_the_register_without_scrolling_sideways() {
    Page tab = signedIn(browser.phone());
    for (String page : pages()) {
      tab.navigate(address(page));
      assertThat(tab.evaluate("document.documentElement.scrollWidth")).as(page).isEqualTo(390);
      assertThat(Barriers.on(tab)).as(page).isEmpty();
    }
  }

  @Test
  void nobody_is_shut_out_of_the_register() {
    Page tab = signedIn(browser.desktop());
    for (String page : pages()) {
      tab.navigate(address(page));
      assertThat(Barriers.on(tab)).as(page).isEmpty();
    }
  }

  private List<String> pages() {
    String unit = "/don-vi/" + agency.value();
    return List.of(
        "/khoi-thi-dua",
        "/khoi-thi-dua/moi",
        "/don-vi",
        unit,
        unit + "/can-bo",
        unit + "/to-chuc",
        unit + "/hop-nhat",
        unit + "/chia-tach",
        unit + "/them-can-bo",
        unit + "/xep-loai/2024/STAFF",
        "/cap-thang-bac",
        "/cap-thang-bac/AUTHORITY",
        "/co-quan-tham-quyen");
  }

  private static void type(Page tab, String... lines) {
    for (String line : lines) {
      tab.keyboard().insertText(line);
      tab.keyboard().press("Tab");
    }
    tab.keyboard().press("Shift+Tab");
  }

  private Page signedIn(Page tab) {
    tab.navigate(address("/dang-nhap"));
    tab.getByLabel("Tên đăng nhập").fill(login);
    tab.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
    tab.keyboard().press("Enter");
    assertThat(tab.locator("header")).containsText("Nguyễn Văn Mẫu");
    return tab;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
