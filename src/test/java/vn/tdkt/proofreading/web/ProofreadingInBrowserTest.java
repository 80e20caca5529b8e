package vn.tdkt.proofreading.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Soát lỗi văn bản trên trang, không cần tài khoản")
class ProofreadingInBrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  @Test
  @Proves({"REQ-153", "REQ-156"})
  @DisplayName("Thả bảng Bắc Giang: thấy 130/140, nặng trước nhẹ sau; bấm nhận xét thì đến đúng ô")
  void a_dropped_sheet_tells_its_faults_and_each_leads_to_its_place() {
    Page tab = browser.desktop();
    drop(tab, "bang-cham-diem.docx", SheetFiles.docx(PrintedSheet.bacGiangWithExplanations()));

    Locator remarks = tab.locator(".remarks");
    assertThat(remarks).containsText("Mục II ghi 130, nhưng cộng các dòng bên dưới được 140.");
    assertThat(remarks).containsText("I.9 trong bảng ghi 4");
    assertThat(remarks).containsText("điểm trừ 10 đã trừ trong điểm từng tiêu chí");
    assertThat(remarks.locator("li").first()).hasClass("of-error");
    Browser.screenshot(tab, "proofreading");

    remarks
        .locator("li")
        .filter(new Locator.FilterOptions().setHasText("Mục II ghi"))
        .locator("a")
        .first()
        .click();
    assertThat(tab.locator(".paper :target")).containsText("130");
    accessible(tab);
  }

  @Test
  @DisplayName("Tệp không đọc được: một câu, và thả được tệp khác ngay")
  void a_strange_file_is_refused_in_one_sentence() {
    Page tab = browser.phone();
    drop(tab, "chuong-trinh.exe", new byte[] {'M', 'Z', 1, 2, 3});

    assertThat(tab.locator("[role=alert]")).isVisible();
    assertThat(tab.locator("input[type=file]")).isVisible();
    org.assertj.core.api.Assertions.assertThat(tab.evaluate("document.documentElement.scrollWidth"))
        .isEqualTo(390);
    accessible(tab);
  }

  @Test
  @DisplayName("Không tệp nào nằm lại sau khi trả lời")
  void nothing_of_the_paper_stays() throws IOException {
    drop(browser.desktop(), "a.docx", SheetFiles.docx(PrintedSheet.bacGiang()));

    String ours = "tdkt-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> left = Files.list(Path.of("/dev/shm"))) {
      org.assertj.core.api.Assertions.assertThat(left)
          .noneMatch(file -> file.getFileName().toString().startsWith(ours));
    }
  }

  private void drop(Page tab, String name, byte[] content) {
    tab.navigate("http://localhost:" + port + "/dang-nhap");
    tab.locator(".menu").getByText("Soát lỗi văn bản").click();
    tab.waitForURL("**/soat-loi");
    tab.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () ->
            tab.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content)));
    tab.waitForLoadState();
  }

  private static void accessible(Page tab) {
    org.assertj.core.api.Assertions.assertThat(Barriers.on(tab)).isEmpty();
  }
}
