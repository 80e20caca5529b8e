package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.WebTest;

/** The pages of the register as different people see them. */
@WebTest
class OrganisationPagesTest {
  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private UnitId first;
  private UnitId second;
  private UnitId outsider;
  private String block;
  private HttpVisitor officer;
  private HttpVisitor office;

  @BeforeEach
  void a_province_with_a_block() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    first = register.agency("Hội Mẫu Một", province);
    second = register.agency("Hội Mẫu Hai", province);
    outsider = register.agency("Hội Ngoài Khối", province);
    block = "/khoi-thi-dua/" + blockOf(province).value();
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(first, Role.OFFICER));
    office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
  }

  @Test
  @DisplayName("Chuyên viên thấy đơn vị mình và khối của mình, đơn vị khác là 404")
  void an_officer_sees_the_own_unit_and_block() {
    assertThat(officer.get("/don-vi").body()).contains("Hội Mẫu Một").doesNotContain("Hội Ngoài");
    assertThat(officer.get(unit(first)).body()).contains("thêm đơn vị “Hội Mẫu Một”");
    assertThat(officer.get(unit(outsider)).statusCode()).isEqualTo(404);
    assertThat(officer.get("/khoi-thi-dua").body()).contains("các hội mẫu");
    assertThat(officer.get(block).body())
        .contains("Trưởng khối", "Hội Mẫu Hai")
        .doesNotContain("Bàn giao chức danh");
  }

  @Test
  @DisplayName("Hồ sơ năm nhập tại trang; chữ thì từ chối, tổng lệch thì hỏi")
  void the_profile_is_filled_in_on_its_page() {
    String page = unit(first) + "/ho-so/2024";
    officer.get(page);
    assertThat(save(page, "0", "mười").body()).contains("Số người là số nguyên");

    officer.get(page);
    assertThat(save(page, "0", "9").statusCode()).isEqualTo(302);
    assertThat(officer.get(page).body()).contains("cộng lại được 8 người, tổng số ghi 9 người");
    assertThat(save(page, "0", "10").statusCode()).isEqualTo(409);
  }

  @Test
  @DisplayName("Cơ quan Thường trực bàn giao Trưởng khối trên trang của khối")
  void the_office_of_the_council_hands_over() {
    assertThat(office.get(block).body()).contains("Bàn giao chức danh");
    String form = office.get(block + "/ban-giao").body();

    Map<String, String> handover =
        Map.of(
            "version", version(form),
            "held", "LEADER:" + first.value(),
            "to", second.value().toString(),
            "on", VietnamTime.date(LocalDate.now(clock)),
            "decision", "Quyết định mẫu 09");
    assertThat(office.post(block + "/ban-giao", handover).statusCode()).isEqualTo(302);
    assertThat(office.get(block).body())
        .contains("bàn giao Trưởng khối", "“Hội Mẫu Một” cho “Hội Mẫu Hai”");
    HttpResponse<String> late = office.post(block + "/ban-giao", handover);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Có người vừa thay đổi", "Quyết định mẫu 09");
  }

  @Test
  void a_member_does_not_hand_over() {
    officer.get(block);

    assertThat(officer.post(block + "/ban-giao", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void settings_are_settled_on_the_page() {
    String form = office.get(block + "/quy-dinh").body();

    Map<String, String> settings =
        Map.of("version", version(form), "scorer", "MEAN", "exceed", "no", "vote", "no");
    assertThat(office.post(block + "/quy-dinh", settings).statusCode()).isEqualTo(302);
    assertThat(office.get(block).body())
        .contains("Bình quân các thành viên khác (trước: Phó Trưởng khối)");
  }

  private HttpResponse<String> save(String page, String version, String staff) {
    return officer.post(
        page, Map.of("version", version, "staff", staff, "EMPLOYMENT.PAYROLL", "8"));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String unit(UnitId unit) {
    return "/don-vi/" + unit.value();
  }

  private static String version(String form) {
    int at = form.indexOf("name=\"version\" value=\"") + "name=\"version\" value=\"".length();
    return form.substring(at, form.indexOf('"', at));
  }

  private BlockYearId blockOf(UnitId province) {
    Actor by = Register.program(province);
    LocalDate start = LocalDate.now(clock).minusMonths(3);
    NewBlock made =
        new NewBlock(province, BlockKind.BLOCK, "các hội mẫu", "KTĐM", "QĐ mẫu 05", start, true);
    BlockId id = Register.done(blocks.form(made, by));
    Validity year = new Validity(start, start.plusYears(1));
    BlockYearId opened = Register.done(blocks.openYear(id, "năm mẫu", year, by));
    Register.done(blocks.join(opened, first, "", start, by));
    Register.done(blocks.join(opened, second, "", start, by));
    Register.done(blocks.give(opened, Office.LEADER, first, start, "QĐ mẫu", by));
    return opened;
  }
}
