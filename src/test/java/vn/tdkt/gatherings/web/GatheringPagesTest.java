package vn.tdkt.gatherings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Profiles;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitProfile;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang hội nghị, hoạt động và ủng hộ")
@Proves({"REQ-77", "REQ-78", "REQ-79", "REQ-92", "REQ-164"})
class GatheringPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern UNIT = Pattern.compile("href=\"([^\"]+/don-vi/[^\"]+)\"");
  private static final Pattern SAME =
      Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>\\s*Cùng khoản này");
  private static final Map<String, String> TRAINING =
      Map.of("kind", "TRAINING", "name", "Tập huấn thi đua", "on", "10/05/2024", "persons", "40");
  private static final Map<String, String> GIFT =
      Map.of(
          "fund", "Quỹ Vì người nghèo",
          "amount", "5 triệu",
          "paid", "10/05/2024",
          "sections", "Hoạt động của khối");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;
  @Autowired Profiles profiles;

  private HttpVisitor officer;
  private HttpVisitor leading;
  private HttpVisitor office;
  private UnitId member;
  private BlockYearId block;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId first = register.agency("Hội Mẫu Một", province);
    UnitId second = register.agency("Hội Mẫu Hai", province);
    member = register.agency("Hội Mẫu Ba", province);
    block = new BlockOfYear(blocks, province).of("2024", first, second, member);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(member, Role.OFFICER));
    leading = signedIn(staff.of(first, Role.OFFICER));
    office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private static HttpResponse<String> fill(
      HttpVisitor visitor, String form, Map<String, String> values) {
    Matcher version = VERSION.matcher(visitor.get(form).body());
    assertThat(version.find()).as(form).isTrue();
    Map<String, String> all = new HashMap<>(values);
    all.put("version", version.group(1));
    return visitor.post(form, all);
  }

  private static String posted(HttpVisitor visitor, String form, Map<String, String> values) {
    visitor.get(form);
    return done(visitor.post(form, values));
  }

  @Test
  @DisplayName("Đơn vị ghi hội nghị của mình; thiếu hội nghị sơ kết, tổng kết thì trang nói")
  void a_unit_notes_its_own() {
    assertThat(officer.get("/hoat-dong").body()).contains("phải có ít nhất một");
    String training = posted(officer, "/hoat-dong/moi", TRAINING);
    assertThat(officer.get(training).body()).contains("Tập huấn", "40");
    assertThat(officer.post("/hoat-dong/moi", TRAINING).statusCode()).isEqualTo(422);
    Map<String, String> review = new HashMap<>(TRAINING);
    review.put("kind", "REVIEW");
    done(fill(officer, training + "/sua", review));
    assertThat(officer.get("/hoat-dong").body())
        .contains("40 người dự")
        .doesNotContain("phải có ít nhất một");
    assertThat(office.get(training + "/sua").statusCode()).isEqualTo(404);
    done(fill(officer, training + "/bo", Map.of("reason", "ghi nhầm")));
    assertThat(officer.get(training).body()).contains("Đã bỏ: ghi nhầm");
    assertThat(officer.get(training + "/bo").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Khối: mọi thành viên được mời, ghi ai vắng, số còn lại có mặt; danh sách vắng mặt")
  void a_block_notes_who_came() {
    Map<String, String> activity = new HashMap<>(TRAINING);
    activity.put("kind", "BLOCK_ACTIVITY");
    String address = "/hoat-dong/moi?khoi=" + block.value();
    assertThat(officer.get(address).statusCode()).isEqualTo(404);
    String occasion = posted(leading, address, activity);
    Matcher unit = UNIT.matcher(leading.get(occasion).body());
    assertThat(unit.find()).isTrue();
    String line = unit.group(1);
    assertThat(fill(leading, line, Map.of("presence", "EXCUSED", "reason", "")).statusCode())
        .isEqualTo(422);
    done(fill(leading, line, Map.of("presence", "EXCUSED", "reason", "họp tỉnh")));
    done(leading.post(occasion + "/con-lai-co-mat", Map.of()));
    assertThat(leading.get("/hoat-dong").body()).contains("có mặt 2/3, vắng 1");
    assertThat(leading.get("/hoat-dong/vang-mat").body()).contains("có lý do: họp tỉnh");
    assertThat(officer.get(occasion).body()).doesNotContain("Hội Mẫu Một</th>", "/don-vi/");
    assertThat(officer.get(line).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Tỉnh: chọn khối được mời, đơn vị thành viên thấy")
  void a_province_invites_a_block() {
    Map<String, String> conference = new HashMap<>(TRAINING);
    conference.put("invited", block.value().toString());
    String occasion = posted(office, "/hoat-dong/moi", conference);
    assertThat(office.get(occasion).body()).contains("Hội Mẫu Một", "Hội Mẫu Ba");
    assertThat(officer.get("/hoat-dong").body()).contains("Tập huấn thi đua", "Tỉnh Mẫu");
  }

  @Test
  @DisplayName("REQ-164 Khoản giống khoản đã ghi: hỏi trước khi lưu, tổng không đổi khi là một")
  void the_same_money_is_asked_about_and_counted_once() {
    Map<String, String> through = new HashMap<>(GIFT);
    through.put("unit", member.value().toString());
    posted(leading, "/hoat-dong/ung-ho/moi?khoi=" + block.value(), through);
    Map<String, String> again = new HashMap<>(GIFT);
    again.putAll(Map.of("sections", "An sinh xã hội", "paid", "12/05/2024"));
    officer.get("/hoat-dong/ung-ho/moi");
    HttpResponse<String> asked = officer.post("/hoat-dong/ung-ho/moi", again);
    assertThat(asked.statusCode()).isEqualTo(422);
    Matcher same = SAME.matcher(asked.body());
    assertThat(same.find()).as(asked.body()).isTrue();
    again.put("same", same.group(1));
    done(officer.post("/hoat-dong/ung-ho/moi", again));
    assertThat(officer.get("/hoat-dong/ung-ho").body())
        .contains("Tổng năm 2024: 5.000.000 đồng", "Hoạt động của khối; An sinh xã hội");

    again.put("same", "another");
    done(officer.post("/hoat-dong/ung-ho/moi", again));
    assertThat(office.get("/hoat-dong/ung-ho").body()).contains("Tổng năm 2024: 10.000.000 đồng");
    Matcher drop =
        Pattern.compile("href=\"([^\"]+/bo)\"").matcher(officer.get("/hoat-dong/ung-ho").body());
    assertThat(drop.find()).isTrue();
    officer.get(drop.group(1));
    done(officer.post(drop.group(1), Map.of("reason", "trùng")));
    assertThat(officer.get("/hoat-dong/ung-ho").body())
        .contains("Tổng năm 2024: 5.000.000 đồng", "Đã bỏ: trùng");
    assertThat(office.get("/hoat-dong/ung-ho/moi").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("REQ-79 Kênh nộp, số người trên tổng số, nhân dịp nào: hiện ở cả hai trang")
  void how_money_was_given_is_asked_and_shown_on_both_pages() {
    Register.done(
        profiles.save(new UnitProfile(member, 2024, 15, Map.of(), 0), Register.program(member)));
    String launch = posted(officer, "/hoat-dong/moi", TRAINING);
    String id = launch.substring(launch.lastIndexOf('/') + 1);
    assertThat(officer.get("/hoat-dong/ung-ho/moi").body()).contains("Tập huấn thi đua");
    Map<String, String> gift = new HashMap<>(GIFT);
    gift.putAll(Map.of("channel", "UNION", "gave", "12", "staff", "", "occasion", id));
    HttpResponse<String> asked = officer.post("/hoat-dong/ung-ho/moi", gift);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body())
        .contains("value=\"15\"", "hồ sơ đơn vị năm 2024 ghi 15 người", "value=\"12\"");
    gift.put("staff", "16");
    done(officer.post("/hoat-dong/ung-ho/moi", gift));
    assertThat(officer.get("/hoat-dong/ung-ho").body())
        .contains("Qua công đoàn", "12 trên 16 người (75%)", launch, "Theo kênh nộp");
    assertThat(officer.get(launch).body())
        .contains("Ủng hộ nhân dịp này", "Tổng: 5.000.000 đồng", "12 trên 16 người (75%)");

    Matcher tell =
        Pattern.compile("href=\"([^\"]+/cach-nop)\"")
            .matcher(officer.get("/hoat-dong/ung-ho").body());
    assertThat(tell.find()).isTrue();
    Map<String, String> other = Map.of("channel", "OTHER", "named", "Hội Chữ thập đỏ");
    done(fill(officer, tell.group(1), other));
    assertThat(officer.get("/hoat-dong/ung-ho").body())
        .contains("Hội Chữ thập đỏ")
        .doesNotContain("12 trên 16 người");
    assertThat(officer.get(launch).body()).doesNotContain("Ủng hộ nhân dịp này");
    assertThat(leading.get(tell.group(1)).statusCode()).isEqualTo(404);
    Map<String, String> stale = new HashMap<>(other);
    stale.put("version", "1");
    assertThat(officer.post(tell.group(1), stale).statusCode()).isEqualTo(409);
  }
}
