package vn.tdkt.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@Import(CountedStatements.class)
@DisplayName("Khối đông: 20 đơn vị × 100 tiêu chí")
class LargeBlockTest {
  private static final int LARGEST_PAGE = 100_000;

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired Accounts accounts;
  @Autowired Judging judging;

  @Test
  @Proves("REQ-176")
  @DisplayName("Số câu lệnh SQL không tăng theo số đơn vị; trang nhẹ khi nén")
  void the_grid_takes_the_same_statements_for_three_members_as_for_twenty() throws IOException {
    BlockSeason small = season(3, 4);
    BlockSeason large = season(20, 100);

    int few = statements(small);
    int many = statements(large);

    assertThat(many).isEqualTo(few);
    HttpResponse<String> page = leader(large).get(grid(large));
    assertThat(page.statusCode()).isEqualTo(200);
    int weight = gzipped(page.body()) + assets(leader(large));
    assertThat(weight).isLessThan(LARGEST_PAGE);
    Register.done(judging.acceptRow(large.block, "I.1", Ids.next(), large.blockLeader()));
  }

  @Test
  @DisplayName("Bảng tổng hợp ra Excel và PDF; đơn vị thành viên không tải được")
  void the_matrix_leaves_as_a_file_for_those_who_see_it() {
    BlockSeason season = season(8, 4);
    String address = "/khoi/" + season.block.value();
    HttpVisitor leader = leader(season);

    assertThat(leader.get(address + "/tong-hop.xlsx").statusCode()).isEqualTo(200);
    assertThat(leader.get(address + "/tong-hop.pdf").body()).startsWith("%PDF");
    assertThat(leader.get(address + "/xep-hang.pdf").statusCode()).isEqualTo(404);
    HttpVisitor member = visitor(season, 5);
    assertThat(member.get(address + "/tong-hop.xlsx").statusCode()).isEqualTo(404);
    assertThat(member.get(address + "/tong-hop").body()).doesNotContain("Hội Mẫu B");
  }

  @Test
  @DisplayName("Nhập thay: bảng mở thay đơn vị, đơn vị xác nhận sau")
  void a_sheet_is_opened_on_behalf_and_confirmed_by_the_unit() {
    BlockSeason season = services(3, 2);
    int third = 2;
    HttpVisitor leader = leader(season);
    String page = "/khoi/" + season.block.value();
    assertThat(leader.get(page).body()).contains("Nhập thay từ bản giấy");

    String unit = season.members.get(third).value().toString();
    HttpResponse<String> answer = leader.post(page + "/mo-bang", Map.of("dv", unit));

    assertThat(answer.headers().firstValue("location").orElse("")).contains("/bang-cham-diem/");
    SheetHead sheet = sheets.ofUnit(season.block, season.members.get(third)).orElseThrow();
    assertThat(sheet.onBehalf()).isTrue();
    SheetHead confirmed =
        Register.done(scoring.confirm(sheet.id(), sheet.version(), season.officer(third)));
    assertThat(confirmed.confirmedAt()).isNotNull();
  }

  private int statements(BlockSeason season) {
    HttpVisitor leader = leader(season);
    leader.get(grid(season));
    CountedStatements.reset();
    leader.get(grid(season));
    return CountedStatements.statements().size();
  }

  private static String grid(BlockSeason season) {
    return "/khoi/" + season.block.value() + "/tong-hop";
  }

  private BlockSeason services(int size, int leaves) {
    return new BlockSeason(
        new BlockSeason.Services(units, blocks, sets, scoring, recording, sheets), size, leaves);
  }

  private BlockSeason season(int size, int leaves) {
    BlockSeason season = services(size, leaves);
    season.allSend(8);
    return season;
  }

  private HttpVisitor leader(BlockSeason season) {
    return visitor(season, BlockSeason.LEADER);
  }

  private HttpVisitor visitor(BlockSeason season, int member) {
    HttpVisitor visitor = new HttpVisitor(port);
    Staff staff = new Staff(accounts, season.province);
    visitor.signIn(staff.of(season.members.get(member), Role.OFFICER), Staff.PASSWORD);
    return visitor;
  }

  private static int assets(HttpVisitor visitor) throws IOException {
    int weight = 0;
    for (String path :
        new String[] {
          "/tdkt.css", "/grid.css", "/grid.js", "/tdkt.js", "/vendor/htmx-2.0.10.min.js"
        }) {
      weight += gzipped(visitor.get(path).body());
    }
    return weight;
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
