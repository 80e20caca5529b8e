package vn.tdkt.criteria.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.identity.Accounts;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Bộ tiêu chí: soạn, ban hành, sửa bằng bản mới, sao chép, đóng")
class LifeOfASetTest {
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
  void a_draft() {
    office = new Office(units, blocks, accounts);
    draft = Register.done(sets.begin(office.lastYear, SampleSet.withFaults(), office.council()));
    tab = browser.desktop();
  }

  private String server() {
    return "http://localhost:" + port;
  }

  private Page as(String login) {
    Office.signIn(tab, server(), login);
    return tab;
  }

  private Response open(StoredSet set) {
    return tab.navigate(server() + "/bo-tieu-chi/" + set.id().value());
  }

  private void press(String button) {
    tab.waitForLoadState();
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private void follow(String link) {
    tab.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  private void issue() {
    follow("Ban hành");
    tab.getByLabel("Số, ký hiệu văn bản").fill("12/HD-KTĐM");
    tab.getByLabel("Ngày ban hành").fill("15/1/2024");
    tab.getByLabel("Cơ quan ban hành").fill("Khối thi đua các hội mẫu");
    press("Ban hành");
  }

  @Test
  @Proves({"REQ-96", "REQ-98"})
  @DisplayName("Chữ in và cách hiểu đứng cạnh nhau; lỗi của bảng in được nói ra")
  void printed_words_and_rules_stand_side_by_side() {
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    open(draft);

    assertThat(tab.locator("main")).containsText("Mỗi văn bản chậm trừ 2 điểm");
    assertThat(tab.locator("main")).containsText("Văn bản chậm: mỗi trường hợp trừ 2 điểm");
    assertThat(tab.locator("main"))
        .containsText("Điểm tối đa in là 60, nhưng cộng các dòng bên dưới được 70.");
    assertThat(tab.locator("main"))
        .containsText("Không có mức nào cho giá trị từ 20% đến dưới 40%");
    Browser.screenshot(tab, "criteria-set");
  }

  @Test
  @DisplayName("Chủ bộ tiêu chí chấp nhận như in; quyết định có tên và giờ")
  void a_finding_is_accepted_as_printed() {
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    open(draft);
    int before = tab.locator(".rows > li").count();

    press("Chấp nhận như in");

    assertThat(tab.locator(".rows > li")).hasCount(before - 1);
    assertThat(tab.locator("main")).containsText("Đã chấp nhận như in (1)");
    assertThat(tab.locator("main")).containsText("Trần Thị Mẫu chấp nhận như in");
  }

  @Test
  @Proves({"REQ-93", "REQ-97"})
  void a_set_is_issued_by_its_document_and_then_only_corrected() {
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    open(draft);
    press("Chấp nhận như in");
    assertThat(tab.locator("main")).containsText("Đã chấp nhận như in (1)");
    issue();
    assertThat(tab.locator("main")).containsText("số 12/HD-KTĐM ngày 15/01/2024");

    follow("Lập bản sửa");
    tab.getByLabel("Lý do").fill("Sửa điểm mục I");
    press("Lập bản sửa");

    assertThat(tab.locator("main")).containsText("Bản thứ 2");
    assertThat(tab.locator("main")).containsText("Sửa điểm mục I");
    assertThat(tab.locator("main")).containsText("Đã chấp nhận như in (1)");
  }

  @Test
  void a_document_without_date_is_asked_for_again_and_nothing_typed_is_lost() {
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    tab.navigate(server() + "/bo-tieu-chi/" + draft.id().value() + "/ban-hanh");
    tab.getByLabel("Số, ký hiệu văn bản").fill("12/HD-KTĐM");
    tab.getByLabel("Ngày ban hành").fill("31/2/2024");
    tab.getByLabel("Cơ quan ban hành").fill("Khối");
    press("Ban hành");

    assertThat(tab.getByText("Ghi ngày như 14/11/2024.")).isVisible();
    assertThat(tab.getByLabel("Số, ký hiệu văn bản")).hasValue("12/HD-KTĐM");
    assertThat(sets.byId(draft.id()).state()).isEqualTo(StoredSet.State.DRAFT);
  }

  @Test
  @Proves("REQ-97")
  @DisplayName("Sao chép sang năm sau, chỗ khác nhau hiện ra")
  void last_years_set_is_copied_and_the_difference_shown() {
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    open(draft);
    issue();
    follow("Sao chép cho năm khác");
    tab.getByLabel("Khối và năm nhận bản sao").selectOption(office.thisYear.value().toString());
    press("Sao chép cho năm khác");

    assertThat(tab.getByText("Hai bản giống nhau.")).isVisible();
    StoredSet copy = sets.of(office.thisYear).getFirst();
    assertThat(copy.copiedFrom()).isEqualTo(draft.id());
    assertThat(SampleSet.keys(copy.content())).isEqualTo(SampleSet.keys(draft.content()));
  }

  @Test
  void closing_asks_first_by_naming_what_follows() {
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    open(draft);
    issue();
    tab.locator("summary").getByText("Đóng bộ tiêu chí").click();
    assertThat(tab.getByText("Bộ tiêu chí sẽ không dùng để chấm điểm nữa")).isVisible();
    tab.locator("details.ask[open] button.grave").click();

    assertThat(tab.getByText("Đã đóng bộ tiêu chí.")).isVisible();
    assertThat(sets.byId(draft.id()).state()).isEqualTo(StoredSet.State.CLOSED);
  }

  @Test
  @DisplayName("Đơn vị thành viên xem được, không sửa được; tỉnh khác không thấy gì")
  void members_see_and_other_provinces_do_not() {
    as(office.ofMember(Role.OFFICER));
    open(draft);
    assertThat(tab.getByText("Bộ tiêu chí mẫu năm 2024").first()).isVisible();
    assertThat(tab.locator("main button")).hasCount(0);
    assertThat(open(draft).status()).isEqualTo(200);
    assertThat(tab.navigate(server() + "/bo-tieu-chi/" + draft.id().value() + "/ban-sua").status())
        .isEqualTo(404);

    tab = browser.desktop();
    as(new Office(units, blocks, accounts).ofProvince(Role.COUNCIL_OFFICE));
    assertThat(open(draft).status()).isEqualTo(404);
    tab.navigate(server() + "/bo-tieu-chi");
    assertThat(tab.locator("a[href*='" + draft.id().value() + "']")).hasCount(0);
  }

  @Test
  void the_list_is_read_on_a_phone_too() {
    tab = browser.phone();
    as(office.ofProvince(Role.COUNCIL_OFFICE));
    tab.navigate(server() + "/bo-tieu-chi");
    assertThat(tab.locator("tbody tr")).containsText(new String[] {"2025"});
    tab.locator("details.year summary").click();
    Browser.screenshot(tab, "year-switch-phone");
    tab.locator("details.year").getByText("Năm 2024").last().click();
    assertThat(tab.locator("tbody tr")).containsText(new String[] {"2024"});
    Browser.screenshot(tab, "criteria-sets-phone");
    open(draft);
    Browser.screenshot(tab, "criteria-set-phone");
    assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
