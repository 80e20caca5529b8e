package vn.tdkt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

/**
 * What goes wrong in an office, on a sheet that is filled: the line, a colleague, the session, the
 * value.
 */
@SampleTest
@DisplayName("Trục trặc khi nhập bảng chấm điểm: báo rõ, không mất gì, không ghi hai lần")
class TroubleJourneyTest {
  private static final String CELL = "[data-cell='I.3/points']";
  private static final String NEXT = "[data-cell='I.4/points']";

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;

  private Page tab;

  @BeforeEach
  void an_officer_at_a_filled_sheet() {
    tab = opened();
  }

  /** Others look at the same sheet after us. */
  @AfterEach
  void the_figure_stands_as_before() {
    write(opened(), "50");
  }

  private Page opened() {
    SampleOffice office = new SampleOffice(port);
    Page page = office.enter(browser.desktop(), "bg.chuyenvien");
    SampleOffice.openSheet(page);
    write(page, "50");
    return page;
  }

  @Test
  @Proves("REQ-195")
  @DisplayName("Đứt mạng giữa chừng: vẫn ghi tiếp, tải lại vẫn còn, có mạng thì tự gửi")
  void the_line_is_cut_while_figures_are_typed() {
    tab.context().setOffline(true);
    tab.fill(CELL, "48");
    tab.fill(NEXT, "39");
    tab.locator(NEXT).blur();
    assertThat(saved(tab)).containsText("Mất mạng, vẫn ghi tiếp được · chưa lưu 2 ô");

    tab.context().setOffline(false);
    assertThat(saved(tab)).containsText("Đã lưu");
    assertThat(tab.locator("[data-total='total']")).hasText("968");
    tab.reload();
    assertThat(tab.locator(CELL)).hasValue("48");
    tab.fill(NEXT, "40");
    write(tab, "50");
    assertThat(tab.locator("[data-total='total']")).hasText("971");
  }

  @Test
  @DisplayName("Hai người sửa một ô: người sau thấy cả hai số và chọn")
  void two_people_write_one_cell() {
    Page colleague = opened();
    write(tab, "47");

    colleague.fill(CELL, "46");
    colleague.locator(NEXT).focus();
    Locator note = colleague.locator("[data-leaf='I.3'] .note.clash");
    assertThat(note).containsText("vừa ghi trước");
    assertThat(note).containsText("Của tôi: 46");
    assertThat(note).containsText(": 47");

    note.getByText("Giữ của tôi").click();
    assertThat(saved(colleague)).containsText("Đã lưu");
    tab.reload();
    assertThat(tab.locator(CELL)).hasValue("46");
  }

  @Test
  @DisplayName("Hết phiên giữa lúc gõ: đăng nhập lại tại chỗ, ô đang gõ được gửi")
  void the_session_ends_while_a_figure_is_typed() {
    tab.context().clearCookies();
    tab.fill(CELL, "45");
    tab.locator(NEXT).focus();

    Locator dialog = tab.locator("dialog");
    assertThat(dialog).containsText("Những ô chưa lưu vẫn còn nguyên");
    dialog.getByLabel("Tên đăng nhập").fill("bg.chuyenvien");
    dialog.getByLabel("Mật khẩu").fill(SampleOffice.PASSWORD);
    dialog.locator("button.main").click();
    assertThat(saved(tab)).containsText("Đã lưu");
    tab.reload();
    assertThat(tab.locator(CELL)).hasValue("45");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "NaN, không phải là số",
    "-1, không thể âm",
    "1e99, Không dùng số mũ",
    "9999999999999999, quá dài",
    "51, vượt"
  })
  @DisplayName("Số viết sai: câu báo đứng ngay dưới ô, chữ đã gõ còn nguyên, ô cũ không đổi")
  void a_wrong_figure_is_told_at_its_cell(String typed, String told) {
    tab.fill(CELL, typed);
    tab.locator(NEXT).focus();

    assertThat(tab.locator("[data-leaf='I.3']")).containsText(told);
    assertThat(tab.locator(CELL)).hasValue(typed);
  }

  @Test
  @DisplayName("Giải trình 10.000 ký tự: báo tại ô, chữ còn nguyên")
  void a_text_of_ten_thousand_letters_is_told_and_stays() {
    Locator row = tab.locator("[data-leaf='I.1']");
    Locator text = row.locator("textarea").first();
    String before = text.inputValue();
    text.fill("ơ".repeat(10_000));
    tab.locator(NEXT).focus();
    assertThat(row.locator(".note")).containsText("ký tự");
    assertThat(text).hasValue("ơ".repeat(10_000));

    text.fill(before);
    tab.locator(NEXT).focus();
    assertThat(saved(tab)).containsText("Đã lưu");
  }

  @Test
  @DisplayName("Tệp lạ: sai loại, bom nén, tên có đường dẫn: một câu rõ ràng, không tệp nào vào")
  void a_strange_file_is_refused_in_one_sentence() throws IOException {
    bring("chuong-trinh.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
    assertThat(tab.locator("main [role=alert], main .error").first()).isVisible();
    bring("bom.docx", bomb());
    assertThat(tab.locator("main [role=alert], main .error").first()).isVisible();
    bring("../../etc/passwd.txt", "an toàn".getBytes(StandardCharsets.UTF_8));
    assertThat(tab.locator("main")).not().containsText("..");
  }

  @Test
  @DisplayName("Tệp 200 MB: một câu ngay tại chỗ, vẫn làm tiếp được")
  void a_file_of_two_hundred_megabytes_is_refused(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("ban-quet.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    openEvidence();
    tab.getByLabel("Tệp mới").setInputFiles(large);
    tab.locator("main button.main").click();
    assertThat(tab.locator("main")).containsText("lớn hơn mức cho phép");
    assertThat(tab.getByLabel("Tệp mới")).isVisible();
  }

  private void openEvidence() {
    String sheet = tab.url().replaceAll("/minh-chung.*", "");
    tab.navigate(sheet + "/minh-chung/I.3");
  }

  private void bring(String name, byte[] content) {
    openEvidence();
    tab.getByLabel("Tệp mới")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    tab.locator("main button.main").click();
  }

  /** A hundred megabytes of nothing in a hundred kilobytes. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[100 << 20]);
    }
    return bytes.toByteArray();
  }

  private static void write(Page page, String value) {
    page.fill(CELL, value);
    page.locator(NEXT).focus();
    assertThat(page.locator(CELL)).not().hasClass("unsent");
  }

  private static Locator saved(Page page) {
    return page.locator("[data-saved]");
  }
}
