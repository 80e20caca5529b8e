package vn.tdkt.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.Answer;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Office;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** Units, persons and awards come in from workbooks, and go again as one. */
@WebTest
@Proves({"REQ-1", "REQ-7", "REQ-28", "REQ-29", "REQ-198"})
class IntakeTest {
  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Intakes intakes;
  @Autowired Acceptance acceptance;

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
  @DisplayName("Đơn vị, rồi cán bộ, rồi khen thưởng; hoàn tác theo thứ tự ngược lại")
  void what_builds_on_a_row_keeps_it_until_it_is_taken_back_itself() throws IOException {
    UUID below =
        taken(
            IntakeKind.UNITS,
            List.of(
                List.of("TT", "Loại hình", "Tên cơ quan"),
                List.of("1", "Phòng, ban", "Phòng Tổng hợp")));
    UUID people =
        taken(
            IntakeKind.PEOPLE,
            List.of(
                List.of("Đơn vị công tác", "Họ tên", "Chức danh", "Năm sinh"),
                List.of("phong tong hop", "Lê Thị Ho\u0300a", "Chuyên viên", "1980")));
    UUID honours =
        taken(
            IntakeKind.HONOURS,
            List.of(
                List.of("Họ tên", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Cấp khen"),
                List.of(
                    "Lê Thị Hòa", "Phòng Tổng hợp", "CSTĐ cơ sở", "2023", "05", "5/1/2024", "Sở")));

    HttpVisitor officer = signedIn();
    assertThat(officer.get("/don-vi?q=phong+tong+hop").body()).contains("1 đơn vị");
    assertThat(officer.get("/khen-thuong-da-co?q=le+thi+hoa").body())
        .contains("1 lượt khen thưởng", "Chiến sĩ thi đua cơ sở", "/can-bo/");
    assertThat(Register.refused(undo(below))).contains("Phòng Tổng hợp");
    assertThat(Register.refused(undo(people))).contains("Lê Thị Hòa");

    Register.done(undo(honours));
    Register.done(undo(people));
    Register.done(undo(below));

    assertThat(officer.get("/don-vi?q=phong+tong+hop").body()).contains("0 đơn vị");
    assertThat(officer.get("/khen-thuong-da-co").body()).contains("0 lượt khen thưởng");
  }

  @Test
  @DisplayName("Dòng sai, dòng nghi trùng, dòng ẩn: hỏi trước, không tự bỏ")
  void nothing_is_left_out_in_silence() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ"),
            List.of("Trần Văn Mẫu", "31/02/1980", "Sở Mẫu", "Chuyên viên"),
            List.of("Lê Thị Mẫu", "1/2/1980", "Sở Mẫu", "Chuyên viên"),
            List.of("Lê Thi Mẫu", "", "Sở Mẫu", "Kế toán"),
            List.of("Ẩn Văn Mẫu", "", "Sở Mẫu", "=1+1"));
    UUID id = brought(IntakeKind.PEOPLE, Sheets.of(rows, 4));
    Proposal proposal = intakes.proposal(id, administrator);
    Preview preview = intakes.preview(proposal, administrator);

    assertThat(preview.tally().sum()).isEqualTo("1-0-0-1-1-1");
    assertThat(preview.tally().faults().getFirst().text())
        .isEqualTo(
            "Dòng 2, cột “Ngày sinh”: “31/02/1980” không có trong lịch."
                + " Sửa trong tệp rồi chọn lại, hoặc sửa ngay tại đây.");
    assertThat(preview.tally().doubts().getFirst().why().text())
        .contains("Dòng 4", "trùng với dòng 3");
    assertThat(Register.refused(accept(proposal, preview))).contains("chưa chọn");

    Register.done(
        intakes.correct(id, proposal.version(), 2, Column.BORN, "28/02/1980", administrator));
    Proposal corrected = intakes.proposal(id, administrator);
    Choices choices = new Choices(null, null, true, false);
    Register.done(intakes.settle(id, corrected.version(), choices, Map.of(), administrator));
    Proposal undecided = intakes.proposal(id, administrator);
    assertThat(Register.refused(accept(undecided, intakes.preview(undecided, administrator))))
        .contains("chưa chọn");
    Map<Integer, Answer> left = Map.of(4, Answer.LEAVE);
    Register.done(intakes.settle(id, undecided.version(), choices, left, administrator));
    Proposal settled = intakes.proposal(id, administrator);
    Preview ready = intakes.preview(settled, administrator);
    assertThat(ready.tally().sum()).isEqualTo("3-0-0-1-0-0");
    assertThat(Register.done(accept(settled, ready))).isEqualTo(State.TAKEN);
    assertThat(intakes.proposal(id, administrator).fresh()).isEqualTo(3);
    UUID again = brought(IntakeKind.PEOPLE, Sheets.of(rows.subList(0, 3)));
    assertThat(intakes.preview(intakes.proposal(again, administrator), administrator).tally().sum())
        .isEqualTo("0-0-1-0-1-0");
  }

  @Test
  @DisplayName("Tệp hỏng, tệp không phải Excel: một câu, chương trình chạy tiếp")
  void a_bad_file_gets_a_sentence() throws IOException {
    assertThat(refused("chữ".getBytes(StandardCharsets.UTF_8)))
        .contains("không phải tệp Excel .xlsx");
    assertThat(refused(Sheets.of(List.of(List.of("Một", "Hai"), List.of("1", "2")))))
        .contains("Không thấy dòng tiêu đề");
  }

  @Test
  @DisplayName("Tệp mẫu mở được bằng LibreOffice, dòng ví dụ không được nhập")
  void the_template_opens_in_another_program(@TempDir Path folder) throws IOException {
    for (IntakeKind kind : IntakeKind.values()) {
      Path template = folder.resolve(kind.name() + ".xlsx");
      Files.write(template, intakes.template(kind));
      Path again = new Office(folder).converted("xlsx", template).getFirst();
      UUID id = brought(kind, Files.readAllBytes(again));
      Preview preview = intakes.preview(intakes.proposal(id, administrator), administrator);
      assertThat(preview.heads().missing()).isEmpty();
      assertThat(preview.tally().all()).isZero();
    }
  }

  @Test
  @DisplayName("Cả đường đi trong trình duyệt, trên máy bàn và điện thoại")
  void the_whole_way_in_a_browser() {
    String login = new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE);
    Page tab = browser.desktop();
    signIn(tab, login);
    tab.navigate(address("/nhap-excel"));
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "nhap-excel");
    tab.getByLabel("Loại bảng").selectOption("PEOPLE");
    tab.getByLabel("Tệp Excel")
        .setInputFiles(
            new FilePayload(
                "can-bo.xlsx",
                XLSX,
                Sheets.of(
                    List.of(
                        List.of("Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ"),
                        List.of("Trần Văn Mẫu", "31/02/1980", "Sở Mẫu", "Chuyên viên"),
                        List.of("Lê Thị Mẫu", "1/2/1980", "Sở Mẫu", "Chuyên viên")))));
    button(tab, "Xem trước").click();
    assertThat(tab.locator("main")).containsText("2 dòng: 1 mới");
    assertThat(Barriers.on(tab)).isEmpty();
    Browser.screenshot(tab, "nhap-excel-xem-truoc");
    String preview = tab.url();
    tab.getByLabel("Dòng 2, Ngày sinh").fill("28/02/1980");
    button(tab, "Sửa").click();
    assertThat(tab.locator("main")).containsText("2 dòng: 2 mới");
    button(tab, "Nhận vào 2 dòng").click();
    assertThat(tab.locator("main")).containsText("2 dòng mới");
    Browser.screenshot(tab, "nhap-excel-da-nhan");
    tab.navigate(address("/khen-thuong-da-co"));
    assertThat(Barriers.on(tab)).isEmpty();
    Page phone = browser.phone();
    signIn(phone, login);
    for (String page : List.of(address("/nhap-excel"), preview, address("/khen-thuong-da-co"))) {
      phone.navigate(page);
      assertThat(phone.evaluate("document.documentElement.scrollWidth")).as(page).isEqualTo(390);
      Browser.screenshot(phone, "nhap-excel-dien-thoai-" + page.length());
    }
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static Locator button(Page tab, String name) {
    return tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void signIn(Page tab, String login) {
    tab.navigate(address("/dang-nhap"));
    tab.getByLabel("Tên đăng nhập").fill(login);
    tab.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
    tab.keyboard().press("Enter");
    assertThat(tab.locator("header")).containsText("Nguyễn Văn Mẫu");
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private HttpVisitor signedIn() {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(new Staff(accounts, province).of(agency, Role.OFFICER), Staff.PASSWORD);
    return visitor;
  }

  private UUID brought(IntakeKind kind, byte[] file) throws IOException {
    return Register.done(
        intakes.bring(kind, agency, "bang.xlsx", new ByteArrayInputStream(file), administrator));
  }

  private String refused(byte[] file) throws IOException {
    return Register.refused(
        intakes.bring(
            IntakeKind.PEOPLE, agency, "bang.xlsx", new ByteArrayInputStream(file), administrator));
  }

  private UUID taken(IntakeKind kind, List<List<String>> rows) throws IOException {
    UUID id = brought(kind, Sheets.of(rows));
    Proposal proposal = intakes.proposal(id, administrator);
    Preview preview = intakes.preview(proposal, administrator);
    assertThat(preview.tally().sum()).isEqualTo("1-0-0-0-0-0");
    Register.done(accept(proposal, preview));
    return id;
  }

  private Outcome<State> accept(Proposal proposal, Preview preview) {
    return acceptance.accept(
        proposal.id(), proposal.version(), preview.tally().sum(), administrator);
  }

  private Outcome<UUID> undo(UUID id) {
    Proposal proposal = intakes.proposal(id, administrator);
    return acceptance.takeBack(id, proposal.version(), administrator);
  }
}
