package vn.tdkt.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;

@DisplayName("Trang: đọc được, gọn, in được, dùng được trên điện thoại")
class LooksTest {
  @RegisterExtension static final Browser browser = new Browser();

  private static final int LARGEST_FIRST_LOAD = 100 * 1024;

  /** What is typed | the largest value that makes sense there. */
  private static final List<String> NUMBERS =
      List.of(
          "9,5|10",
          "9.5|10",
          "1.000|",
          "1.000|15",
          "1.500|999",
          "1.500|2000",
          "05|",
          "+7|",
          "-0|",
          "−2,50|",
          "1.234.567|10",
          "1,234.50|",
          "12345678901234|",
          "1,1234567|",
          "1e9|",
          "abc|",
          "NaN|",
          "1 000|",
          "10/3|",
          "0,0|",
          "-1.000|5");

  private static final String READ_EACH =
      """
      async (numbers) => {
        const { readNumber } = await import("/score/number.js");
        return numbers.map((number) => {
          const read = readNumber(...number.split("|"));
          return [read.kind, read.text ?? "", read.rewritten ?? false, ...(read.options ?? [])].join(" ");
        });
      }
      """;

  private final SheetServer server;

  LooksTest() throws IOException {
    server = new SheetServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"bang", "manh"})
  void nobody_is_shut_out(String page) {
    Page tab = open(browser.desktop(), page);
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, page + "-desktop");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"bang", "manh"})
  void a_phone_reads_it_without_scrolling_sideways(String page) {
    Page tab = open(browser.phone(), page);
    assertThat(Barriers.on(tab)).isEmpty();
    assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    Browser.screenshot(tab, page + "-phone");
  }

  @Test
  void on_a_phone_one_criterion_fills_the_screen_and_the_next_follows() {
    Page tab = open(browser.phone(), "bang");
    Locator rows = tab.locator("tr:visible");

    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("Thực hiện nhiệm vụ chuyên môn");
    tab.getByText("Tiếp").click();
    tab.getByText("Tiếp").click();
    assertThat(rows).containsText("Kết quả xây dựng tổ chức cơ sở đảng");
    assertThat(tab.locator(".walk")).containsText("Tiêu chí 3/7");
    Browser.screenshot(tab, "bang-phone-3");
  }

  @Test
  void groups_fold_and_the_filter_shows_only_what_is_missing() {
    Page tab = open(browser.desktop(), "bang");

    tab.getByText("Chủ trương, chính sách").click();
    assertThat(tab.locator("[data-leaf]:visible")).hasCount(3);
    tab.getByText("Chủ trương, chính sách").click();
    tab.getByText("Chỉ hiện mục còn thiếu").click();
    assertThat(tab.locator("[data-leaf]:visible")).hasCount(6);
  }

  @Test
  void a_grave_act_names_what_follows_before_it_happens() {
    Page tab = open(browser.desktop(), "manh");

    tab.getByText("Trả lại để bổ sung").first().click();

    assertThat(tab.locator("details.ask[open]")).containsText("Đơn vị sẽ sửa được bảng này.");
    tab.getByText("Để sau").click();
    assertThat(tab.locator("details.ask[open]")).hasCount(0);
  }

  @Test
  void paper_shows_the_sheet_and_no_buttons() {
    Page tab = open(browser.desktop(), "bang");
    tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(tab.locator(".top")).isHidden();
    assertThat(tab.getByText("Trình lãnh đạo").last()).isHidden();
    assertThat(tab.locator("tr[data-leaf]:visible")).hasCount(7);
  }

  @Test
  @DisplayName("Trang bảng chấm tải lần đầu không quá 100 kB sau nén")
  void the_first_load_is_light() {
    List<Request> finished = new ArrayList<>();
    Page tab = browser.desktop();
    tab.onRequestFinished(finished::add);
    open(tab, "bang").waitForLoadState(LoadState.NETWORKIDLE);
    List<Request> first = List.copyOf(finished);

    int sum = first.stream().mapToInt(each -> gzipped(each.response().body())).sum();
    assertThat(first).hasSizeGreaterThan(10);
    assertThat(sum).isLessThan(LARGEST_FIRST_LOAD);
  }

  @Test
  void a_preview_reads_numbers_as_the_server_does() {
    Page tab = open(browser.desktop(), "manh");

    assertThat(tab.evaluate(READ_EACH, NUMBERS))
        .isEqualTo(NUMBERS.stream().map(LooksTest::asServerReads).toList());
  }

  private static String asServerReads(String typed) {
    String[] parts = typed.split("\\|", -1);
    Score ceiling = parts[1].isEmpty() ? null : Score.of(parts[1]);
    return asShown(VietnameseNumber.read(parts[0], ceiling));
  }

  private static String asShown(Reading reading) {
    return switch (reading) {
      case Reading.Understood(Score value, boolean rewritten) ->
          "understood " + value.text() + " " + rewritten;
      case Reading.Unclear(List<Score> options) ->
          "unclear  false " + String.join(" ", options.stream().map(Score::text).toList());
      case Reading.Unreadable unreadable -> "unreadable  false";
    };
  }

  private Page open(Page tab, String page) {
    tab.navigate(server.address() + "/" + page);
    return tab;
  }

  private static int gzipped(byte[] body) {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return small.size();
  }
}
