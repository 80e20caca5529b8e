package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.archive.PrintedDecision;
import vn.tdkt.archive.Recognition;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

@SampleTest
@DisplayName("Số hóa hồ sơ trên trang, từ bản quét đến bản ghi tra cứu được")
@Proves({"REQ-43", "REQ-44", "REQ-184"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveJourneyTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Recognition recognition;

  @Test
  @Order(1)
  @DisplayName(
      "Mở đợt, đưa hai tệp, máy đọc, trang tự cập nhật; kiểm tra bằng bàn phím; người thứ hai kiểm tra lần hai")
  void a_scan_becomes_a_record_that_two_persons_stand_behind() {
    Page tab = enter(browser.desktop(), "chuyenvien");
    open(tab);
    send(tab, "quet.pdf", ScannedPages.of(PrintedDecision.onePerson().pdf()).pdf());
    send(tab, "danh-sach.pdf", PrintedDecision.annexOverPages().pdf());
    assertThat(tab.locator("#progress")).containsText("đã đọc 0/5 trang");
    recognition.run(100);
    assertThat(tab.locator("#progress")).containsText("đã đọc 5/5 trang");
    assertThat(tab.locator(".records .award")).hasCount(42);
    look(tab, "archive-batch");

    tab.getByText("Kiểm tra bản ghi (còn 44)").click();
    assertThat(tab.locator("#TITLE")).isFocused();
    assertThat(tab.locator("rect.current")).hasCount(1);
    look(tab, "archive-record");
    String first = tab.url();
    Locator fields = tab.locator("[data-values] input:not([type=hidden])");
    int many = fields.count();
    fields.nth(2).fill("31/02/2018");
    fields.first().focus();
    for (int field = 0; field < many; field++) {
      tab.keyboard().press("Enter");
    }
    tab.waitForURL(address -> !address.equals(first));
    assertThat(tab.locator("#told")).containsText("Đã kiểm tra một lần");

    tab.navigate(first);
    assertThat(tab.locator(".values")).containsText("Đang chờ người khác kiểm tra lần hai");

    Page colleague = enter(browser.desktop(), "vanthu");
    colleague.navigate(first);
    assertThat(colleague.locator(".values")).containsText("tự đọc trên ảnh");
    assertThat(colleague.locator("#DATE")).hasValue("");
    assertThat(colleague.locator("h1")).hasText("Kiểm tra lần hai");
    look(colleague, "archive-second-check");
    colleague.locator("#DATE").fill("20/11/2018");
    colleague.locator("#DATE").press("Control+Enter");
    assertThat(colleague.locator("[role=alert]")).containsText("Ngày văn bản");
    look(colleague, "archive-second-check-differs");
  }

  @Test
  @Order(2)
  @DisplayName("Tra cứu không dấu, viết tắt; trên điện thoại không cuộn ngang")
  void what_was_read_is_found() {
    Page tab = enter(browser.desktop(), "vanthu");
    assertThat(tab.locator("main")).containsText("Bản ghi của đợt số hóa “Quyết định khen thưởng");
    tab.locator(".menu").getByText("Hồ sơ lưu trữ").click();
    tab.getByLabel("Tìm").fill("ubnd xa doi che");
    tab.keyboard().press("Enter");
    assertThat(tab.locator(".hits mark").first()).isVisible();
    look(tab, "archive-search");

    Page phone = enter(browser.phone(), "vanthu");
    for (String path : new String[] {"/ho-so-luu-tru?q=bong", "/ho-so-luu-tru"}) {
      phone.navigate("http://localhost:" + port + path);
      narrow(phone, path.contains("q=") ? "archive-search-phone" : "archive-list-phone");
    }
    phone.locator("tbody a").first().click();
    narrow(phone, "archive-batch-phone");
    phone.locator(".records a").nth(1).click();
    narrow(phone, "archive-record-phone");
  }

  private Page enter(Page tab, String login) {
    return new SampleOffice(port).enter(tab, login);
  }

  private static void open(Page tab) {
    tab.locator(".menu").getByText("Hồ sơ lưu trữ").click();
    assertThat(tab.locator(".empty")).containsText("Chưa có đợt số hóa nào");
    look(tab, "archive-empty");
    tab.getByText("Mở đợt số hóa").click();
    look(tab, "archive-open");
    tab.getByLabel("Tên đợt").fill("Quyết định khen thưởng 2005–2020");
    tab.getByLabel("Phông lưu trữ").fill("Hội Hoa Gạo");
    tab.getByLabel("Hộp số").fill("12");
    tab.getByLabel("Giá, kệ").fill("3A");
    tab.getByLabel("Từ năm").fill("2005");
    tab.getByLabel("Đến năm").fill("2020");
    tab.getByLabel("Thời hạn bảo quản").fill("Vĩnh viễn");
    tab.locator("button.main").click();
    assertThat(tab.locator("#told")).containsText("Đã mở đợt số hóa");
  }

  private static void send(Page tab, String name, byte[] content) {
    tab.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
    tab.getByText("Đưa vào đợt").click();
    assertThat(tab.locator("#progress")).containsText(name);
  }

  private static void look(Page tab, String name) {
    tab.waitForLoadState(LoadState.NETWORKIDLE);
    Browser.screenshot(tab, name);
    org.assertj.core.api.Assertions.assertThat(Barriers.on(tab)).as(name).isEmpty();
  }

  private static void narrow(Page tab, String name) {
    look(tab, name);
    org.assertj.core.api.Assertions.assertThat(tab.evaluate("document.documentElement.scrollWidth"))
        .as(name)
        .isEqualTo(390);
  }
}
