package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("REQ-192 Giải trình hạn chế")
@Proves("REQ-192")
class RestrictedTextsTest {
  private static final String TEXT = "việc riêng của một viên chức";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;
  @Autowired Sheets sheets;

  private Season season;
  private SheetId sheet;
  private String address;
  private HttpVisitor officer;
  private HttpVisitor department;

  @BeforeEach
  void an_officer_explains_a_deduction_in_confidence() {
    season = new Season(units, blocks, sets, 3);
    sheet = Register.done(scoring.open(season.sheet(0), season.officer(0))).id();
    address = "/bang-cham-diem/" + sheet.value();
    officer = signedIn(Role.OFFICER);
    department = signedIn(Role.DEPARTMENT);
    officer.get(address);
    assertThat(save(officer, 0, "", Map.of("text", TEXT, "restricted", "true")).statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("Đóng ở mọi trang, kể cả với người có quyền; chỉ điểm được nêu")
  void it_is_closed_on_every_page_even_for_who_may_open_it() {
    for (String page : new String[] {"", "/can-cu/I.1", "/minh-chung/I.1", "/gui", "/nhat-ky"}) {
      assertThat(officer.get(address + page).body()).as(page).doesNotContain(TEXT);
    }
    assertThat(officer.get(address).body()).contains("Mở nội dung hạn chế");
    assertThat(officer.get(address + "/can-cu/I.1").body()).contains("(nội dung hạn chế)");
    assertThat(department.get(address).body())
        .contains("1 dòng giải trình hạn chế, không hiện ở đây")
        .doesNotContain(TEXT, "Mở nội dung hạn chế", line().toString());
  }

  @Test
  @DisplayName("Mở ra là một việc được ghi vào lịch sử")
  void opening_it_goes_on_record() {
    assertThat(officer.postJson(address + "/han-che/I.1", "").body()).contains(TEXT);
    assertThat(officer.post(address + "/han-che/I.1/can-cu", Map.of()).body()).contains(TEXT);
    assertThat(officer.post(address + "/han-che/bang-cham-diem.docx", Map.of()).statusCode())
        .isEqualTo(200);

    assertThat(officer.get(address + "/nhat-ky").body().split("mở xem nội dung hạn chế của", -1))
        .hasSize(4);
  }

  @Test
  void nobody_opens_it_without_the_right_or_by_a_link() {
    department.get(address);

    assertThat(department.postJson(address + "/han-che/I.1", "").statusCode()).isEqualTo(404);
    assertThat(officer.get(address + "/han-che/I.1").statusCode()).isEqualTo(405);
    assertThat(officer.postJson(address + "/han-che/I.2", "").statusCode()).isEqualTo(404);
  }

  @Test
  void a_closed_text_stays_as_it_was_when_its_row_is_saved() {
    String id = line().toString();

    save(officer, 1, id, Map.of("text", "", "restricted", "true", "closed", "true"));
    save(officer, 2, id, Map.of("restricted", "true", "closed", ""));
    assertThat(text()).isEqualTo(TEXT);

    HttpResponse<String> answer =
        save(officer, 3, id, Map.of("text", "viết lại", "restricted", "true", "closed", ""));
    assertThat(text()).isEqualTo("viết lại");
    assertThat(answer.body()).contains("viết lại");
  }

  @Test
  @DisplayName("Bỏ dấu Hạn chế thì phải mở ra xem trước; người không có quyền không đụng tới được")
  void it_is_not_declassified_unseen() {
    String id = line().toString();

    HttpResponse<String> unseen =
        save(officer, 1, id, Map.of("text", "", "restricted", "", "closed", "true"));
    assertThat(unseen.statusCode()).isEqualTo(422);
    assertThat(unseen.body()).contains("Mời mở nội dung hạn chế ra xem");

    department.get(address);
    save(department, 1, id, Map.of("text", "", "restricted", "", "closed", "true"));
    assertThat(text()).isEqualTo(TEXT);
  }

  private UUID line() {
    return adjustment().id();
  }

  private String text() {
    return adjustment().explanation();
  }

  private Adjustment adjustment() {
    return sheets.figures(sheet, season.officer(0)).adjustments("I.1").stream()
        .filter(Adjustment::restricted)
        .findFirst()
        .orElseThrow();
  }

  /** The row with eight points and one line of deduction. */
  private HttpResponse<String> save(
      HttpVisitor who, long version, String id, Map<String, String> line) {
    StringBuilder fields = new StringBuilder("\"points\":\"8\",\"deduction.0.points\":\"2\"");
    fields.append(",\"deduction.shown\":\"").append(id).append("\"");
    fields.append(",\"deduction.0.id\":\"").append(id).append("\"");
    line.forEach(
        (slot, value) -> fields.append(",\"deduction.0.%s\":\"%s\"".formatted(slot, value)));
    return who.postJson(
        address + "/o",
        "{\"command\":\"%s\",\"leaf\":\"I.1\",\"version\":%d,\"fields\":{%s}}"
            .formatted(UUID.randomUUID(), version, fields));
  }

  private HttpVisitor signedIn(Role role) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(
        new Staff(accounts, season.province).of(season.members.get(0), role), Staff.PASSWORD);
    return visitor;
  }
}
