package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.tdkt.criteria.Item;
import vn.tdkt.scoring.paste.FilledForm;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

/**
 * A season by points only, without a mouse; in a house of its own, because its block ends opened.
 */
@SampleTest
@TestPropertySource(properties = "tdkt.journey=keyboard")
@DisplayName("Một mùa chấm điểm chỉ dùng bàn phím")
class KeyboardJourneyTest {
  private static final FilledForm FORM = FilledForm.bacGiang();

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  @Test
  @Proves({"REQ-94", "REQ-104", "REQ-105", "REQ-108"})
  @DisplayName("Nhập điểm → trình → duyệt → gửi → chấm → chốt → mở, không chạm chuột")
  void from_an_empty_sheet_to_the_opened_result() {
    SampleOffice office = new SampleOffice(port);
    Page officer = office.enter(browser.desktop(), "chuyenvien");
    Page leader = office.enter(browser.desktop(), "truongkhoi");

    typesThePoints(officer);
    handsIn(officer);
    approves(office.enter(browser.desktop(), "lanhdao"));
    sends(officer);
    judges(leader);
    judges(office.enter(browser.desktop(), "phokhoi"));
    freezesAndOpens(leader);
    seesTheResult(officer);
  }

  private static void typesThePoints(Page officer) {
    Keyboard keys = new Keyboard(officer);
    keys.follow("Làm tiếp");
    officer.evaluate("() => customElements.whenDefined('score-table').then(() => true)");
    keys.enter("Đến mục còn thiếu đầu tiên");
    for (Item.Leaf leaf : FORM.set().leaves().toList()) {
      assertThat(officer.locator("[data-cell='" + leaf.key() + "/points']")).isFocused();
      keys.type(leaf.key().equals("I.3") ? "49" : Objects.requireNonNull(leaf.max()).text());
      keys.press("Enter");
    }
    assertThat(officer.locator("[data-total='total']")).hasText("949");
    assertThat(officer.locator("[data-saved]")).containsText("Đã lưu");
  }

  private static void handsIn(Page officer) {
    Keyboard keys = new Keyboard(officer);
    keys.enter("Trình lãnh đạo");
    assertThat(officer.locator("[data-leaf='I.3'] :focus")).isVisible(); // what is missing
    keys.type("Chậm 01 báo cáo quý");
    keys.enter("Trình lãnh đạo");
    assertThat(officer.locator("[aria-current=step]")).containsText("Trình lãnh đạo");
  }

  private static void approves(Page head) {
    Keyboard keys = new Keyboard(head);
    keys.follow("Làm tiếp");
    keys.enter("Duyệt");
    assertThat(head.locator("[aria-current=step]")).containsText("Đã duyệt");
  }

  private static void sends(Page officer) {
    Keyboard keys = new Keyboard(officer);
    officer.reload();
    keys.follow("Gửi, duyệt trên giấy, trả lại");
    keys.enter("Gửi Khối");
    assertThat(officer.locator("[aria-current=step]")).containsText("Đã gửi Khối");
  }

  /** Enter accepts a cell and goes down; columns that are the judge's own stay as they are. */
  private static void judges(Page judge) {
    Keyboard keys = block(judge, "Tổng hợp chấm điểm");
    keys.reach("td[tabindex]", "");
    int rows = judge.locator("tr[data-leaf]").count();
    int columns = judge.locator("th[data-unit]").count();
    for (int column = 0; column < columns; column++) {
      keys.press("Enter", rows);
      keys.press("ArrowUp", rows);
      keys.press("ArrowRight");
    }
    assertThat(judge.locator("[data-saved]")).containsText("Đã lưu");
    Browser.screenshot(judge, "keyboard-judged");
  }

  private static Keyboard block(Page tab, String page) {
    Keyboard keys = new Keyboard(tab);
    keys.follow("Cụm, khối thi đua");
    keys.follow(page);
    return keys;
  }

  private static void freezesAndOpens(Page leader) {
    Keyboard keys = block(leader, "Xếp hạng");
    keys.enter("Chốt kết quả đề nghị");
    assertThat(leader.locator(".band.done")).hasText("Đã chốt kết quả đề nghị.");
    keys.enter("Mở kết quả");
    keys.enter("Mở kết quả");
    assertThat(leader.locator("main")).containsText("Đã mở cho các thành viên");
  }

  private static void seesTheResult(Page officer) {
    block(officer, "Xếp hạng");
    assertThat(officer.locator("main")).containsText("949");
    Browser.screenshot(officer, "keyboard-result");
  }
}
