package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang tài khoản: vai trò thêm, thôi, bàn giao; họ tên, đơn vị sửa")
class AccountPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private UnitId province;
  private UnitId agency;
  private UnitId neighbour;
  private Staff staff;
  private String administrator;
  private HttpVisitor desk;

  @BeforeEach
  void an_administrator_at_the_desk() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    neighbour = register.agency("Hội Mẫu", province);
    staff = new Staff(accounts, province);
    administrator = staff.ofProvince(Role.ADMINISTRATOR);
    desk = signedIn(administrator);
  }

  @Test
  @DisplayName("Vai trò thêm hay thôi có hiệu lực ở lần bấm tiếp theo, cả khi người ấy đang mở máy")
  @Proves("REQ-198")
  void what_a_person_may_do_changes_at_the_next_request() {
    String clerk = staff.of(agency, Role.RECORDS_CLERK);
    HttpVisitor person = signedIn(clerk);
    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(404);

    HttpResponse<String> given = give(clerk, Role.ADMINISTRATOR, agency, today(), "");
    assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(200);

    HttpResponse<String> page = desk.get(page(clerk));
    assertThat(page.body()).contains("Đã thêm vai trò", "cấp vai trò Quản trị", "(Sở Mẫu)");
    String ended = end(clerk, roleIn(page.body(), Role.ADMINISTRATOR), "hết nhiệm vụ").body();
    assertThat(ended).doesNotContain("role=\"alert\"");
    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(404);
    assertThat(desk.get(page(clerk)).body())
        .contains("cho thôi vai trò Quản trị (Sở Mẫu)", "lý do: hết nhiệm vụ");
  }

  @Test
  @DisplayName("Vai trò có ngày bắt đầu và ngày cuối: chưa đến hạn thì chưa có quyền")
  void a_role_begins_and_ends_on_its_days() {
    String clerk = staff.of(agency, Role.RECORDS_CLERK);
    HttpVisitor person = signedIn(clerk);
    LocalDate tomorrow = today().plusDays(1);

    give(clerk, Role.ADMINISTRATOR, agency, tomorrow, VietnamTime.date(tomorrow.plusDays(9)));

    assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(404);
    assertThat(desk.get(page(clerk)).body())
        .contains(VietnamTime.date(tomorrow), VietnamTime.date(tomorrow.plusDays(9)));
    assertThat(give(clerk, Role.ADMINISTRATOR, agency, tomorrow, "").body())
        .contains("đã có vai trò Quản trị ở Sở Mẫu");
    assertThat(give(clerk, Role.OFFICER, agency, today().minusDays(1), "").body())
        .contains("từ hôm nay trở đi");
    String before = VietnamTime.date(today().minusDays(1));
    assertThat(give(clerk, Role.OFFICER, agency, today(), before).body())
        .contains("đứng trước ngày bắt đầu");
  }

  @Test
  @DisplayName("REQ-194 Chỉ cấp được vai trò trong phạm vi của mình")
  @Proves("REQ-194")
  void nobody_gives_more_than_the_own_reach() {
    String clerk = staff.of(agency, Role.RECORDS_CLERK);
    String stranger = staff.of(neighbour, Role.OFFICER);
    desk = signedIn(staff.of(agency, Role.ADMINISTRATOR));

    assertThat(desk.get(page(clerk) + "/them-vai-tro").body())
        .contains("Sở Mẫu")
        .doesNotContain("Hội Mẫu", "Tỉnh Mẫu");
    assertThat(give(clerk, Role.OFFICER, neighbour, today(), "").body())
        .contains("Mời chọn trong danh sách");
    assertThat(give(clerk, Role.COUNCIL_OFFICE, agency, today(), "").body())
        .contains("không cấp được ở phạm vi");
    assertThat(desk.get(page(stranger)).statusCode()).isEqualTo(404);
    assertThat(desk.get(page(stranger) + "/ban-giao").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Không ai tự bỏ quyền quản trị cuối cùng của mình")
  void the_own_last_right_to_administer_stays() {
    String colleague = staff.ofProvince(Role.COUNCIL_OFFICE);
    String own = desk.get(page(administrator)).body();

    assertThat(end(administrator, roleIn(own, Role.ADMINISTRATOR), "nghỉ").body())
        .contains("Không tự bỏ quyền quản trị cuối cùng");
    assertThat(handOver(administrator, colleague).body())
        .contains("Không tự bỏ quyền quản trị cuối cùng");

    give(colleague, Role.ADMINISTRATOR, province, today(), "");
    desk = signedIn(colleague);
    assertThat(handOver(administrator, colleague).statusCode()).isEqualTo(302);
    assertThat(signedIn(administrator).get("/tai-khoan").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Bàn giao: mọi vai trò đang giữ sang đồng nghiệp trong một lần, có ghi trước, sau")
  void roles_pass_to_a_colleague_in_one_act() {
    String leaving = staff.of(agency, Role.OFFICER);
    String taking = staff.of(agency, Role.STAFF);
    give(leaving, Role.INSPECTOR, neighbour, today(), "");

    assertThat(handOver(leaving, taking).statusCode()).isEqualTo(302);

    assertThat(desk.get(page(leaving)).body())
        .contains("bàn giao vai trò Chuyên viên phụ trách, Sở Mẫu", "Chưa có vai trò nào");
    assertThat(desk.get(page(taking)).body())
        .contains("Chuyên viên phụ trách", "Cá nhân", "Thanh tra", "Hội Mẫu");
    assertThat(signedIn(leaving).get("/bang-cham-diem").statusCode()).isEqualTo(404);
    assertThat(handOver(leaving, taking).body()).contains("Không có vai trò nào để bàn giao");
  }

  @Test
  @DisplayName("Đồng nghiệp đã có vai trò ấy nhưng sắp hết hạn: nhận bàn giao thì giữ tiếp")
  void who_takes_over_keeps_what_was_about_to_end() {
    String leaving = staff.of(agency, Role.OFFICER);
    String taking = staff.of(agency, Role.STAFF);
    give(taking, Role.OFFICER, agency, today(), VietnamTime.date(today().plusDays(1)));

    handOver(leaving, taking);

    assertThat(desk.get(page(taking)).body())
        .containsPattern(
            "Chuyên viên phụ trách</th>\\s*<td>Sở Mẫu</td>\\s*<td>từ "
                + VietnamTime.date(today())
                + "</td>");
  }

  @Test
  @DisplayName("Sửa họ tên, đơn vị: ghi trước và sau; người đang mở máy thấy tên mới ngay")
  void a_name_and_a_unit_are_corrected() {
    String clerk = staff.of(agency, Role.RECORDS_CLERK);
    HttpVisitor person = signedIn(clerk);

    act(clerk, "sua", Map.of("fullName", "Trần Thị Đúng", "unit", neighbour.value().toString()));

    assertThat(person.session().body()).contains("Trần Thị Đúng");
    assertThat(desk.get(page(clerk)).body())
        .contains(
            "sửa Họ và tên: “Nguyễn Văn Mẫu” thành “Trần Thị Đúng”",
            "sửa Đơn vị: “Sở Mẫu” thành “Hội Mẫu”");
  }

  @Test
  @DisplayName("Hai quản trị cùng sửa: người sau được báo, không ghi đè")
  void a_form_from_before_somebody_elses_change_is_told_so() {
    String clerk = staff.of(agency, Role.RECORDS_CLERK);
    desk.get(page(clerk) + "/sua");
    Map<String, String> old =
        Map.of("fullName", "Tên Cũ", "unit", agency.value().toString(), "version", "1");
    give(clerk, Role.STAFF, agency, today(), "");

    HttpResponse<String> late = desk.post(page(clerk) + "/sua", old);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Tên Cũ", "Có người vừa thay đổi");
  }

  @Test
  void a_closed_account_offers_nothing() {
    String clerk = staff.of(agency, Role.RECORDS_CLERK);

    assertThat(act(clerk, "dong", Map.of("reason", "nghỉ hưu")).statusCode()).isEqualTo(302);

    assertThat(desk.get(page(clerk)).body())
        .contains("đã đóng", "đóng tài khoản, lý do: nghỉ hưu")
        .doesNotContain("Thêm vai trò", "Đặt lại mật khẩu");
    assertThat(give(clerk, Role.STAFF, agency, today(), "").body()).contains("đã đóng");
  }

  private HttpResponse<String> give(
      String login, Role role, UnitId place, LocalDate from, String last) {
    return act(
        login,
        "them-vai-tro",
        Map.of(
            "role",
            role.name(),
            "place",
            place.value().toString(),
            "from",
            VietnamTime.date(from),
            "last",
            last));
  }

  private HttpResponse<String> end(String login, UUID role, String reason) {
    return act(
        login,
        "thoi-vai-tro",
        Map.of("granted", role.toString(), "on", VietnamTime.date(today()), "reason", reason));
  }

  private HttpResponse<String> handOver(String from, String to) {
    return act(
        from,
        "ban-giao",
        Map.of(
            "colleague",
            id(to).toString(),
            "on",
            VietnamTime.date(today()),
            "reason",
            "chuyển công tác"));
  }

  /** Opens the form and sends it filled in. */
  private HttpResponse<String> act(String login, String slug, Map<String, String> fields) {
    String address = page(login) + "/" + slug;
    Map<String, String> filled = new HashMap<>(fields);
    filled.put("version", found(VERSION, desk.get(address).body()));
    return desk.post(address, filled);
  }

  private static UUID roleIn(String page, Role role) {
    String row = page.substring(page.indexOf("<th scope=\"row\">" + role.words()));
    return UUID.fromString(found(Pattern.compile("granted=([0-9a-f-]{36})"), row));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group(1);
  }

  private String page(String login) {
    return "/tai-khoan/" + id(login);
  }

  private UUID id(String login) {
    Scope all = Scope.jurisdiction(province.value());
    return accounts.managed(Staff.administrator(province, all), login).getFirst().id();
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    assertThat(visitor.signIn(login, Staff.PASSWORD).statusCode()).isEqualTo(302);
    return visitor;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
