package vn.tdkt.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.Answer;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** A person says of each doubtful row what it is; what nobody decides about goes. */
@WebTest
@Proves({"REQ-7", "REQ-198"})
class DoubtfulRowsTest {
  private static final List<String> HEADS = List.of("Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ");

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired Intakes intakes;
  @Autowired Acceptance acceptance;
  @Autowired ProposalStore store;
  @Autowired Keeping keeping;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  private UnitId province;
  private UnitId agency;
  private Access administrator;

  @BeforeEach
  void an_agency_with_three_people() throws IOException {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    administrator = Staff.administrator(province, Scope.unit(province.value(), agency.value()));
    accept(
        brought(
            List.of(
                List.of("Lê Thị Mẫu", "1980", "Sở Mẫu", "Chuyên viên"),
                List.of("Trần Văn Mẫu", "1981", "Sở Mẫu", "Chuyên viên"),
                List.of("Phạm Thị Mẫu", "1982", "Sở Mẫu", "Chuyên viên"))));
  }

  private UUID doubtful() throws IOException {
    return brought(
        List.of(
            List.of("Lê Thi Mẫu", "1980", "Sở Mẫu", "Kế toán"),
            List.of("Trần Vân Mẫu", "1981", "Sở Mẫu", "Kế toán"),
            List.of("Phạm Thi Mẫu", "1982", "Sở Mẫu", "Kế toán"),
            List.of("Phạm Thi Mẫu", "1982", "Sở Mẫu", "Văn thư")));
  }

  @Test
  @DisplayName("Là người khác, chính là người đã có, để lại: mỗi dòng một câu trả lời")
  void each_row_has_its_own_answer() throws IOException {
    UUID id = doubtful();
    assertThat(preview(id).tally().unanswered()).isEqualTo(3);
    said(id, Map.of(2, Answer.NEW, 3, Answer.KNOWN, 4, Answer.LEAVE), null);
    assertThat(preview(id).tally().unanswered()).isEqualTo(1);
    assertThat(preview(id).isReady()).isFalse();

    said(id, Map.of(), Answer.LEAVE);
    assertThat(preview(id).entering()).isEqualTo(2);
    assertThat(accept(id)).isEqualTo(State.TAKEN);
    assertThat(intakes.proposal(id, administrator).fresh()).isEqualTo(1);
    assertThat(intakes.proposal(id, administrator).changed()).isEqualTo(1);
    assertThat(posts())
        .containsExactlyInAnyOrder(
            "Lê Thị Mẫu, Chuyên viên",
            "Lê Thi Mẫu, Kế toán",
            "Trần Văn Mẫu, Chuyên viên",
            "Trần Văn Mẫu, Kế toán",
            "Phạm Thị Mẫu, Chuyên viên");
  }

  @Test
  @DisplayName("Trong trình duyệt, chỉ bằng bàn phím; “Tất cả như dòng chọn cuối ở trên”")
  void the_rest_is_answered_as_the_last_above() throws IOException {
    UUID id = doubtful();
    Page tab = browser.desktop();
    signIn(tab);
    tab.navigate(address(id));
    tab.locator("input[name='dong-2'][value=NEW]").focus();
    tab.keyboard().press("Space");
    tab.keyboard().press("ArrowDown");
    assertThat(tab.locator("input[name='dong-2'][value=KNOWN]")).isChecked();
    tab.locator("input[name='con-lai'][value=NHU_TREN]").focus();
    tab.keyboard().press("Space");
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "nhap-excel-nghi-trung");
    tab.keyboard().press("Enter");
    assertThat(tab.locator("main")).containsText("Nhận vào 4 dòng");
    Page phone = browser.phone();
    signIn(phone);
    phone.navigate(address(id));
    assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    Browser.screenshot(phone, "nhap-excel-nghi-trung-dien-thoai");
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhận vào 4 dòng")).click();
    assertThat(tab.locator("main")).containsText("Đã nhận vào: 0 dòng mới, 4 dòng thay đổi");
  }

  @Test
  @DisplayName("Không chọn tệp: một câu tại ô, trang không đổi")
  void a_missing_file_is_told_at_its_field() {
    Page tab = browser.desktop();
    signIn(tab);
    tab.navigate("http://localhost:" + port + "/nhap-excel");
    tab.getByLabel("Loại bảng").selectOption("PEOPLE");
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước")).click();
    assertThat(tab.locator("#tep-error")).isVisible();
    assertThat(tab.getByLabel("Loại bảng")).hasValue("PEOPLE");
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "nhap-excel-thieu-tep");
  }

  @Test
  @DisplayName("Bảy ngày không ai quyết định: tệp đi, có ghi nhật ký; sáu ngày thì còn")
  void what_nobody_decides_about_goes() throws IOException {
    UUID id = doubtful();
    HttpVisitor officer = new HttpVisitor(port);
    officer.signIn(new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE), Staff.PASSWORD);
    assertThat(officer.get("/nhap-excel/" + id).body()).contains("Bản xem thử này được giữ đến");

    sweep(Duration.ofDays(6));
    assertThat(intakes.proposal(id, administrator).state()).isEqualTo(State.OPEN);
    sweep(Duration.ofDays(8));
    assertThat(intakes.proposal(id, administrator).state()).isEqualTo(State.EXPIRED);
    assertThat(officer.get("/nhap-excel/" + id).body()).contains("Hết hạn giữ");
    assertThat(officer.get("/nhat-ky").body()).contains("đã quá hạn giữ");
  }

  private void sweep(Duration later) {
    Undecided undecided = new Undecided(store, keeping, Clock.offset(clock, later));
    transaction.executeWithoutResult(status -> undecided.sweep());
  }

  private List<String> posts() {
    return people.inUnit(agency, Register.START.plusYears(7)).stream()
        .map(DoubtfulRowsTest::words)
        .toList();
  }

  private static String words(HeldPost post) {
    return post.fullName() + ", " + post.post().title();
  }

  private void said(UUID id, Map<Integer, Answer> answers, @Nullable Answer rest) {
    Choices choices = new Choices(null, rest, null, false);
    long version = intakes.proposal(id, administrator).version();
    Register.done(intakes.settle(id, version, choices, answers, administrator));
  }

  private Preview preview(UUID id) {
    return intakes.preview(intakes.proposal(id, administrator), administrator);
  }

  private State accept(UUID id) {
    String sum = preview(id).tally().sum();
    long version = intakes.proposal(id, administrator).version();
    return Register.done(acceptance.accept(id, version, sum, administrator));
  }

  private UUID brought(List<List<String>> rows) throws IOException {
    List<List<String>> table = new ArrayList<>(List.of(HEADS));
    table.addAll(rows);
    return Register.done(
        intakes.bring(
            IntakeKind.PEOPLE,
            agency,
            "bang.xlsx",
            new ByteArrayInputStream(Sheets.of(table)),
            administrator));
  }

  private void signIn(Page tab) {
    tab.navigate("http://localhost:" + port + "/dang-nhap");
    tab.getByLabel("Tên đăng nhập")
        .fill(new Staff(accounts, province).of(agency, Role.ADMINISTRATOR));
    tab.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
    tab.keyboard().press("Enter");
    assertThat(tab.locator("header")).containsText("Nguyễn Văn Mẫu");
  }

  private String address(UUID id) {
    return "http://localhost:" + port + "/nhap-excel/" + id;
  }
}
