package vn.tdkt.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** A large table enters in the background: all of it at once, or nothing. */
@WebTest
@Proves({"REQ-28", "REQ-198"})
class LargeTablesTest {
  private static final int ROWS = 4_500;

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Intakes intakes;
  @Autowired Acceptance acceptance;
  @Autowired Takings takings;
  @Autowired JdbcClient db;

  private UnitId province;
  private UnitId agency;
  private Access administrator;

  @BeforeEach
  void an_agency() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    administrator = Staff.administrator(province, Scope.unit(province.value(), agency.value()));
  }

  @Test
  @DisplayName(
      "Chương trình tắt giữa chừng: không ai thấy dòng nào; bật lại thì vào đủ, rút lại đủ")
  void what_ends_in_the_middle_was_never_there() throws IOException {
    UUID id = asked();
    HttpVisitor officer = signedIn();
    assertThat(officer.get("/nhap-excel/" + id).body()).contains("Đã xem 0/4.500 dòng");

    Taking taking = takings.next().orElseThrow();
    assertThatThrownBy(() -> takings.take(taking, rows -> cutOffAfter(taking, rows)))
        .isInstanceOf(RuntimeException.class);
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
    assertThat(officer.get("/nhap-excel/" + id + "/tien-do").body())
        .contains("Đã xem 4.000/4.500 dòng");

    takings.run();
    assertThat(proposal(id).state()).isEqualTo(State.TAKEN);
    assertThat(proposal(id).fresh()).isEqualTo(ROWS);
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("4.500 lượt khen thưởng");
    assertThat(officer.get("/nhap-excel/" + id + "/tien-do").headers().firstValue("HX-Refresh"))
        .contains("true");
    assertThat(officer.get("/nhat-ky").body()).containsOnlyOnce("nhận tệp “bang.xlsx”");

    Register.done(acceptance.takeBack(id, proposal(id).version(), administrator));
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
  }

  /** The rows of a transaction are written, and nobody sees one; then the database is gone. */
  private boolean cutOffAfter(Taking taking, int rows) {
    boolean goesOn = takings.saw(taking, rows);
    if (rows == 4_000) {
      assertThat(CompletableFuture.supplyAsync(this::seenByOthers).join()).isZero();
      CompletableFuture.runAsync(this::endOpenTransactions).join();
    }
    return goesOn;
  }

  private int seenByOthers() {
    return db.sql("select count(*) from honours.honour where unit = :agency")
        .param("agency", agency.value())
        .query(Integer.class)
        .single();
  }

  private void endOpenTransactions() {
    db.sql(
            """
            select pg_terminate_backend(pid)::text from pg_stat_activity
             where datname = current_database() and state = 'idle in transaction'
            """)
        .query(String.class)
        .list();
  }

  @Test
  @DisplayName("Danh mục đã đổi trong lúc chờ, hay ba lần không xong: trả lại để người quyết định")
  void a_table_comes_back_with_a_sentence() throws IOException {
    UUID id = asked();
    UUID twin = brought();
    Proposal other = proposal(twin);
    Register.done(acceptance.accept(twin, other.version(), sum(other), administrator));
    takings.run();

    assertThat(proposal(id).state()).isEqualTo(State.TAKEN);
    assertThat(proposal(twin).state()).isEqualTo(State.OPEN);
    assertThat(proposal(twin).told()).contains("đã thay đổi");
    assertThat(signedIn().get("/nhap-excel/" + twin).body()).contains("đã thay đổi từ khi xem");

    Register.done(acceptance.takeBack(id, proposal(id).version(), administrator));
    Proposal again = proposal(twin);
    Register.done(acceptance.accept(twin, again.version(), sum(again), administrator));
    for (int i = 0; i < 3; i++) {
      Taking taking = takings.next().orElseThrow();
      assertThatThrownBy(() -> takings.take(taking, LargeTablesTest::stop))
          .isInstanceOf(IllegalStateException.class);
    }
    takings.run();
    assertThat(proposal(twin).state()).isEqualTo(State.OPEN);
    assertThat(proposal(twin).told()).contains("ba lần");
  }

  @Test
  @DisplayName(
      "Dừng giữa chừng: không dòng nào được ghi, bảng trở lại trang xem trước, nhận lại được")
  void a_table_is_stopped_while_it_runs() throws IOException {
    UUID id = asked();
    HttpVisitor officer = signedIn();
    assertThat(officer.get("/nhap-excel/" + id).body()).contains("Dừng nhận vào");

    Taking taking = takings.next().orElseThrow();
    takings.take(taking, rows -> stoppedMeanwhile(officer, taking, rows));

    assertThat(proposal(id).state()).isEqualTo(State.OPEN);
    assertThat(officer.get("/nhap-excel/" + id).body())
        .contains("Đã dừng nhận vào theo yêu cầu của Nguyễn Văn Mẫu", "Nhận vào 4500 dòng");
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
    assertThat(officer.get("/nhat-ky").body()).containsOnlyOnce("dừng nhận tệp “bang.xlsx”");

    Proposal again = proposal(id);
    Register.done(acceptance.accept(id, again.version(), sum(again), administrator));
    takings.run();
    assertThat(proposal(id).fresh()).isEqualTo(ROWS);
  }

  private boolean stoppedMeanwhile(HttpVisitor officer, Taking taking, int rows) {
    if (rows == 2_000) {
      String page = "/nhap-excel/" + taking.proposal();
      officer.get(page);
      assertThat(officer.post(page + "/dung", Map.of()).statusCode()).isEqualTo(302);
      assertThat(officer.get(page).body())
          .contains("Đang dừng theo yêu cầu")
          .doesNotContain("Dừng nhận vào");
    }
    boolean goesOn = takings.saw(taking, rows);
    assertThat(goesOn).isFalse();
    return goesOn;
  }

  @Test
  @DisplayName("Dừng trước khi đến lượt, ngay trước khi xong, và sau khi đã xong")
  void a_table_is_stopped_before_its_turn_at_its_end_and_after_it() throws IOException {
    UUID id = asked();
    Register.done(takings.stop(proposal(id), administrator.actor()));
    takings.run();
    assertThat(proposal(id).state()).isEqualTo(State.OPEN);
    assertThat(proposal(id).told()).contains("Đã dừng");

    Proposal again = proposal(id);
    Register.done(acceptance.accept(id, again.version(), sum(again), administrator));
    Taking taking = takings.next().orElseThrow();
    takings.take(
        taking,
        rows -> {
          Register.done(takings.stop(proposal(id), administrator.actor()));
          return true;
        });
    assertThat(proposal(id).state()).isEqualTo(State.OPEN);
    assertThat(seenByOthers()).isZero();

    Proposal last = proposal(id);
    Register.done(acceptance.accept(id, last.version(), sum(last), administrator));
    takings.run();
    assertThat(takings.stop(proposal(id), administrator.actor()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(proposal(id).state()).isEqualTo(State.TAKEN);
  }

  @Test
  @DisplayName("Trang tiến độ tự đổi thành trang kết quả khi cả bảng đã vào")
  void the_page_of_the_progress_becomes_that_of_the_result() throws IOException {
    UUID id = asked();
    String login = new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE);
    List<Page> tabs = List.of(browser.desktop(), browser.phone());
    for (Page tab : tabs) {
      signIn(tab, login);
      tab.navigate("http://localhost:" + port + "/nhap-excel/" + id);
      assertThat(tab.locator("#progress")).containsText("Đã xem 0/4.500 dòng");
      assertThat(Barriers.on(tab)).isEmpty();
      int width = tab.viewportSize().width;
      assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      Browser.screenshot(tab, "nhap-excel-dang-nhan-" + width);
    }

    takings.run();

    for (Page tab : tabs) {
      assertThat(tab.locator("main")).containsText("Đã nhận vào");
    }
  }

  private void signIn(Page tab, String login) {
    tab.navigate("http://localhost:" + port + "/dang-nhap");
    tab.getByLabel("Tên đăng nhập").fill(login);
    tab.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
    tab.keyboard().press("Enter");
    assertThat(tab.locator("header")).containsText("Nguyễn Văn Mẫu");
  }

  private static boolean stop(int rows) {
    throw new IllegalStateException("stopped at row " + rows);
  }

  private UUID asked() throws IOException {
    UUID id = brought();
    Proposal proposal = proposal(id);
    State state =
        Register.done(acceptance.accept(id, proposal.version(), sum(proposal), administrator));
    assertThat(state).isEqualTo(State.TAKING);
    return id;
  }

  private String sum(Proposal proposal) {
    return intakes.preview(proposal, administrator).tally().sum();
  }

  private Proposal proposal(UUID id) {
    return intakes.proposal(id, administrator);
  }

  private UUID brought() throws IOException {
    byte[] file = Sheets.of(awards());
    return Register.done(
        intakes.bring(
            IntakeKind.HONOURS,
            agency,
            "bang.xlsx",
            new ByteArrayInputStream(file),
            administrator));
  }

  private static List<List<String>> awards() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Họ tên", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Cấp khen"));
    for (int i = 0; i < ROWS; i++) {
      rows.add(List.of("Lê Thị Ă" + i, "Sở Mẫu", "CSTĐ cơ sở", "2023", "05", "5/1/2024", "Sở Mẫu"));
    }
    return rows;
  }

  private HttpVisitor signedIn() {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE), Staff.PASSWORD);
    return visitor;
  }
}
