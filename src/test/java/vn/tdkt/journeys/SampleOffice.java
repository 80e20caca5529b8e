package vn.tdkt.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The people of the sample data, at the address of a running program. */
record SampleOffice(int port) {
  static final String PASSWORD = "hoa-gao-thang-ba";

  /** A slow machine gets more time; a fast one does not wait. */
  private static final double PATIENCE = 20_000;

  SampleOffice {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** Signs in as somebody and stays on their first page. */
  Page enter(Page tab, String login) {
    tab.navigate(address("/dang-nhap"));
    tab.getByLabel("Tên đăng nhập").fill(login);
    tab.getByLabel("Mật khẩu").fill(PASSWORD);
    tab.keyboard().press("Enter");
    tab.waitForURL(address("/"));
    return tab;
  }

  /** Opens the sheet that waits on the first page, and is there when it takes figures. */
  static void openSheet(Page tab) {
    tab.getByText("Làm tiếp").first().click();
    tab.evaluate("() => customElements.whenDefined('score-table').then(() => true)");
  }
}
