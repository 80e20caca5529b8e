package vn.tdkt.criteria.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.identity.Accounts;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Dán bảng tiêu chí: cách tính đọc từ lời in chỉ được dùng khi chủ bảng chọn")
@Proves("REQ-98")
class PastedMethodsTest {
  private static final String TABLE =
      """
      TT\tNội dung\tĐiểm tối đa\tPhương pháp tính điểm
      I\tCÔNG TÁC NĂM\t60\t
      1\tGửi báo cáo\t20\tMỗi báo cáo gửi muộn trừ 2 điểm
      2\tNội quy\t20\tChấp hành tốt: 20 điểm; còn nhắc nhở: 10 điểm; vi phạm: 0 điểm
      3\tHọp Khối\t10\tVắng họp trừ 2 điểm
      4\tĐoàn kết\t10\tKhối bàn bạc, cộng trừ không quá điểm tối đa 10 điểm
      """;

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;
  @Autowired CriteriaSets sets;

  private Office office;
  private StoredSet draft;
  private Page tab;

  @BeforeEach
  void a_draft_and_a_pasted_table() {
    office = new Office(units, blocks, accounts);
    draft = Register.done(sets.begin(office.lastYear, SampleSet.withFaults(), office.council()));
    tab = browser.desktop();
    paste();
  }

  private void paste() {
    Office.signIn(tab, "http://localhost:" + port, office.ofProvince(Role.COUNCIL_OFFICE));
    tab.navigate("http://localhost:%d/bo-tieu-chi/%s/dan-bang".formatted(port, draft.id().value()));
    tab.getByLabel("Bảng dán vào").fill(TABLE);
    press("Xem trước");
  }

  @Test
  @DisplayName("Soát xong bảng tiêu chí thì lập bộ tiêu chí luôn, không chọn lại tệp")
  void a_proofread_table_goes_on_to_a_draft() {
    tab.navigate("http://localhost:%d/soat-loi".formatted(port));
    String more = "II\tCÔNG TÁC KHÁC\t10\t\n1\tHọp Khối\t10\tVắng họp trừ 2 điểm\n";
    byte[] file = (TABLE + more).getBytes(StandardCharsets.UTF_8);
    tab.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () ->
            tab.locator("input[type=file]")
                .setInputFiles(new FilePayload("bang.txt", "text/plain", file)));
    assertThat(tab.locator(".onward")).containsText("Lập bộ tiêu chí từ tệp này");
    assertThat(new AxeBuilder(tab).analyze().getViolations()).isEmpty();
    tab.locator("#bo").selectOption(draft.id().value().toString());
    press("Lập bộ tiêu chí từ tệp này");

    assertThat(tab.locator("main"))
        .containsText("Đọc chắc chắn 2 mục, cần xem lại 2 mục, để chấm theo điểm 1 mục.");
    assertThat(sets.byId(draft.id()).version()).isEqualTo(draft.version());
  }

  private void press(String button) {
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  /** What is chosen for a criterion. */
  private Locator choice(String ref, String name) {
    return tab.getByRole(
            AriaRole.GROUP, new Page.GetByRoleOptions().setName("Cách tính mục " + ref))
        .getByLabel(name);
  }

  private List<String> first() {
    return sets.byId(draft.id())
        .content()
        .leaves()
        .map(Item.Leaf::method)
        .map(method -> method.equals(Method.JUDGED) ? "" : Described.of(method).getFirst())
        .toList();
  }

  @Test
  @DisplayName("Thấy cách tính, lời in, chỗ hỏi; chưa chọn thì không có gì được dùng")
  void every_leaf_shows_what_was_read_and_nothing_is_used_unasked() {
    assertThat(tab.locator("main"))
        .containsText("Đọc chắc chắn 2 mục, cần xem lại 1 mục, để chấm theo điểm 1 mục.");
    assertThat(tab.locator("q").first()).hasText("Mỗi báo cáo gửi muộn trừ 2 điểm");
    assertThat(tab.locator("main"))
        .containsText("“Vắng họp”: trừ một lần hay trừ theo từng trường hợp?");
    assertThat(choice("I.1", "Để chấm theo điểm")).isChecked();

    press("Nhận cả bảng này");
    assertThat(tab.getByText("Số mục dùng cách tính đọc từ văn bản in: 0.")).isVisible();
    assertThat(first()).containsExactly("", "", "", "");
  }

  @Test
  @DisplayName("Một nút chọn mọi cách đọc chắc chắn; mục phải hỏi thì chọn riêng; nhận là một lần")
  void all_sure_ones_are_chosen_with_one_button_and_an_open_one_by_itself() {
    press("Chọn 2 cách tính đọc chắc chắn");
    assertThat(choice("I.1", "Dùng cách này")).isChecked();
    assertThat(choice("I.3", "Để chấm theo điểm")).isChecked();

    choice("I.2", "Để chấm theo điểm").check();
    choice("I.3", "Dùng cách này").check();
    assertThat(sets.byId(draft.id()).content()).isEqualTo(draft.content());
    press("Nhận cả bảng này");

    assertThat(tab.getByText("Số mục dùng cách tính đọc từ văn bản in: 2.")).isVisible();
    assertThat(first())
        .containsExactly("Trừ điểm theo số trường hợp", "", "Trừ điểm theo số trường hợp", "");
    assertThat(sets.byId(draft.id()).version()).isEqualTo(draft.version() + 1);
  }

  @Test
  @DisplayName("Sửa lời văn sau khi chọn: cách tính chưa thấy thì không được dùng")
  void a_choice_accepts_only_what_was_shown() {
    press("Chọn 2 cách tính đọc chắc chắn");
    assertThat(choice("I.1", "Dùng cách này")).isChecked();
    tab.getByLabel("Bảng dán vào").fill(TABLE.replace("trừ 2 điểm", "trừ 5 điểm"));
    press("Nhận cả bảng này");

    assertThat(tab.getByText("Số mục dùng cách tính đọc từ văn bản in: 1.")).isVisible();
    assertThat(first()).containsExactly("", "Chọn một mức", "", "");
  }

  @Test
  @DisplayName("Chọn bằng bàn phím")
  void a_choice_is_made_with_the_keyboard() {
    choice("I.1", "Để chấm theo điểm").focus();
    tab.keyboard().press("ArrowUp");
    assertThat(choice("I.1", "Dùng cách này")).isChecked();
    tab.keyboard().press("Tab");

    assertThat(choice("I.2", "Để chấm theo điểm")).isFocused();
  }

  @Test
  void the_page_is_calm_on_a_desk_and_on_a_phone() {
    assertThat(new AxeBuilder(tab).analyze().getViolations())
        .noneMatch(rule -> List.of("serious", "critical").contains(rule.getImpact()));
    Browser.screenshot(tab, "criteria-paste-methods");
    tab = browser.phone();
    paste();

    assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    Browser.screenshot(tab, "criteria-phone-paste-methods");
  }
}
