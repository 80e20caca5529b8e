package vn.tdkt.pledges.web;

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
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang giao ước thi đua")
@Proves({"REQ-54", "REQ-55"})
class PledgePagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final String DAY = "20/02/2024";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor leader;
  private HttpVisitor leading;
  private HttpVisitor leadingHead;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId first = register.agency("Hội Mẫu Một", province);
    UnitId second = register.agency("Hội Mẫu Hai", province);
    UnitId member = register.agency("Hội Mẫu Ba", province);
    new BlockOfYear(blocks, province).of("2024", first, second, member);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(member, Role.OFFICER));
    leader = signedIn(staff.of(member, Role.UNIT_LEADER));
    leading = signedIn(staff.of(first, Role.OFFICER));
    leadingHead = signedIn(staff.of(first, Role.UNIT_LEADER));
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

  /** Fills in a form of a thing that others may change. */
  private static HttpResponse<String> fill(
      HttpVisitor visitor, String address, String form, Map<String, String> values) {
    Matcher version = VERSION.matcher(visitor.get(form).body());
    assertThat(version.find()).as(form).isTrue();
    Map<String, String> all = new HashMap<>(values);
    all.put("version", version.group(1));
    return visitor.post(address, all);
  }

  private static HttpResponse<String> fill(
      HttpVisitor visitor, String form, Map<String, String> values) {
    return fill(visitor, form, form, values);
  }

  private String writtenByTheUnit() {
    officer.get("/giao-uoc/moi");
    String pledge = done(officer.post("/giao-uoc/moi", Map.of()));
    done(
        fill(
            officer,
            pledge + "/sua",
            Map.of("points", "Hoàn thành chỉ tiêu\nTiết kiệm điện", "venue", "Hội trường")));
    return pledge;
  }

  @Test
  @DisplayName("Soạn, lãnh đạo mở ký, ghi từng chữ ký, tải bản in; xong thì không sửa được nữa")
  void a_pledge_of_a_unit_from_draft_to_signed() {
    assertThat(officer.get("/giao-uoc").body()).contains("Hội Mẫu Ba chưa có giao ước thi đua");
    String pledge = writtenByTheUnit();
    assertThat(officer.get(pledge).body())
        .contains("<li>Tiết kiệm điện</li>", "Ban Chấp hành Công đoàn")
        .doesNotContain("/buoc/mo-ky");
    assertThat(leader.get(pledge + "/sua").statusCode()).isEqualTo(404);
    done(fill(leader, pledge + "/buoc/mo-ky", pledge, Map.of()));

    done(fill(officer, pledge + "/nguoi-ky/2", Map.of("post", "Chủ tịch hội", "name", "Lê Mẫu")));
    done(fill(officer, pledge + "/ky/1", Map.of("signed", DAY)));
    assertThat(officer.get(pledge).body()).contains("đã ký ngày " + DAY, "Lê Mẫu", "chưa ký");
    assertThat(officer.get(pledge + "/ky/1").statusCode()).isEqualTo(404);
    done(fill(officer, pledge + "/ky/2", Map.of("signed", DAY)));
    assertThat(officer.get(pledge).body()).contains("Đã ký đủ").doesNotContain("/sua\"");
    assertThat(officer.get("/giao-uoc").body()).contains("đã ký 2/2");

    assertThat(officer.get(pledge + "/giao-uoc.pdf").body()).startsWith("%PDF");
    assertThat(officer.get(pledge + "/giao-uoc.docx").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "Giao ước của khối: đơn vị Trưởng khối soạn, lãnh đạo đơn vị thành viên tự ghi đã ký")
  void a_pledge_of_a_block() {
    String list = leading.get("/giao-uoc").body();
    Matcher begin = Pattern.compile("href=\"(/giao-uoc/moi\\?khoi=[^\"]+)\"").matcher(list);
    assertThat(begin.find()).as(list).isTrue();
    String address = begin.group(1);
    assertThat(officer.get(address).statusCode()).isEqualTo(404);
    leading.get(address);
    String pledge = done(leading.post(address, Map.of()));
    done(fill(leading, pledge + "/sua", Map.of("points", "Giúp nhau")));
    done(fill(leadingHead, pledge + "/buoc/mo-ky", pledge, Map.of()));
    assertThat(leading.get(pledge).body()).contains("Trưởng khối", "giữa các đơn vị trong khối");

    assertThat(leader.get(pledge + "/ben-ky/2/rut").statusCode()).isEqualTo(404);
    assertThat(fill(leading, pledge + "/ben-ky/2/rut", Map.of("reason", "")).statusCode())
        .isEqualTo(422);
    done(fill(leading, pledge + "/ben-ky/2/rut", Map.of("reason", "Hội Mẫu Ba giải thể")));
    assertThat(leading.get(pledge).body())
        .contains("Hội Mẫu Ba (Thủ trưởng đơn vị) không ký nữa: Hội Mẫu Ba giải thể")
        .contains("chưa có trong danh sách ký: Hội Mẫu Ba.");
    done(join(pledge));
    assertThat(leadingHead.get(pledge + "/ket-thuc").body()).contains("bên nào không ký");
    assertThat(fill(leadingHead, pledge + "/ket-thuc", Map.of("reason", " ")).statusCode())
        .isEqualTo(422);
    done(fill(leadingHead, pledge + "/ket-thuc", Map.of("reason", "Hội Mẫu Hai vắng")));
    assertThat(leading.get(pledge).body()).contains("Hội Mẫu Hai vắng", "Kết thúc khi chưa ký đủ");
    assertThat(leadingHead.get(pledge + "/ket-thuc").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> join(String pledge) {
    Matcher member =
        Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
            .matcher(leading.get(pledge + "/ben-ky/moi").body());
    assertThat(member.find()).isTrue();
    return fill(
        leading,
        pledge + "/ben-ky/moi",
        Map.of("member", member.group(1), "post", "Chủ tịch", "name", ""));
  }
}
