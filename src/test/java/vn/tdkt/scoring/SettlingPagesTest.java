package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Việc phải quyết trên bảng: bản ký, nhập thay, bản đính chính")
class SettlingPagesTest {
  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;
  @Autowired Recording recording;

  private Season season;
  private HttpVisitor officer;

  @BeforeEach
  void an_officer() {
    season = new Season(units, blocks, sets, 3);
    officer = new HttpVisitor(port);
    officer.signIn(
        new Staff(accounts, season.province).of(season.members.get(0), Role.OFFICER),
        Staff.PASSWORD);
  }

  @Test
  void the_scan_of_the_signed_paper_is_brought_on_the_page_and_opens_from_it() {
    String sheet = address(season.officer(0));
    officer.get(sheet + "/gui");
    Map<String, String> form = Map.of("version", "1", "tong-diem", "9");

    HttpResponse<String> differs =
        officer.postFile(sheet + "/ban-ky", form, "scan", SampleFiles.pdf(1));
    assertThat(differs.statusCode()).isEqualTo(422);
    assertThat(differs.body()).contains("Bản ký ghi tổng 9 điểm, bảng tính ra 0 điểm");

    assertThat(
            officer
                .postFile(sheet + "/ban-ky", Map.of("version", "1"), "scan", SampleFiles.pdf(1))
                .statusCode())
        .isEqualTo(302);
    assertThat(officer.get(sheet + "/gui").body())
        .contains("Đã duyệt", "ghi theo bản ký lúc", "Xem bản ký");
  }

  @Test
  void what_was_entered_for_the_unit_is_confirmed_by_one_button() {
    SheetHead behalf = Register.done(scoring.open(season.sheet(0), season.blockLeader()));
    LeafCommand command = new LeafCommand(behalf.id(), Ids.next(), "I.1", 0);
    recording.save(command, Map.of("points", "9"), season.blockLeader());
    String sheet = "/bang-cham-diem/" + behalf.id().value();

    assertThat(officer.get("/").body()).contains("chờ đơn vị xác nhận");
    assertThat(officer.get(sheet).body()).contains("Xác nhận nội dung nhập thay");
    officer.post(sheet + "/xac-nhan", Map.of("version", "1"));

    assertThat(officer.get(sheet).body())
        .contains("đơn vị đã xác nhận lúc")
        .doesNotContain("Xác nhận nội dung nhập thay");
    assertThat(officer.get("/").body()).doesNotContain("chờ đơn vị xác nhận");
  }

  @Test
  void a_corrected_set_is_offered_with_its_difference_and_taken_by_one_button() {
    String sheet = address(season.officer(0));
    assertThat(officer.get(sheet).body()).doesNotContain("bản đính chính");
    CorrectedSetTest.corrected(sets, season);

    assertThat(officer.get(sheet).body()).contains("Bộ tiêu chí đã có bản đính chính");
    assertThat(officer.get(sheet + "/ban-dinh-chinh").body())
        .contains("3105/HD", "bỏ tiêu chí trùng", "Tiêu chí 3", "Chuyển sang bản đính chính");
    officer.post(sheet + "/ban-dinh-chinh", Map.of("version", "1"));

    assertThat(officer.get(sheet).body())
        .contains("Đã chuyển sang bản đính chính", "Tiêu chí 2")
        .doesNotContain("Tiêu chí 3");
    assertThat(officer.get(sheet + "/ban-dinh-chinh").statusCode()).isEqualTo(404);
  }

  private String address(vn.tdkt.access.Access by) {
    return "/bang-cham-diem/" + Register.done(scoring.open(season.sheet(0), by)).id().value();
  }
}
