package vn.tdkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** The register of units kept by forms, by the province's office and by a unit's own officer. */
@WebTest
@Proves({"REQ-1", "REQ-7", "REQ-10", "REQ-18", "REQ-22", "REQ-23"})
class UnitFormsTest {
  private static final Pattern PERSON = Pattern.compile("/can-bo/[0-9a-f-]{36}");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private UnitId province;
  private UnitId agency;
  private String unit;
  private HttpVisitor office;
  private HttpVisitor officer;

  @BeforeEach
  void an_agency_with_an_officer() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    register.agency("Sở Khác", province);
    unit = "/don-vi/" + agency.value();
    Staff staff = new Staff(accounts, province);
    office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
    officer = signedIn(staff.of(agency, Role.OFFICER));
  }

  @Test
  @DisplayName("Đổi tên có ngày và căn cứ; xem tại ngày trước đó thì thấy tên cũ")
  void a_unit_is_renamed_and_read_as_it_was() {
    String today = VietnamTime.date(LocalDate.now(clock));
    Map<String, String> renaming = Map.of("name", "Sở Tên Mới", "decision", "01/QĐ-UBND");

    assertThat(act(office, unit, "doi-ten", renaming).statusCode()).isEqualTo(302);

    assertThat(office.get(unit).body()).contains("Sở Tên Mới", "Sở Mẫu · 01/01/2020", "01/QĐ-UBND");
    assertThat(office.get(unit + "?ngay=01/06/2021").body())
        .contains("<h1>Sở Mẫu</h1>", "Đang xem như ngày 01/06/2021");
    assertThat(office.get("/don-vi?q=so+ten+moi").body()).contains("1 đơn vị");
    assertThat(office.get("/don-vi?ngay=01/06/2021&q=ten+moi").body()).contains("0 đơn vị");
    assertThat(act(office, unit, "doi-ten", renaming).body())
        .contains("Ngày bắt đầu phải sau", today);
  }

  @Test
  @DisplayName("Đơn vị thêm phòng, hội thành viên của mình; tổ chức lại mình thì không")
  void an_officer_keeps_what_stands_below_the_own_unit() {
    assertThat(officer.get(unit).body())
        .contains("Thêm đơn vị trực thuộc")
        .doesNotContain("Giải thể");
    assertThat(officer.get(unit + "/giai-the").statusCode()).isEqualTo(404);

    Map<String, String> below =
        Map.of("kind", "MEMBER_ASSOCIATION", "name", "Hội Làm vườn Mẫu", "since", "1/1/2021");
    String created = location(act(officer, unit, "them", below));
    assertThat(officer.get(created).body()).contains("Hội Làm vườn Mẫu", "Giải thể");
    assertThat(officer.get(unit).body()).contains("Đơn vị trực thuộc (1)");

    Map<String, String> ending = Map.of("decision", "Nghị quyết mẫu");
    assertThat(act(officer, created, "giai-the", ending).statusCode()).isEqualTo(302);
    assertThat(officer.get(created).body()).contains("Đơn vị thôi hoạt động sau ngày");
    assertThat(officer.get("/don-vi/" + province.value() + "/them").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Cán bộ: thêm, bổ nhiệm thêm, ghi thẩm quyền ký, thôi chức vụ")
  void people_come_take_posts_and_leave() {
    Map<String, String> person =
        Map.of(
            "fullName",
            "Lê Thị Mẫu",
            "title",
            "Trưởng phòng",
            "manager",
            "yes",
            "from",
            "1/2/2024");
    assertThat(act(officer, unit, "them-can-bo", person).statusCode()).isEqualTo(302);
    String staff = officer.get(unit + "/can-bo?q=le+thi+mau").body();
    assertThat(staff).contains("1 chức vụ", "Trưởng phòng", "Người quản lý");

    Matcher found = PERSON.matcher(staff);
    assertThat(found.find()).isTrue();
    String page = found.group();
    Map<String, String> second =
        Map.of(
            "at",
            agency.value().toString(),
            "title",
            "Phó Giám đốc",
            "manager",
            "yes",
            "signing",
            "KT");
    assertThat(act(officer, page, "bo-nhiem", second).statusCode()).isEqualTo(302);
    assertThat(officer.get(page).body()).contains("KT. (ký thay)", "ghi chức vụ “Phó Giám đốc");

    String post = officer.get(page + "/thoi-chuc-vu").body();
    Matcher choice = Pattern.compile("value=\"([^\"]+)\"[^>]*>Trưởng phòng").matcher(post);
    assertThat(choice.find()).isTrue();
    Map<String, String> leaving = Map.of("post", choice.group(1), "reason", "thôi kiêm nhiệm");
    assertThat(act(officer, page, "thoi-chuc-vu", leaving).statusCode()).isEqualTo(302);
    assertThat(officer.get(page).body()).contains("không giữ vào ngày đang xem");
    assertThat(officer.get(unit + "/can-bo?ngay=01/03/2024").body()).contains("Trưởng phòng");
  }

  @Test
  @DisplayName("Đoàn thể, hội đồng, tập huấn, xếp loại ghi ở một trang; sai số thì chỉ đúng ô")
  void the_bodies_are_kept_on_their_page() {
    act(officer, unit, "doan-the", Map.of("kind", "TRADE_UNION", "name", "Công đoàn Sở Mẫu"));
    Map<String, String> council =
        Map.of("kind", "EMULATION", "decision", "QĐ 03", "members", "bảy");
    assertThat(act(officer, unit, "hoi-dong", council).body()).contains("một số nguyên", "bảy");
    act(officer, unit, "thuoc-tinh", Map.of("trait", "PARTY_ORGANISATION:CELL"));
    String year = String.valueOf(LocalDate.now(clock).getYear());
    String rating = unit + "/xep-loai/" + year + "/PARTY_MEMBER";
    officer.get(rating);
    Map<String, String> counts = Map.of("version", "0", "level.0", "2", "level.1", "8");
    assertThat(officer.post(rating, counts).statusCode()).isEqualTo(302);

    assertThat(officer.get(unit + "/to-chuc").body())
        .contains(
            "Công đoàn: Công đoàn Sở Mẫu",
            "tổ chức đảng: chi bộ cơ sở",
            "Hoàn thành xuất sắc nhiệm vụ: 2; Hoàn thành tốt nhiệm vụ: 8",
            "dự kiến");
    assertThat(officer.post(rating, counts).statusCode()).isEqualTo(409);
  }

  @Test
  @DisplayName("Cấp khen thưởng, thang xếp loại, cơ quan có thẩm quyền: cơ quan cấp tỉnh sửa")
  void the_office_edits_the_catalogues() {
    office.get("/cap-thang-bac/AUTHORITY");
    Map<String, String> levels =
        Map.of("levels", "Nhà nước\nTỉnh\nCơ sở", "from", "1/1/2024", "decision", "QĐ 11");
    assertThat(office.post("/cap-thang-bac/AUTHORITY", levels).statusCode()).isEqualTo(302);
    assertThat(officer.get("/cap-thang-bac").body())
        .contains("Nhà nước – Tỉnh – Cơ sở", "đổi các mức của Cấp khen thưởng");

    office.get("/co-quan-tham-quyen/them");
    Map<String, String> authority =
        Map.of("name", "Chủ tịch UBND tỉnh", "level", "Tỉnh", "from", "1/1/2024");
    assertThat(office.post("/co-quan-tham-quyen/them", authority).statusCode()).isEqualTo(302);
    assertThat(officer.get("/co-quan-tham-quyen?q=chu+tich").body()).contains("1 cơ quan");
    assertThat(officer.get("/co-quan-tham-quyen/them").statusCode()).isEqualTo(404);
    assertThat(officer.get("/cap-thang-bac/AUTHORITY").statusCode()).isEqualTo(404);
  }

  @Test
  void people_of_another_province_find_nothing() {
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");
    HttpVisitor stranger = signedIn(new Staff(accounts, elsewhere).ofProvince(Role.COUNCIL_OFFICE));

    for (String page : new String[] {"", "/can-bo", "/to-chuc", "/doi-ten"}) {
      assertThat(stranger.get(unit + page).statusCode()).as(page).isEqualTo(404);
    }
  }

  /** Opens the form and sends it with these answers; what it proposes stays. */
  private static HttpResponse<String> act(
      HttpVisitor who, String place, String slug, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(Proposals.of(who.get(place + "/" + slug).body()));
    all.putAll(answers);
    return who.post(place + "/" + slug, all);
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+", "");
  }
}
