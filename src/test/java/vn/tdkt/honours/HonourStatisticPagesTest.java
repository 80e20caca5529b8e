package vn.tdkt.honours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.Barriers;
import vn.tdkt.testing.Browser;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** Awards of two agencies counted along what somebody chooses. */
@WebTest
@DisplayName("Thống kê khen thưởng")
@Proves({"REQ-179", "REQ-183"})
class HonourStatisticPagesTest {
  private static final String ADDRESS = "/khen-thuong-da-co/thong-ke";
  private static final Pattern FIGURE =
      Pattern.compile("<td class=\"number\"><a href=\"([^\"]+)\">(?:<strong>)?([\\d.]+)<");

  @RegisterExtension static final Browser browser = new Browser();

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired HonourEntry entry;

  private Staff staff;
  private UnitId province;
  private UnitId agency;
  private UnitId other;
  private Access office;

  @BeforeEach
  void awards_of_two_agencies() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    other = register.agency("Sở Bên Cạnh", province);
    staff = new Staff(accounts, province);
    Actor actor = new Actor(Ids.next(), "Nguyễn Văn Mẫu", province.value(), null);
    Scope scope = Scope.jurisdiction(province.value());
    office = new Access(actor, List.of(new Grant(Role.COUNCIL_OFFICE, scope)));
    PersonId worker = person("Lê Thị Hòa", agency, false);
    PersonId head = person("Trần Văn Bình", agency, true);
    confer(agency, worker, "LDTT", 2023, 2023, LocalDate.of(2024, 1, 5));
    confer(agency, worker, "LDTT", 2024, 2024, LocalDate.of(2025, 1, 5));
    confer(agency, worker, "GK", 2024, 2024, LocalDate.of(2024, 6, 1));
    confer(agency, head, "BKTTG", 2019, 2023, LocalDate.of(2024, 5, 1));
    confer(agency, null, "TTLDXS", 2024, 2024, LocalDate.of(2025, 1, 5));
    confer(other, null, "GK", 2024, 2024, LocalDate.of(2024, 9, 2));
  }

  private PersonId person(String name, UnitId unit, boolean manager) {
    PersonView.Post post =
        new PersonView.Post(unit, "Công chức", manager, null, "", Validity.since(Register.START));
    return Register.done(
        people.engage(units.unit(unit, Register.START), name, post, office.actor()));
  }

  private void confer(
      UnitId unit, @Nullable PersonId to, String title, int from, int year, LocalDate on) {
    ConferredBy basis = new ConferredBy("05/QĐ", on, "Chủ tịch tỉnh Mẫu");
    Register.done(
        entry.enter(new NewHonour(unit, to, title, basis, new Achievement(from, year)), office));
  }

  private HttpVisitor visitor(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private HttpVisitor councilOffice() {
    return visitor(staff.ofProvince(Role.COUNCIL_OFFICE));
  }

  @ParameterizedTest(name = "theo {0}")
  @EnumSource(HonourDimension.class)
  @DisplayName("Mỗi con số dẫn tới đúng bấy nhiêu khen thưởng; bảng không có tên người")
  void every_figure_leads_to_as_many_awards(HonourDimension key) {
    HttpVisitor office = councilOffice();
    String across = key == HonourDimension.YEAR ? "loai" : "nam";
    String page = office.get(ADDRESS + "?hang=" + key.parameter() + "&cot=" + across).body();
    assertThat(page).doesNotContain("Lê Thị Hòa", "Trần Văn Bình");
    Matcher figure = FIGURE.matcher(page);
    int figures = 0;
    String last = "";
    while (figure.find()) {
      String list = office.get(figure.group(1).replace("&amp;", "&")).body();
      assertThat(list).as(figure.group(1)).contains(">" + figure.group(2) + " lượt khen thưởng<");
      figures++;
      last = figure.group(2);
    }
    assertThat(figures).isGreaterThan(3);
    assertThat(last).isEqualTo("6");
  }

  @Test
  @DisplayName(
      "Trực tiếp, quản lý, tập thể; năm thành tích khác năm quyết định; phạm vi một đơn vị")
  void what_is_counted() {
    HttpVisitor office = councilOffice();
    assertThat(rows(office, "?hang=lao-dong"))
        .containsExactly(
            "Người trực tiếp công tác, lao động|3", "Lãnh đạo, quản lý|1", "Tập thể|2");
    assertThat(rows(office, "?hang=nam")).containsExactly("2023|2", "2024|4");
    assertThat(rows(office, "?hang=nam&theo=DECISION")).containsExactly("2024|4", "2025|2");
    assertThat(rows(office, "?hang=nam&tu=2024&den=2024")).containsExactly("2024|4");
    assertThat(rows(office, "?hang=don-vi")).containsExactly("Sở Bên Cạnh|1", "Sở Mẫu|5");
    assertThat(rows(office, "?hang=doi-tuong&pham-vi=" + other.value()))
        .containsExactly("Tập thể|1");
    assertThat(rows(office, "?hang=khoi")).containsExactly("Chưa xếp khối năm ấy|6");
    assertThat(rows(office, "?hang=loai&so-khong=1"))
        .containsExactly(
            "Danh hiệu thi đua|3", "Hình thức khen thưởng|3", "Danh hiệu vinh dự nhà nước|0");
    assertThat(rows(office, "?hang=cap&hang-hai=danh-hieu&so-khong=1"))
        .contains("Cấp cơ sở|Lao động tiên tiến|2", "Cấp cơ sở|Chiến sĩ thi đua cơ sở|0")
        .doesNotContain("Cấp nhà nước|Giấy khen|0");
  }

  /** "label|total" of each line of a table without columns. */
  private static List<String> rows(HttpVisitor visitor, String question) {
    String page = visitor.get(ADDRESS + question).body();
    String body = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    return Pattern.compile("(?s)<tr>(.*?)</tr>")
        .matcher(body)
        .results()
        .map(
            row ->
                row.group(1)
                    .replaceAll("</t[hd]>", "|")
                    .replaceAll("<[^>]+>", "")
                    .replaceAll("\\s*\\|\\s*", "|")
                    .strip()
                    .replaceAll("\\|$", ""))
        .toList();
  }

  @Test
  @DisplayName("Đơn vị chỉ đếm khen thưởng của mình, kể cả khi gõ phạm vi của đơn vị khác")
  void a_unit_counts_its_own() {
    HttpVisitor officer = visitor(staff.of(agency, Role.OFFICER));
    assertThat(rows(officer, "?hang=don-vi")).containsExactly("Sở Mẫu|5");
    assertThat(officer.get(ADDRESS + "?hang=nam&pham-vi=" + other.value()).body())
        .contains("Không có khen thưởng nào");
    assertThat(officer.get(ADDRESS + "/danh-sach?don-vi=" + other.value()).body())
        .contains(">0 lượt khen thưởng<");
    assertThat(visitor(staff.of(agency, Role.STAFF)).get(ADDRESS).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Bảng tính có đúng những số ấy; Word, PDF mở được; dữ liệu đọc được bằng máy")
  void files() throws IOException {
    HttpVisitor office = councilOffice();
    String question = "?hang=danh-hieu&cot=nam";
    byte[] excel = office.file(ADDRESS + "/bieu.xlsx" + question).body();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
      StringBuilder text = new StringBuilder();
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
      assertThat(text).contains("Lao động tiên tiến|1.0|1.0|2.0|", "Tổng số", "2.0|4.0|6.0|");
    }
    assertThat(office.file(ADDRESS + "/bieu.docx" + question).body())
        .startsWith((byte) 'P', (byte) 'K');
    assertThat(office.file(ADDRESS + "/bieu.pdf" + question).body())
        .startsWith((byte) '%', (byte) 'P');
    String json =
        new String(
            office.file(ADDRESS + "/du-lieu.json" + question).body(), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"keys\":[\"TITLE\",\"YEAR\"]", "\"total\":6")
        .contains("{\"values\":[\"GK\",\"2024\"],\"labels\":[\"Giấy khen\",\"2024\"],\"count\":2}");
  }

  @Test
  @DisplayName("Địa chỉ gõ sai không làm hỏng trang")
  void what_no_page_of_ours_writes_is_read_as_absent() {
    HttpVisitor office = councilOffice();
    for (String wrong :
        List.of(
            "?hang=x&cot=danh-hieu", "?pham-vi=1", "?tu=xx", "?hang=nam&hang-hai=nam&cot=nam")) {
      assertThat(office.get(ADDRESS + wrong).statusCode()).as(wrong).isEqualTo(200);
    }
    assertThat(office.get(ADDRESS + "/danh-sach?don-vi=x&trang=-1").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("Trên máy bàn và điện thoại")
  void in_a_browser() {
    String login = staff.ofProvince(Role.COUNCIL_OFFICE);
    for (Page tab : List.of(browser.desktop(), browser.phone())) {
      tab.navigate(address("/dang-nhap"));
      tab.getByLabel("Tên đăng nhập").fill(login);
      tab.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
      tab.keyboard().press("Enter");
      tab.locator("header .person").first().waitFor();
      tab.navigate(address(ADDRESS));
      tab.locator("[name='hang-hai']").selectOption("Cá nhân, tập thể");
      tab.locator("form.statistic .button").click();
      assertThat(tab.locator("tbody").textContent()).contains("Lao động tiên tiến", "Cá nhân");
      assertThat(Barriers.on(tab)).isEmpty();
      assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      tab.locator("tfoot a").last().click();
      assertThat(tab.locator("main").textContent()).contains("6 lượt khen thưởng");
      assertThat(Barriers.on(tab)).isEmpty();
    }
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
