package vn.tdkt.criteria.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.identity.Accounts;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Soạn bản dự thảo bộ tiêu chí")
class EditingTest {
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
  void somebody_of_the_office_with_a_draft() {
    office = new Office(units, blocks, accounts);
    draft = Register.done(sets.begin(office.lastYear, SampleSet.withFaults(), office.council()));
    tab = browser.desktop();
    Office.signIn(tab, server(), office.ofProvince(Role.COUNCIL_OFFICE));
  }

  private String server() {
    return "http://localhost:" + port;
  }

  private Response open(String below) {
    return tab.navigate(server() + "/bo-tieu-chi/" + draft.id().value() + below);
  }

  private void press(String button) {
    tab.waitForLoadState();
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private CriteriaSet now() {
    return sets.byId(draft.id()).content();
  }

  @Test
  @Proves("REQ-98")
  @DisplayName("Gõ cách tính, thấy ngay chương trình hiểu gì, thử với số liệu, rồi dùng")
  void a_leaf_gets_its_method_in_seconds() {
    open("/muc?dong=I.3");
    assertThat(tab.getByText("Chấm theo đánh giá là cách cuối cùng")).isVisible();

    tab.getByLabel("Viết gọn cách tính").fill("từ 40%: 30; từ 20% đến dưới 40%: 15; dưới 20%: 0");
    press("Xem chương trình hiểu thế nào");
    assertThat(tab.locator("#understood")).containsText("từ 20% đến dưới 40%: 15 điểm");

    tab.getByLabel("giá trị").fill("35");
    press("Tính thử");
    assertThat(tab.locator("#understood")).containsText("15 điểm");
    Browser.screenshot(tab, "criteria-method");

    press("Dùng cách tính này");
    assertThat(tab.getByText("Đã ghi cách tính của mục I.3.")).isVisible();
    assertThat(now().diagnose()).noneMatch(finding -> finding.where().equals("I.3"));
  }

  @Test
  void what_is_not_understood_is_told_and_stays_in_its_field() {
    open("/muc?dong=I.3");
    tab.getByLabel("Viết gọn cách tính").fill("khoảng bốn mươi: mười");
    press("Dùng cách tính này");

    assertThat(tab.locator("#understood")).containsText("Chưa hiểu được");
    assertThat(tab.getByLabel("Viết gọn cách tính")).hasValue("khoảng bốn mươi: mười");
    assertThat(now()).isEqualTo(draft.content());
  }

  @Test
  @DisplayName("Mỗi cách tính có mẫu; chọn mẫu là hiểu ngay")
  void an_example_is_one_click_away() {
    open("/muc?dong=I.3");
    tab.getByText("Các cách tính và mẫu").click();
    tab.locator("li", new Page.LocatorOptions().setHasText("Trừ điểm cố định mỗi trường hợp"))
        .getByRole(AriaRole.BUTTON)
        .click();

    assertThat(tab.locator("#understood")).containsText("Báo cáo chậm: mỗi trường hợp trừ 2 điểm");
    tab.getByLabel("Báo cáo chậm: số trường hợp").fill("3");
    press("Tính thử");
    assertThat(tab.locator("#understood")).containsText("24 điểm");
  }

  @Test
  @Proves("REQ-97")
  void a_row_is_changed_added_below_moved_and_removed() {
    open("/muc?dong=I.3");
    tab.getByLabel("Điểm tối đa in").fill("20");
    press("Lưu mục");
    assertThat(tab.getByText("Đã lưu mục I.3.")).isVisible();
    assertThat(now().diagnose()).noneMatch(finding -> finding.where().equals("I"));

    open("/muc-moi?trong=I");
    tab.getByLabel("Số thứ tự in").fill("4");
    tab.getByLabel("Nội dung").fill("Mục thêm");
    press("Thêm mục");
    assertThat(tab.getByText("Đã thêm mục I.4.")).isVisible();
    tab.waitForResponse(moved -> moved.status() == 204, () -> press("Chuyển lên"));
    assertThat(tab.getByRole(AriaRole.HEADING).first()).hasText("Mục I.4");
    assertThat(names()).containsSubsequence("Mục thêm", "Chất lượng tham mưu");

    tab.locator("summary").getByText("Bỏ mục này").click();
    tab.locator("details.ask[open] button.grave").click();
    assertThat(tab.getByText("Đã bỏ mục I.4.")).isVisible();
    assertThat(names()).doesNotContain("Mục thêm");
  }

  private List<String> names() {
    return now().rows().map(Item::name).toList();
  }

  @Test
  void a_maximum_that_is_no_number_is_told_at_its_field() {
    open("/muc?dong=I.3");
    tab.getByLabel("Điểm tối đa in").fill("mười");
    press("Lưu mục");

    assertThat(tab.getByText("“mười” không phải là số; mời ghi số, ví dụ 9,5.")).isVisible();
    assertThat(tab.getByLabel("Điểm tối đa in")).hasValue("mười");
  }

  @Test
  @DisplayName("Người khác vừa sửa trước thì không ghi đè (409)")
  void a_stale_page_overwrites_nothing() {
    open("/muc?dong=I.3");
    CriteriaSet theirs = draft.content().totalling(null);
    Register.done(sets.save(draft.id(), draft.version(), theirs, office.council()));
    Response answer =
        tab.waitForResponse(
            response -> response.request().method().equals("POST"), () -> press("Lưu mục"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(now()).isEqualTo(theirs);
  }

  @Test
  @DisplayName("Dán cả bảng: xem trước, rồi nhận một lần")
  void a_whole_table_is_pasted() {
    open("/dan-bang");
    tab.getByLabel("Bảng dán vào")
        .fill("TT\tNội dung\tĐiểm tối đa\nI\tMục lớn\t10\n1\tMột\t4\n2\tHai\t5");
    press("Xem trước");
    assertThat(tab.locator("main"))
        .containsText("Điểm tối đa in là 10, nhưng cộng các dòng bên dưới được 9.");
    assertThat(names()).contains("Tham mưu văn bản");
    Browser.screenshot(tab, "criteria-paste");

    press("Nhận cả bảng này");
    assertThat(tab.getByText("Đã nhận bảng dán vào. Số mục dùng cách tính đọc từ văn bản in: 0."))
        .isVisible();
    assertThat(names()).containsExactly("Mục lớn", "Một", "Hai");
  }

  @Test
  void nothing_serious_stands_in_the_way_of_anybody() {
    for (String below :
        List.of(
            "", "/muc?dong=I.1", "/muc-moi", "/dan-bang", "/quy-dinh", "/ban-hanh", "/so-sanh")) {
      open(below);
      assertThat(Barriers.on(tab)).as(below).isEmpty();
      Browser.screenshot(tab, "criteria" + below.replaceAll("\\W+", "-"));
    }
  }

  @Test
  void every_page_fits_a_phone() {
    tab = browser.phone();
    Office.signIn(tab, server(), office.ofProvince(Role.COUNCIL_OFFICE));
    for (String below : List.of("/muc?dong=I.1", "/dan-bang", "/quy-dinh", "/so-sanh")) {
      open(below);
      assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(below)
          .isEqualTo(true);
      Browser.screenshot(tab, "criteria-phone" + below.replaceAll("\\W+", "-"));
    }
  }

  @Test
  @DisplayName("Bản đã ban hành không sửa được, kể cả gửi thẳng")
  void an_issued_set_has_no_forms() {
    Register.done(
        sets.issue(
            draft.id(),
            draft.version(),
            new vn.tdkt.criteria.DecidingDocument(
                "1/HD", java.time.LocalDate.of(2024, 1, 2), "Khối"),
            office.council()));

    open("/muc?dong=I.3");
    Response answer =
        tab.waitForResponse(
            response -> response.request().method().equals("POST"), () -> press("Lưu mục"));

    assertThat(answer.status()).isIn(409, 422);
    assertThat(now()).isEqualTo(draft.content());
  }
}
