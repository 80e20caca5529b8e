package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

@SampleTest
@DisplayName("Nội dung đang gõ không mất khi tải lại trang, và không ở lại sau khi đổi người dùng")
@Proves("REQ-198")
class DraftsInBrowserTest {
  private static final String REASON = "Đoàn đi khảo sát thực tế.\nCòn chờ số liệu của hai hội.";
  private static final String KEPT = "Object.keys(localStorage).filter(k => k.includes('draft'))";

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  private SampleOffice office() {
    return new SampleOffice(port);
  }

  private Page noting(Page tab) {
    tab.navigate(office().address("/ghi-tien-do"));
    return tab;
  }

  private static Locator figure(Page tab, int row) {
    return tab.locator("form[data-draft] input.figure").nth(row);
  }

  private static Locator remark(Page tab, int row) {
    return tab.locator("form[data-draft] input[name^=n]").nth(row);
  }

  private static Locator told(Page tab) {
    return tab.locator("form[data-draft] > [role=status]");
  }

  private static void save(Page tab) {
    tab.locator("form[data-draft] button.main").click();
    assertThat(tab.locator("#told .done")).isVisible();
  }

  private static int kept(Page tab) {
    return (int) tab.evaluate(KEPT + ".length");
  }

  @Test
  @DisplayName("Gõ, tải lại: còn nguyên, có một câu nói; lưu rồi mở lại: không còn gì")
  void a_reload_loses_nothing_and_saving_forgets() {
    Page tab = noting(office().enter(browser.desktop(), "chuyenvien"));
    String before = figure(tab, 2).inputValue();
    figure(tab, 2).fill("41");
    remark(tab, 2).fill("theo báo cáo tuần");

    tab.reload();

    assertThat(figure(tab, 2)).hasValue("41");
    assertThat(remark(tab, 2)).hasValue("theo báo cáo tuần");
    assertThat(told(tab)).containsText("Đã khôi phục nội dung nhập lúc");
    Browser.screenshot(tab, "draft-restored");
    told(tab).getByText("Bỏ").click();
    assertThat(told(tab)).hasCount(0);
    assertThat(figure(tab, 2)).hasValue(before);
    tab.reload();
    assertThat(figure(tab, 2)).hasValue(before);
    assertThat(kept(tab)).isZero();

    figure(tab, 2).fill("42");
    tab.reload();
    save(tab);
    assertThat(kept(tab)).isZero();
    noting(tab);
    assertThat(figure(tab, 2)).hasValue("42");
    assertThat(told(tab)).hasCount(0);
  }

  @Test
  @DisplayName("Bị từ chối rồi tải lại: chữ đã gõ vẫn còn")
  void what_was_refused_outlives_a_reload_too() {
    Page tab = noting(office().enter(browser.phone(), "chuyenvien"));
    figure(tab, 3).fill("bốn");
    tab.locator("form[data-draft] button.main").click();
    assertThat(tab.locator("fieldset.wrong")).hasCount(1);

    tab.reload();

    assertThat(figure(tab, 3)).hasValue("bốn");
    assertThat(told(tab)).isVisible();
    Browser.screenshot(tab, "draft-phone");
    assertThat((int) tab.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  @DisplayName("Người khác đã ghi trong lúc ấy: không ghi đè, nói ra và để chọn")
  void something_newer_is_never_written_over_in_silence() {
    Page tab = noting(office().enter(browser.desktop(), "chuyenvien"));
    figure(tab, 4).fill("7");
    String mine = tab.evaluate("JSON.stringify(localStorage)").toString();
    figure(tab, 4).fill("5");
    save(tab);
    tab.evaluate(
        "all => Object.entries(JSON.parse(all)).forEach(([k, v]) => localStorage.setItem(k, v))",
        mine);

    noting(tab);

    assertThat(figure(tab, 4)).hasValue("5");
    assertThat(told(tab)).containsText("“7”");
    Browser.screenshot(tab, "draft-newer");
    told(tab).getByText("Dùng nội dung này").click();
    assertThat(figure(tab, 4)).hasValue("7");
    tab.reload();
    assertThat(figure(tab, 4)).hasValue("7");
    assertThat(told(tab)).containsText("Đã khôi phục");
  }

  @Test
  @DisplayName("Đổi người dùng: trên máy không còn gì; người khác không thấy gì")
  void nothing_stays_after_signing_out_and_nobody_else_sees_it() {
    Page tab = noting(office().enter(browser.desktop(), "chuyenvien"));
    figure(tab, 5).fill("66");
    assertThat(kept(tab)).isEqualTo(1);
    tab.context().clearCookies();
    noting(office().enter(tab, "phongban"));
    assertThat(told(tab)).hasCount(0);
    assertThat(figure(tab, 5)).not().hasValue("66");
    tab.context().clearCookies();
    noting(office().enter(tab, "chuyenvien"));
    assertThat(figure(tab, 5)).hasValue("66");

    tab.getByText("Đổi người dùng").click();
    assertThat(tab.locator("#login")).isVisible();

    assertThat(kept(tab)).isZero();
    noting(office().enter(tab, "chuyenvien"));
    assertThat(figure(tab, 5)).not().hasValue("66");
  }

  @Test
  @DisplayName("Phiên hết giữa chừng: vào lại thì chữ còn; quá 7 ngày thì bỏ")
  void a_long_text_outlives_the_session_for_seven_days() {
    Page tab = office().enter(browser.desktop(), "chuyenvien");
    tab.navigate(office().address("/so-lieu/them"));
    Locator parts = tab.locator("form[data-draft] textarea").first();
    parts.fill(REASON);
    tab.context().clearCookies();
    office().enter(tab, "chuyenvien");
    tab.navigate(office().address("/so-lieu/them"));
    assertThat(parts).hasValue(REASON);

    tab.evaluate(
        KEPT
            + """
            .forEach(k => {
              const d = JSON.parse(localStorage.getItem(k));
              d.at -= 8 * 24 * 60 * 60 * 1000;
              localStorage.setItem(k, JSON.stringify(d));
            })
            """);
    tab.reload();
    assertThat(parts).not().hasValue(REASON);
    assertThat(kept(tab)).isZero();
  }

  @Test
  @DisplayName("REQ-192 Biểu mẫu có dữ liệu cá nhân hạn chế không giữ gì trên máy")
  @Proves("REQ-192")
  void forms_about_persons_keep_nothing() {
    Page tab = office().enter(browser.desktop(), "chuyenvien");
    tab.navigate(office().address("/kiem-tra-don-thu/nhan-su/moi"));
    Locator text = tab.locator("main form input[type=text]").first();
    text.fill("không được giữ lại");

    assertThat(kept(tab)).isZero();
    tab.reload();
    assertThat(text).not().hasValue("không được giữ lại");
  }
}
