package vn.tdkt.scoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Bảng chấm điểm trên trình duyệt")
class SheetInBrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;
  @Autowired Recording recording;

  @Test
  @Proves("REQ-144")
  @DisplayName("Thêm điểm thưởng: cột, nhóm, tổng đổi ngay; chưa giải trình thì dòng báo")
  void a_bonus_shows_everywhere_at_once() {
    Page tab = opened(browser.desktop(), "bac-giang-2024", false);
    tab.locator("[data-cell='I.1/points']").fill("150");
    Locator row = tab.locator("[data-leaf='I.1']");
    row.locator("summary").click();
    row.locator("[data-add]").first().click();
    tab.locator("[data-cell='I.1/bonus.0.points']").fill("4");
    tab.locator("[data-cell='I.1/bonus.0.text']").focus();

    assertThat(tab.locator("[data-total='I.1/ADJUSTMENT']")).hasText("+4");
    assertThat(tab.locator("[data-total='total']")).hasText("154");
    assertThat(row).hasAttribute("data-missing", "stops");
    tab.locator("[data-cell='I.1/bonus.0.text']").fill("hai đề tài cấp tỉnh");
    tab.locator("[data-cell='I.2/points']").focus();
    assertThat(row).not().hasAttribute("data-missing", "stops");
  }

  @Test
  @DisplayName("Đường truyền chậm: gõ khi trang chưa sẵn sàng vẫn được lưu")
  void what_is_typed_before_the_script_is_there_is_saved() {
    Page tab = opened(browser.desktop(), "bac-giang-2024", false);
    List<Route> held = new ArrayList<>();
    tab.route("**/score-table.js", held::add);
    tab.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
    Locator cell = tab.locator("[data-cell='I.1/points']");
    cell.fill("150");
    tab.waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);

    assertThat(tab.locator("[data-total='total']")).hasText("150");
    tab.unroute("**/score-table.js");
    tab.reload();
    assertThat(cell).hasValue("150");
  }

  @Test
  void handing_in_walks_to_what_is_open() {
    Page tab = opened(browser.desktop(), "thai-nguyen-2022", false);

    tab.locator(".sheet-foot .button.main").click();

    assertThat(tab.locator("#told")).containsText("đã đến mục đầu tiên");
    assertThat(tab.locator("[data-leaf='I.1'] [data-add]").first()).isFocused();
  }

  @Test
  @Proves("REQ-149")
  @DisplayName("REQ-149 \"1.500\" có hai cách đọc: chọn bằng nút")
  void two_readings_are_two_buttons() {
    Page tab = opened(browser.desktop(), "bac-giang-2024", false);
    tab.locator("[data-cell='I.2/points']").fill("1.500");
    tab.locator("[data-cell='I.3/points']").focus();

    tab.locator("[data-leaf='I.2'] .note button").first().click();

    assertThat(tab.locator("[data-cell='I.2/points']")).hasValue("1,5");
    assertThat(tab.locator("[data-leaf='I.2'] .note")).hasCount(0);
  }

  @Test
  @Proves("REQ-192")
  @DisplayName("REQ-192 Giải trình hạn chế không nằm lại trên máy; tải lại thì đóng, bấm mới mở")
  void a_restricted_text_never_stays_on_the_machine() {
    Page tab = opened(browser.desktop(), "bac-giang-2024", false);
    tab.route("**/o", Route::abort);
    tab.locator("[data-cell='II.9/points']").fill("15");
    Locator row = tab.locator("[data-leaf='II.9']");
    row.locator("summary").click();
    row.locator("[data-add]").nth(1).click();
    tab.locator("[data-cell='II.9/deduction.0.points']").fill("5");
    tab.locator("[data-cell='II.9/deduction.0.restricted']").check();
    tab.locator("[data-cell='II.9/deduction.0.text']").fill("việc riêng của một người");
    tab.locator("[data-cell='II.8/points']").focus();
    assertThat(tab.locator("[data-saved]")).containsText("Chưa lưu");
    org.assertj.core.api.Assertions.assertThat(
            tab.evaluate("JSON.stringify(localStorage)").toString())
        .contains("deduction.0.points")
        .doesNotContain("việc riêng");

    tab.unroute("**/o");
    tab.evaluate("dispatchEvent(new Event('online'))");
    assertThat(tab.locator("[data-saved]")).containsText("Đã lưu");
    tab.reload();
    assertThat(tab.locator("[data-cell='II.9/deduction.0.text']")).isHidden();
    row.locator("[data-open-restricted]").click();
    assertThat(tab.locator("[data-cell='II.9/deduction.0.text']"))
        .hasValue("việc riêng của một người");
    assertThat(row.locator("[data-open-restricted]")).isHidden();
  }

  @Test
  void a_phone_shows_one_criterion_without_scrolling_sideways() {
    Page tab = opened(browser.phone(), "thai-nguyen-2022", true);

    assertThat(tab.locator("tr[data-leaf]:visible")).hasCount(1);
    org.assertj.core.api.Assertions.assertThat(tab.evaluate("document.documentElement.scrollWidth"))
        .isEqualTo(390);
  }

  private Page opened(Page tab, String sample, boolean full) {
    RealSheet season = new RealSheet(units, blocks, sets, sample);
    SheetHead sheet = full ? season.filled(scoring, recording) : season.open(scoring);
    String login = new Staff(accounts, season.province).of(season.unit, Role.OFFICER);
    String address = "http://localhost:" + port;
    tab.navigate(address + "/dang-nhap");
    tab.fill("[name=login]", login);
    tab.fill("[name=password]", Staff.PASSWORD);
    tab.locator("main button").click();
    tab.navigate(address + "/bang-cham-diem/" + sheet.id().value());
    return tab;
  }
}
