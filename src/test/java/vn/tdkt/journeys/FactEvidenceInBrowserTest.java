package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

@SampleTest
@DisplayName("Minh chứng của một số trong tháng, từ trang ghi tiến độ tới đúng trang của tệp")
@Proves("REQ-102")
class FactEvidenceInBrowserTest {
  private static final FilePayload REPORT =
      new FilePayload("bao-cao-quy.pdf", "application/pdf", SampleFiles.pdf(3));

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  @Test
  @DisplayName("Trên máy tính của cơ quan")
  void at_a_desk() {
    attached(browser.desktop(), 6, "desk");
  }

  @Test
  @DisplayName("Trên điện thoại: không trang nào phải kéo ngang")
  void on_a_phone() {
    attached(browser.phone(), 7, "phone");
  }

  private void attached(Page tab, int row, String where) {
    SampleOffice office = new SampleOffice(port);
    office.enter(tab, "chuyenvien").navigate(office.address("/ghi-tien-do"));
    Locator figure = tab.locator("form[data-draft] fieldset").nth(row);
    figure.locator("input.figure").fill("3");
    tab.locator("form[data-draft] button.main").click();
    assertThat(tab.locator("#told .done")).isVisible();
    fits(tab, where + "-note");

    figure.getByText("Minh chứng").click();
    assertThat(tab.locator("h1")).containsText("Minh chứng, tháng");
    tab.locator("#tep").setInputFiles(REPORT);
    tab.getByLabel("Trang", new Page.GetByLabelOptions().setExact(true)).fill("9");
    tab.locator("button.main").click();
    assertThat(tab.locator("[role=alert]")).containsText("không có trang 9");
    tab.getByLabel("Trang", new Page.GetByLabelOptions().setExact(true)).fill("2");
    tab.locator("button.main").click();

    Locator paper = tab.locator(".rows a");
    assertThat(paper).hasText("bao-cao-quy.pdf, trang 2");
    fits(tab, where + "-papers");
    String papers = tab.url();
    paper.click();
    assertThat(tab).hasURL(Pattern.compile("/xem\\?trang=2#trang-2$"));
    assertThat(tab.locator("#trang-2")).isInViewport();
    fits(tab, where + "-page");

    tab.navigate(papers);
    tab.locator("main p a").first().click();
    assertThat(tab.getByText("Minh chứng (1)").first()).isVisible();
    fits(tab, where + "-figure");
  }

  private static void fits(Page tab, String name) {
    Browser.screenshot(tab, "evidence-" + name);
    int width = tab.viewportSize().width;
    assertThat((int) tab.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
