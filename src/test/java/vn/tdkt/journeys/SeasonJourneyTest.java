package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.scoring.paste.FilledForm;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

/** One season of the practice block as its people live it, each at a computer of their own. */
@SampleTest
@DisplayName("Một mùa chấm điểm trên trình duyệt")
class SeasonJourneyTest {
  private static final FilledForm FORM = FilledForm.bacGiang();
  private static final byte[] ONE_PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  @Test
  @Proves({"REQ-94", "REQ-103", "REQ-104", "REQ-105", "REQ-108"})
  @DisplayName("Dán bảng Word → minh chứng → duyệt → gửi → trả lại → gửi lại → chấm → chốt → mở")
  void from_an_empty_sheet_to_the_opened_result() throws IOException {
    SampleOffice office = new SampleOffice(port);
    Page officer = office.enter(browser.desktop(), "chuyenvien");
    Page head = office.enter(browser.desktop(), "lanhdao");
    Page leader = office.enter(browser.desktop(), "truongkhoi");
    Page deputy = office.enter(browser.desktop(), "phokhoi");

    opensTheSheetThatWaits(officer);
    pastesTheFilledForm(officer);
    bringsEvidence(officer);
    send(officer, head);

    String why = "Thiếu bản sao bằng khen ở mục I.1";
    returnsIt(leader, why);
    readsWhyAndAnswers(officer, why);
    send(officer, head);

    judges(leader, "Liên hiệp hội");
    judges(leader, "Phó Trưởng khối");
    judges(deputy, "Đơn vị Trưởng khối");
    freezesAndOpens(leader);
    seesTheResult(officer);
    takesTheOfficialForm(officer);
  }

  private static void opensTheSheetThatWaits(Page officer) {
    SampleOffice.openSheet(officer);
    assertThat(officer.locator("h1")).containsText("Bảng chấm điểm thi đua 2024");
  }

  private static void pastesTheFilledForm(Page officer) {
    officer.evaluate(
        """
        copied => {
          const data = new DataTransfer();
          data.setData('text/html', copied);
          document.querySelector('[data-cell]').dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        FORM.html());
    assertThat(officer.locator(".sheet-foot")).containsText("tổng 971 = 940 + 31");
    Browser.screenshot(officer, "journey-paste");
    officer.getByText("Ghi 37 tiêu chí").click();
    assertThat(officer.locator("[data-total='total']")).hasText("971");
  }

  private static void bringsEvidence(Page officer) {
    officer.locator("[data-leaf='I.1']").getByText("Minh chứng").last().click();
    officer
        .getByLabel("Tệp mới")
        .setInputFiles(new FilePayload("bang-khen.png", "image/png", ONE_PIXEL));
    officer.locator("main button.main").click();
    assertThat(officer.locator("main")).containsText("bang-khen.png");
    officer.getByText("Về bảng chấm điểm").click();
    assertThat(officer.locator("[data-leaf='I.1']")).containsText("Minh chứng (1)");
  }

  /** Handed in, approved and sent, from the sheet that is open before the officer. */
  private static void send(Page officer, Page head) {
    act(officer, "Trình lãnh đạo");
    assertThat(step(officer)).containsText("Trình lãnh đạo");
    head.navigate(officer.url());
    act(head, "Duyệt");
    assertThat(step(head)).containsText("Đã duyệt");
    officer.reload();
    officer.getByText("Gửi, duyệt trên giấy, trả lại").click();
    act(officer, "Gửi Khối");
    assertThat(step(officer)).containsText("Đã gửi Khối");
  }

  private static Locator step(Page tab) {
    return tab.locator("[aria-current=step]");
  }

  private static void act(Page tab, String name) {
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void returnsIt(Page leader, String why) {
    block(leader, "Tổng hợp chấm điểm");
    leader.getByText("Tiến độ của Khối").first().click();
    leader
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText("Liên hiệp hội"))
        .getByText("Xem bảng")
        .click();
    leader.getByText("Gửi, duyệt trên giấy, trả lại").click();
    leader.getByLabel("Lý do").fill(why);
    act(leader, "Trả lại để bổ sung");
    assertThat(leader.locator("h1")).containsText("Tiến độ của Khối");
    assertThat(leader.locator(".band.done")).hasText("Trả lại để bổ sung");
  }

  private static void readsWhyAndAnswers(Page officer, String why) {
    officer.locator(".brand").click();
    assertThat(officer.locator("main")).containsText(why);
    officer.getByText("Làm tiếp").first().click();
    assertThat(officer.locator(".band.ask").first()).containsText(why);
    Browser.screenshot(officer, "journey-returned");
    officer.locator("[data-cell='I.3/points']").fill("49");
    officer.locator("[data-cell='I.4/points']").focus();
    assertThat(officer.locator("[data-total='total']")).hasText("970");
    officer.locator("[data-cell='I.3/points']").fill("50");
    officer.locator("[data-cell='I.4/points']").focus();
    assertThat(officer.locator("[data-total='total']")).hasText("971");
    assertThat(officer.locator("[data-saved]")).containsText("Đã lưu");
  }

  /** Accepts the whole column of a member. */
  private static void judges(Page judge, String member) {
    block(judge, "Tổng hợp chấm điểm");
    assertThat(judge.locator("tr[data-leaf]").first()).isVisible();
    judge.waitForLoadState();
    Locator heads = judge.locator("thead th");
    int column =
        heads
            .allTextContents()
            .indexOf(
                heads.filter(new Locator.FilterOptions().setHasText(member)).first().textContent());
    judge.locator("tr[data-leaf]").first().locator("td, th").nth(column).click();
    judge.getByText("Chấp nhận tất cả điểm tự chấm của đơn vị").click();
    assertThat(judge.locator(".band.done")).containsText("Đã chấp nhận 37 ô");
    Browser.screenshot(judge, "journey-judged");
  }

  /** The page of the practice block that is called so. */
  private static void block(Page tab, String page) {
    tab.locator(".menu").getByText("Cụm, khối thi đua").click();
    tab.locator("main").getByText(page).first().click();
  }

  private static void freezesAndOpens(Page leader) {
    block(leader, "Xếp hạng");
    leader.getByText("Chốt kết quả đề nghị").last().click();
    assertThat(leader.locator(".band.done")).hasText("Đã chốt kết quả đề nghị.");
    leader.locator("form[action$='/mo'] summary").click();
    leader.locator("details.ask[open] button.main").click();
    assertThat(leader.locator("main")).containsText("Đã mở cho các thành viên");
    Browser.screenshot(leader, "journey-ranking");
  }

  private static void seesTheResult(Page officer) {
    block(officer, "Xếp hạng");
    assertThat(officer.locator("main")).containsText("971");
    Browser.screenshot(officer, "journey-result");
  }

  private static void takesTheOfficialForm(Page officer) throws IOException {
    officer
        .locator(".menu")
        .getByText("Chấm điểm", new Locator.GetByTextOptions().setExact(true))
        .click();
    officer.locator("main .rows a").first().click();
    Download pdf = officer.waitForDownload(() -> officer.getByText("PDF").first().click());
    try (PDDocument paper = Loader.loadPDF(pdf.path().toFile())) {
      org.assertj.core.api.Assertions.assertThat(new PDFTextStripper().getText(paper))
          .contains("BẢNG CHẤM ĐIỂM THI ĐUA", "971");
    }
  }
}
