package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang lập bảng chấm điểm")
@Proves("REQ-97")
class OpeningPagesTest {
  private static final String LIST = "/bang-cham-diem";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;

  @Test
  void the_home_page_leads_to_the_button_and_the_button_to_the_sheet() {
    Season season = new Season(units, blocks, sets, 3);
    HttpVisitor officer = of(season, Role.OFFICER);

    assertThat(officer.get("/").body()).contains("Lập bảng chấm điểm năm 2024", "đến lúc lập bảng");
    assertThat(officer.get(LIST).body())
        .contains("Lập bảng chấm điểm năm 2024", "Bộ tiêu chí mẫu", "3104/HD", "3 tiêu chí");
    HttpResponse<String> begun =
        officer.post(LIST, Map.of("khoi", season.block.value().toString()));

    assertThat(begun.statusCode()).isEqualTo(302);
    assertThat(officer.get(target(begun)).body())
        .contains("Đã lập bảng chấm điểm năm 2024", "Tiêu chí 3");
    assertThat(officer.get(LIST).body()).doesNotContain("Lập bảng chấm điểm năm 2024");
  }

  @Test
  void who_does_not_enter_figures_is_told_who_does() {
    Season season = new Season(units, blocks, sets, 3);
    HttpVisitor leader = of(season, Role.UNIT_LEADER);

    assertThat(leader.get(LIST).body()).contains("Chuyên viên phụ trách lập bảng ở trang này");
    assertThat(leader.post(LIST, Map.of("khoi", season.block.value().toString())).statusCode())
        .isEqualTo(404);
  }

  @Test
  @Proves({"REQ-9", "REQ-135"})
  @DisplayName("Bộ tiêu chí hỏi đặc điểm đơn vị: hỏi lúc lập, sửa được về sau")
  void what_the_set_asks_of_the_unit_is_asked_at_the_start_and_may_be_said_again() {
    RealSheet season = new RealSheet(units, blocks, sets, "thai-nguyen-2022");
    HttpVisitor officer =
        signedIn(new Staff(accounts, season.province).of(season.unit, Role.OFFICER));
    String block = season.block.value().toString();

    assertThat(officer.get(LIST).body()).contains("Tổ chức đảng", "đảng bộ cơ sở", "chi bộ cơ sở");
    HttpResponse<String> silent = officer.post(LIST, Map.of("khoi", block));
    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body()).contains("Mời cho biết tổ chức đảng của đơn vị");

    Map<String, String> said =
        Map.of(
            "khoi",
            block,
            "dac-diem-to-chuc-dang",
            "chi bộ cơ sở",
            "dac-diem-chi-so-cai-cach-hanh-chinh",
            "được đánh giá");
    String sheet = target(officer.post(LIST, said));
    assertThat(officer.get(sheet).body()).contains("Đảng viên hoàn thành nhiệm vụ");

    assertThat(officer.get(sheet + "/dac-diem").body()).contains("selected>chi bộ cơ sở");
    Map<String, String> again =
        Map.of(
            "version",
            "1",
            "dac-diem-to-chuc-dang",
            "đảng bộ cơ sở",
            "dac-diem-chi-so-cai-cach-hanh-chinh",
            "được đánh giá");
    assertThat(officer.post(sheet + "/dac-diem", again).statusCode()).isEqualTo(302);
    assertThat(officer.get(sheet).body()).contains("Chi bộ trực thuộc hoàn thành nhiệm vụ");
  }

  private HttpVisitor of(Season season, Role role) {
    return signedIn(new Staff(accounts, season.province).of(season.members.get(0), role));
  }

  private static String target(HttpResponse<String> moved) {
    return URI.create(moved.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }
}
