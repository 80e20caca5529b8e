package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.tdkt.testing.Browser;

@SampleTest
@TestPropertySource(properties = "tdkt.session.idle=12s")
@DisplayName("Máy không có ai dùng thì khóa")
class LockInBrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  @Test
  @DisplayName("Trang che lại, nêu họ tên; nhập đúng mật khẩu thì phần đang gõ vẫn nguyên")
  void what_was_typed_is_there_behind_the_password() {
    SampleOffice office = new SampleOffice(port);
    Page tab = office.enter(browser.desktop(), "chuyenvien");
    tab.navigate(office.address("/nhat-ky"));
    Locator typed = tab.locator("#ai");
    typed.fill("đang gõ dở");
    Locator lock = tab.locator("dialog");

    assertThat(lock).containsText("Máy đã khóa");
    assertThat(lock).containsText("(giả định)");
    assertThat(typed).isHidden();
    Page other = browser.again();
    other.navigate(office.address("/nhat-ky"));
    assertThat(other.locator("h1")).containsText("Máy đã khóa");
    other.close();

    tab.keyboard().press("Escape");
    tab.keyboard().press("Escape");
    assertThat(lock).isVisible();
    assertThat(typed).isHidden();
    Browser.screenshot(tab, "locked");

    lock.getByLabel("Mật khẩu").fill("sai mật khẩu");
    tab.keyboard().press("Enter");
    assertThat(lock.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("chưa đúng");
    lock.getByLabel("Mật khẩu").fill(SampleOffice.PASSWORD);
    tab.keyboard().press("Enter");
    assertThat(lock).hasCount(0);
    assertThat(typed).hasValue("đang gõ dở");
  }

  @Test
  @DisplayName("Đổi người dùng ngay ở trang khóa: người sau không thấy gì của người trước")
  void another_person_takes_over_from_the_locked_page() {
    SampleOffice office = new SampleOffice(port);
    Page tab = office.enter(browser.desktop(), "chuyenvien");
    tab.navigate(office.address("/nhat-ky"));

    tab.locator("dialog").getByText("Đổi người dùng").click();
    assertThat(tab.locator("#login")).isFocused();
    assertThat(tab.locator("#login")).hasValue("");
    tab.locator("#login").fill("canhan");
    tab.locator("#password").fill(SampleOffice.PASSWORD);
    tab.keyboard().press("Enter");

    assertThat(tab.locator("h1")).hasText("Việc cần xử lý");
  }
}
