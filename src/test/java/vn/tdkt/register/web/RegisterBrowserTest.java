package vn.tdkt.register.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.WebTest;

/** The registers of the sample office in a real browser, on a desk, on a phone, by keyboard. */
@WebTest
@TestPropertySource(properties = "tdkt.sample-data=true")
@DisplayName("Sổ văn bản trên trình duyệt")
class RegisterBrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired JdbcClient db;

  @Test
  @DisplayName("Không ai bị chặn, điện thoại không cuộn ngang")
  void nobody_is_shut_out_and_a_phone_does_not_scroll_sideways() {
    Page desk = signedIn(browser.desktop());
    Page phone = signedIn(browser.phone());
    pages()
        .forEach(
            (name, path) -> {
              desk.navigate(address(path));
              assertThat(Barriers.on(desk)).as(path).isEmpty();
              Browser.screenshot(desk, "so-" + name);
              phone.navigate(address(path));
              assertThat(Barriers.on(phone)).as(path).isEmpty();
              assertThat(phone.evaluate("document.documentElement.scrollWidth"))
                  .as(path)
                  .isEqualTo(390);
              Browser.screenshot(phone, "so-" + name + "-phone");
            });
  }

  Map<String, String> pages() {
    String report = "/van-ban/" + id("document", "number = '06/BC-LHTH'");
    String plan = "/van-ban/" + id("document", "number = '01/KH-LHTH'");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("van-ban-di", "/van-ban/di?nam=2024");
    pages.put("van-ban-den", "/van-ban/den?nam=2024");
    pages.put("trong", "/van-ban/di?nam=2021");
    pages.put("moi-di", "/van-ban/di/moi");
    pages.put("moi-den", "/van-ban/den/moi");
    pages.put("bao-cao", report);
    pages.put("ke-hoach", plan);
    pages.put("chuyen", report + "/chuyen");
    pages.put("lien-he", plan + "/lien-he");
    pages.put("can-cu", plan + "/can-cu");
    pages.put("huy", plan + "/huy");
    pages.put("ho-so", "/ho-so-cong-viec");
    pages.put("ho-so-mo", "/ho-so-cong-viec/" + id("work_file", "state = 'OPEN'"));
    pages.put("ho-so-dong", "/ho-so-cong-viec/" + id("work_file", "state = 'CLOSED'"));
    pages.put("them", "/ho-so-cong-viec/" + id("work_file", "state = 'OPEN'") + "/them-van-ban");
    pages.put("phap-ly", "/can-cu-phap-ly");
    pages.put("nghi-dinh", "/can-cu-phap-ly/" + id("reference", "number = '98/2023/NĐ-CP'"));
    return pages;
  }

  @Test
  @DisplayName("Vào sổ một văn bản đến chỉ bằng bàn phím")
  void a_document_is_registered_by_keyboard_alone() {
    Page tab = signedIn(browser.desktop());
    tab.navigate(address("/van-ban/den/moi"));
    tab.getByLabel("Ngày đến (bắt buộc)").fill("16/11/2024");
    tab.getByLabel("Loại văn bản (bắt buộc)").selectOption("LETTER");
    tab.getByLabel("Số, ký hiệu").focus();
    for (String line : new String[] {"20/SNV-TĐKT", "14/11/2024", "Sở Nội vụ", "V/v báo cáo"}) {
      tab.keyboard().insertText(line);
      tab.keyboard().press("Tab");
    }
    tab.keyboard().press("Enter");
    assertThat(tab.locator("h1")).containsText("Công văn số 20/SNV-TĐKT ngày 14/11/2024");
    assertThat(tab.locator("main")).containsText("Đã vào sổ văn bản đến.");
  }

  private String id(String table, String which) {
    return db.sql("select id::text from register." + table + " where " + which + " limit 1")
        .query(String.class)
        .single();
  }

  private Page signedIn(Page tab) {
    tab.navigate(address("/dang-nhap"));
    tab.getByLabel("Tên đăng nhập").fill("vanthu");
    tab.getByLabel("Mật khẩu").fill("hoa-gao-thang-ba");
    tab.keyboard().press("Enter");
    tab.waitForURL(address("/"));
    return tab;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
