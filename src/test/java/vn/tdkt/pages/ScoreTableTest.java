package vn.tdkt.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;

@DisplayName("Bảng chấm điểm trong trình duyệt")
class ScoreTableTest {
  @RegisterExtension static final Browser browser = new Browser();

  private static final String OFFLINE = "Mất mạng, vẫn ghi tiếp được · chưa lưu 1 ô";

  private final SheetServer server;
  private Page tab;

  ScoreTableTest() throws IOException {
    server = new SheetServer();
  }

  @BeforeEach
  void open() {
    tab = browser.desktop();
    tab.navigate(server.address() + "/bang");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Nested
  @DisplayName("Mỗi dòng tự lưu")
  class Saving {
    @Test
    void a_typed_value_is_saved_and_shown_with_its_reason_and_totals() {
      type("II.1/points", "9.5");
      leave();

      assertThat(cell("II.1/points")).hasValue("9,5");
      assertThat(tab.locator("[data-leaf='II.1'] [data-reason]")).hasText("đã ghi 9.5");
      assertThat(tab.locator("[data-total=total]")).hasText("1");
      assertThat(saved()).hasText("Đã lưu 14:03");
    }

    @Test
    void typing_during_a_slow_save_is_kept_and_saved_after_it() {
      server.next(SheetServer.Fault.SLOW);
      type("II.1/points", "1");
      tab.waitForTimeout(1400);
      tab.keyboard().type("2");
      leave();

      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.fields("II.1")).containsEntry("points", "12");
      assertThat(cell("II.1/points")).hasValue("12");
    }

    @Test
    void a_lost_answer_is_asked_for_again_and_written_once() {
      server.next(SheetServer.Fault.LOSE_ANSWER);
      type("II.1/points", "7");
      leave();

      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.written).hasSize(1);
      assertThat(server.received.stream().map(SheetServer.Saved::command).distinct()).hasSize(1);
      assertThat(server.received).hasSizeGreaterThan(1);
    }

    @Test
    void levels_boxes_and_case_lines_save_like_numbers() {
      tab.getByText("Hoàn thành tốt").click();
      tab.getByText("Có báo cáo").click();
      tab.getByText("Thêm vụ việc").click();
      tab.keyboard().type("Chậm báo cáo");
      type("II.4/cases.0.points", "0,5");
      leave();

      waitForQuiet();
      assertThat(server.fields("II.3")).containsEntry("level", "2");
      assertThat(server.fields("III.1")).containsEntry("report", "yes").containsEntry("plan", "");
      assertThat(server.fields("II.4"))
          .containsEntry("cases.0.reason", "Chậm báo cáo")
          .containsEntry("cases.0.points", "0,5");
    }

    @Test
    void a_case_taken_away_renumbers_the_rest() {
      tab.getByText("Thêm vụ việc").click();
      tab.keyboard().type("một");
      tab.getByText("Thêm vụ việc").click();
      tab.keyboard().type("hai");
      tab.getByText("Bớt").first().click();

      waitForQuiet();
      assertThat(server.fields("II.4"))
          .isEqualTo(Map.of("cases.0.reason", "hai", "cases.0.points", ""));
    }

    @Test
    void a_refused_value_keeps_its_text_and_its_sentence_stands_at_the_cell() {
      type("II.1/points", "abc");
      leave();

      assertThat(tab.locator("[data-leaf='II.1'] .note")).containsText("không phải là số");
      assertThat(cell("II.1/points")).hasValue("abc");
      assertThat(cell("II.1/points")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void a_value_with_two_readings_is_offered_as_two_buttons() {
      type("II.2/points", "1.500");
      leave();
      tab.locator(".note").getByText("1,5", new Locator.GetByTextOptions().setExact(true)).click();

      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.fields("II.2")).containsEntry("points", "1,5");
      assertThat(tab.locator(".note")).hasCount(0);
    }
  }

  @Nested
  @DisplayName("Mất mạng giữa chừng")
  class Line_cut {
    @Test
    void what_was_typed_survives_a_closed_tab_and_is_sent_when_the_line_is_back() {
      tab.context().setOffline(true);
      type("II.1/points", "8");
      leave();
      assertThat(saved()).hasText(OFFLINE);
      // A browser may ask once more by itself before the tab is closed.
      server.next(SheetServer.Fault.LOSE_ANSWER, SheetServer.Fault.LOSE_ANSWER);
      tab.context().setOffline(false);
      tab.close();

      tab = browser.again();
      tab.navigate(server.address() + "/bang");

      assertThat(cell("II.1/points")).hasValue("8");
      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.written).hasSize(1);
    }

    @Test
    void another_account_neither_sees_nor_sends_it() {
      tab.context().setOffline(true);
      type("II.1/points", "8");
      leave();
      assertThat(saved()).hasText(OFFLINE);
      server.signIn(new SamplePages.Officer(new UUID(0, 2), "Người Khác"));
      tab.context().setOffline(false);
      assertThat(saved()).containsText("người khác đang đăng nhập");

      tab.navigate(server.address() + "/bang");
      tab.waitForTimeout(500);

      assertThat(cell("II.1/points")).hasValue("");
      assertThat(server.received).isEmpty();
    }

    @Test
    void sensitive_text_is_never_kept_on_the_machine() {
      tab.context().setOffline(true);
      type("III.3/note", "nội dung kín");
      type("II.1/points", "8");
      leave();

      assertThat(saved()).containsText("chưa lưu 2 ô");
      assertThat(stored()).contains("\"points\":\"8\"").doesNotContain("kín");
    }

    @Test
    void leaving_with_unsent_cells_asks_and_leaving_clears_them() {
      tab.context().setOffline(true);
      type("II.1/points", "8");
      leave();
      tab.getByText("Đổi người dùng").click();
      assertThat(tab.locator("dialog")).containsText("Còn 1 tiêu chí chưa gửi được");
      tab.getByText("Ở lại").click();
      assertThat(stored()).contains("\"points\":\"8\"");

      tab.getByText("Đổi người dùng").click();
      tab.getByText("Bỏ phần chưa gửi và đổi người dùng").click();
      tab.context().setOffline(false);
      tab = browser.again();
      tab.navigate(server.address() + "/manh");
      assertThat(stored()).isEqualTo("{}");
    }
  }

  @Nested
  @DisplayName("Phiên hết hạn, hai người một bảng")
  class Sessions {
    @Test
    void a_lost_session_is_signed_in_again_in_place_and_nothing_typed_is_lost() {
      server.next(SheetServer.Fault.SIGN_OUT);
      type("II.1/points", "6");
      leave();
      tab.getByLabel("Mật khẩu").fill("wrong");
      tab.getByLabel("Mật khẩu").press("Enter");
      assertThat(tab.locator("dialog")).containsText("Mật khẩu chưa đúng");
      Browser.screenshot(tab, "sign-in-in-place");
      tab.getByLabel("Mật khẩu").fill("right");
      tab.getByLabel("Mật khẩu").press("Enter");

      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.fields("II.1")).containsEntry("points", "6");
    }

    @Test
    void a_changed_token_is_fetched_and_the_save_goes_through() {
      server.next(SheetServer.Fault.NEW_TOKEN);
      type("II.1/points", "6");
      leave();

      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.written).hasSize(1);
    }

    @Test
    void two_values_for_one_cell_are_both_shown_and_mine_can_stay() {
      server.colleagueWrites("II.1", Map.of("points", "25"));
      type("II.1/points", "30");
      leave();
      Locator note = tab.locator("[data-leaf='II.1'] .note");
      assertThat(note).containsText("Của tôi: 30");
      assertThat(note).containsText("Của Bà Thử: 25");
      Browser.screenshot(tab, "two-values");
      tab.getByText("Giữ của tôi").click();

      assertThat(saved()).hasText("Đã lưu 14:03");
      assertThat(server.fields("II.1")).containsEntry("points", "30");
    }

    @Test
    void two_values_for_one_cell_are_both_shown_and_theirs_can_be_taken() {
      server.colleagueWrites("II.1", Map.of("points", "25"));
      type("II.1/points", "30");
      leave();
      tab.getByText("Lấy của Bà Thử").click();

      assertThat(cell("II.1/points")).hasValue("25");
      assertThat(tab.locator(".unsent")).hasCount(0);
      assertThat(server.written).isEmpty();
    }
  }

  @Nested
  @DisplayName("Bàn phím và bộ gõ tiếng Việt")
  class Keyboard {
    @Test
    void arrows_and_enter_walk_and_escape_restores() {
      cell("II.1/points").focus();
      tab.keyboard().press("ArrowDown");
      assertThat(cell("II.2/points")).isFocused();
      tab.keyboard().type("12");
      tab.keyboard().press("Escape");
      assertThat(cell("II.2/points")).hasValue("");
      tab.keyboard().press("ArrowUp");
      tab.keyboard().type("3");
      tab.keyboard().press("Enter");
      assertThat(cell("II.2/points")).isFocused();
    }

    @Test
    @Proves("REQ-196")
    void backspace_and_reinsertion_of_a_typing_tool_lose_and_double_nothing() {
      cell("III.2/note").focus();
      for (String key : "Nguye".split("")) {
        tab.keyboard().press(key);
      }
      tab.waitForTimeout(1300);
      tab.keyboard().press("Backspace");
      tab.keyboard().insertText("ê");
      tab.keyboard().press("n");
      tab.keyboard().press("Backspace");
      tab.keyboard().press("Backspace");
      tab.keyboard().insertText("ễn");
      leave();

      waitForQuiet();
      assertThat(cell("III.2/note")).hasValue("Nguyễn");
      assertThat(server.fields("III.2")).containsEntry("note", "Nguyễn");
    }

    @Test
    void the_main_act_walks_to_the_first_missing_row() {
      tab.getByText("Trình lãnh đạo").last().click();

      assertThat(cell("II.1/points")).isFocused();
      assertThat(tab.locator("#told")).containsText("mục chưa chấm: đã đến mục đầu tiên");
    }
  }

  @Nested
  @DisplayName("Dán từ Excel, Word")
  class Pasting {
    @Test
    void a_column_is_previewed_taken_as_one_act_and_undone_as_one() {
      type("II.1/points", "1");
      leave();
      waitForQuiet();
      paste("II.1/points", "9.5\n1.000\n20", "");
      Browser.screenshot(tab, "paste-preview");
      assertThat(tab.locator("dialog")).containsText("“9.5” hiểu là 9,5");
      assertThat(tab.locator("dialog")).containsText("“1.000” có hai cách hiểu");
      tab.locator("dialog select").selectOption("1");
      tab.getByText("Ghi các ô này").click();

      waitForQuiet();
      assertThat(server.fields("II.1")).containsEntry("points", "9,5");
      assertThat(server.fields("II.2")).containsEntry("points", "1");
      assertThat(server.fields("III.2")).containsEntry("points", "20");

      tab.keyboard().press("Control+z");
      waitForQuiet();
      assertThat(server.fields("II.1")).containsEntry("points", "1");
      assertThat(server.fields("II.2")).containsEntry("points", "");
    }

    @Test
    void hidden_rows_of_excel_are_marked_and_left_out() {
      paste(
          "II.1/points",
          "5\n6",
          "<table><tr><td>5</td></tr><tr style='display:none'><td>6</td></tr></table>");
      assertThat(tab.locator("dialog")).containsText("dòng ẩn trong tệp gốc");
      tab.getByText("Ghi các ô này").click();

      waitForQuiet();
      assertThat(cell("II.1/points")).hasValue("5");
      assertThat(cell("II.2/points")).hasValue("");
    }

    @Test
    void a_single_value_is_pasted_as_everywhere() {
      paste("II.1/points", "5", "");

      assertThat(tab.locator("dialog")).hasCount(0);
    }
  }

  private Locator cell(String name) {
    return tab.locator("[data-cell='" + name + "']");
  }

  private Locator saved() {
    return tab.locator("[data-saved]");
  }

  private void type(String cell, String text) {
    cell(cell).focus();
    tab.keyboard().type(text);
  }

  private void leave() {
    tab.locator("[data-filter-missing]").focus();
  }

  private String stored() {
    return ((String) tab.evaluate("JSON.stringify(localStorage)")).replace("\\", "");
  }

  /** Until nothing waits any more. */
  private void waitForQuiet() {
    tab.waitForTimeout(200);
    assertThat(saved()).hasText("Đã lưu 14:03");
  }

  private void paste(String cell, String text, String html) {
    cell(cell).focus();
    tab.evaluate(
        """
        ([text, html]) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          if (html) data.setData("text/html", html);
          document.activeElement.dispatchEvent(new ClipboardEvent("paste",
              { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        List.of(text, html));
  }
}
