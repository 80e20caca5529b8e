package vn.tdkt.block;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Tổng hợp chấm điểm của Khối trong trình duyệt")
class GridInBrowserTest {
  private static final int THIRD = 2;

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired Accounts accounts;
  @Autowired Judging judging;
  @Autowired Results results;

  private BlockSeason season;
  private Staff staff;

  @BeforeEach
  void a_block_of_four_of_which_one_has_not_sent() {
    season =
        new BlockSeason(
            new BlockSeason.Services(units, blocks, sets, scoring, recording, sheets), 4, 3);
    staff = new Staff(accounts, season.province);
    for (int member = 0; member < 3; member++) {
      season.sends(member, 8);
    }
  }

  @Test
  @Proves({"REQ-105", "REQ-106", "REQ-176"})
  @DisplayName("Chỉ dùng bàn phím: mũi tên đi, Enter chấp nhận, chữ số mở chấm khác có lý do")
  void the_leader_scores_by_keyboard_alone() {
    Page tab = leader("/tong-hop");
    assertThat(tab.locator(".band.ask")).containsText("Còn 1 đơn vị chưa gửi");
    Locator cell = cell(tab, "I.1", THIRD);
    cell.click();
    assertThat(tab.locator(".panel h2")).containsText("I.1 · Tiêu chí 1");

    tab.keyboard().press("Enter");
    assertThat(tab.locator("[data-saved]")).containsText("Đã lưu");
    assertThat(cell).hasText("88");
    assertThat(cell(tab, "I.2", THIRD)).isFocused();

    tab.keyboard().press("6");
    tab.keyboard().type(",5");
    tab.keyboard().press("Tab");
    tab.keyboard().press("Tab");
    tab.keyboard().type("thiếu báo cáo quý");
    tab.getByText("Ghi điểm").click();
    assertThat(cell(tab, "I.2", THIRD)).hasText("86,5 ≠");
    assertThat(tab.locator("[data-summary]")).containsText("chênh lệch 1");
    assertThat(tab.locator(".panel")).containsText("thiếu báo cáo quý");
    Browser.screenshot(tab, "block-grid");
  }

  @Test
  @DisplayName("Máy chủ từ chối thì nội dung đã gõ vẫn còn trong hộp nhập")
  void a_refused_correction_comes_back_with_its_text() {
    Page tab = leader("/tong-hop");
    cell(tab, "I.1", THIRD).click();
    tab.keyboard().press("1");
    tab.keyboard().type("1");
    tab.locator("#block-reason").fill("vượt mức");
    tab.getByText("Ghi điểm").click();

    assertThat(tab.locator("dialog .error")).containsText("vượt điểm tối đa 10");
    assertThat(tab.locator("#block-points")).hasValue("11");
    assertThat(tab.locator("#block-reason")).hasValue("vượt mức");
  }

  @Test
  void a_whole_column_is_accepted_from_the_panel() {
    Page tab = leader("/tong-hop");
    cell(tab, "I.1", THIRD).click();
    tab.getByText("Chấp nhận tất cả điểm tự chấm của đơn vị (3 ô)").click();

    assertThat(tab.locator(".band.done")).hasText("Đã chấp nhận 3 ô theo điểm tự chấm.");
    assertThat(cell(tab, "I.3", THIRD)).hasText("88");
    tab.getByText("Chỗ chưa chấm").click();
    assertThat(tab.locator("tr[data-leaf]")).hasCount(3);
    assertThat(tab.locator("thead th[data-unit]")).hasCount(2);
    assertThat(tab.locator("tr.sum td[data-sum]")).hasCount(2);
  }

  @Test
  @DisplayName("Trên điện thoại chỉ để xem")
  void on_a_phone_the_grid_is_for_reading() {
    Page phone = browser.phone();
    signIn(phone, staff.of(season.members.get(BlockSeason.LEADER), Role.OFFICER));
    phone.navigate(address("/tong-hop"));
    cell(phone, "I.1", THIRD).click();
    phone.keyboard().press("Enter");

    assertThat(phone.locator("#told")).hasText("Ô này chỉ để xem.");
    assertThat(cell(phone, "I.1", THIRD)).hasText("8•");
  }

  @Test
  void every_page_of_a_block_is_accessible_and_opens_for_every_role() {
    for (String page : List.of("", "/tong-hop", "/xep-hang")) {
      Page tab = leader(page);
      Browser.screenshot(tab, "block" + page.replace('/', '-'));
      assertThat(Barriers.on(tab)).as("axe at " + page).isEmpty();
    }
    Page member = browser.desktop();
    signIn(member, staff.of(season.members.get(THIRD), Role.OFFICER));
    for (String page : List.of("", "/tong-hop", "/xep-hang")) {
      assertThat(member.navigate(address(page)).status()).as(page).isEqualTo(200);
      assertThat(member.content()).doesNotContain("Hội Mẫu B");
    }
  }

  @Test
  @Proves("REQ-192")
  void the_register_tells_the_office_of_scores_and_no_member() {
    Register.done(judging.acceptRow(season.block, "I.1", Ids.next(), season.blockLeader()));
    String register = "http://localhost:" + port + "/khoi-thi-dua/" + season.block.value();

    Page member = browser.desktop();
    signIn(member, staff.of(season.members.get(THIRD), Role.OFFICER));
    assertThat(member.navigate(register).status()).isEqualTo(200);
    assertThat(member.content()).doesNotContain("chấp nhận điểm tự chấm");
    Page office = browser.desktop();
    signIn(office, staff.ofProvince(Role.COUNCIL_OFFICE));
    office.navigate(register);
    assertThat(office.content()).contains("chấp nhận điểm tự chấm");
  }

  @Test
  @Proves("REQ-108")
  void the_leader_freezes_and_opens_the_result() {
    for (String leaf : List.of("I.1", "I.2", "I.3")) {
      Register.done(judging.acceptRow(season.block, leaf, Ids.next(), season.blockLeader()));
    }
    Register.done(
        judging.acceptColumn(
            season.block, season.members.get(0), Ids.next(), season.blockDeputy()));
    Page tab = leader("/xep-hang");

    tab.getByText("Chốt kết quả đề nghị").click();
    assertThat(tab.locator(".band.done")).hasText("Đã chốt kết quả đề nghị.");
    tab.waitForLoadState();
    tab.locator("form[action$='/mo'] summary").click();
    tab.locator("details.ask[open] button.main").click();
    assertThat(tab.locator("main")).containsText("Đã mở cho các thành viên");
    Browser.screenshot(tab, "block-ranking");
  }

  private Page leader(String page) {
    Page tab = browser.desktop();
    signIn(tab, staff.of(season.members.get(BlockSeason.LEADER), Role.OFFICER));
    tab.navigate(address(page));
    return tab;
  }

  private void signIn(Page tab, String login) {
    tab.navigate("http://localhost:" + port + "/dang-nhap");
    tab.locator("#login").fill(login);
    tab.locator("#password").fill(Staff.PASSWORD);
    tab.locator("main button.main").click();
    assertThat(tab.locator("h1")).hasText("Việc cần xử lý");
  }

  private String address(String page) {
    return "http://localhost:" + port + "/khoi/" + season.block.value() + page;
  }

  private static Locator cell(Page tab, String leaf, int member) {
    return tab.locator("tr[data-leaf='" + leaf + "'] td").nth(member + 1);
  }
}
