package vn.tdkt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.season.Season;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonReading;
import vn.tdkt.season.SeasonResult;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.WebTest;

/** The page of the season files, tried on the sample data. */
@WebTest
@TestPropertySource(properties = "tdkt.sample-data=true")
@DisplayName("Nhập, xuất mùa chấm điểm trên trang")
class SeasonPageTest {
  private static final String PAGE = "/mua-cham-diem";

  @LocalServerPort int port;
  @Autowired JdbcClient db;

  private HttpVisitor leader;
  private String block = "";

  @BeforeEach
  void the_leader_of_the_fictional_block() {
    leader = visitor("gd.quy-hoach");
    block = block("giả định số 1");
  }

  @Test
  @DisplayName("Xuất rồi tính lại bằng score ra đúng các tổng đang có")
  void what_leaves_is_scored_to_the_same_totals() throws IOException {
    Map<String, Score> written = totals(exported(leader, block));
    Map<String, Score> shipped =
        totals(Files.readString(Path.of("samples/khoi-gia-dinh-2026.yaml")));

    assertThat(written).hasSize(10);
    written.keySet().forEach(unit -> assertThat(shipped).as(unit).containsKey(unit));
    assertThat(written.get("Sở Quy hoạch (giả định)"))
        .isEqualTo(shipped.get("Sở Quy hoạch (giả định)"));
  }

  @Test
  void a_unit_takes_away_its_own_sheet_without_restricted_words() {
    String file = exported(visitor("bg.chuyenvien"), block("Bắc Giang"));

    assertThat(totals(file).values()).containsExactly(Score.of(971));
    assertThat(file).doesNotContain("01 viên chức vi phạm").contains("restricted: có");
  }

  @Test
  void the_sheets_of_others_stay_where_they_are() {
    assertThat(visitor("bg.chuyenvien").get(PAGE + "/" + block + ".yaml").statusCode())
        .isEqualTo(404);
    assertThat(totals(exported(visitor("gd.bao-tang"), block))).hasSize(1);
  }

  @Test
  @DisplayName("Xem trước không ghi gì; tệp sai được báo theo dòng, cột")
  void a_preview_writes_nothing() throws IOException {
    int acts = acts();
    leader.get(PAGE);
    String file = Files.readString(Path.of("samples/khoi-gia-dinh-2026.yaml"));

    HttpResponse<String> plan =
        leader.postFile(PAGE + "/xem-truoc", Map.of("khoi", block), "tep", file);
    assertThat(plan.statusCode()).isEqualTo(200);
    assertThat(plan.body()).contains("Sở Quy hoạch (giả định)", "đơn vị đang giữ bảng của mình");

    HttpResponse<String> wrong =
        leader.postFile(PAGE + "/xem-truoc", Map.of("khoi", block), "tep", "schema: x\n");
    assertThat(wrong.body()).contains("Dòng 1, cột 1");
    assertThat(acts()).isEqualTo(acts);
  }

  @Test
  @DisplayName("Nhận vào: số liệu được nhập thay cho thành viên chưa có bảng")
  void what_is_accepted_is_entered_on_behalf() throws IOException {
    HttpVisitor secretary = visitor("truongkhoi");
    String practice = block("thực hành");
    secretary.get(PAGE);
    String file =
        Files.readString(Path.of("samples/bac-giang-2024.yaml"))
            .replace(
                "name: Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Bắc Giang",
                "name: Đơn vị gửi bản giấy thực hành (giả định)");

    secretary.postFile(PAGE + "/xem-truoc", Map.of("khoi", practice), "tep", file);
    secretary.post(PAGE, Map.of("khoi", practice, "noi_dung", file));

    Map<String, Score> totals = totals(exported(visitor("hoidong"), practice));
    assertThat(totals).containsEntry("Đơn vị gửi bản giấy thực hành (giả định)", Score.of(971));
    assertThat(
            db.sql(
                    "select distinct on_behalf from scoring.sheet s where block_year = :block and on_behalf")
                .param("block", UUID.fromString(practice))
                .query(Boolean.class)
                .list())
        .containsExactly(true);
  }

  private static String exported(HttpVisitor who, String block) {
    HttpResponse<String> answer = who.get(PAGE + "/" + block + ".yaml");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static Map<String, Score> totals(String file) {
    SeasonReading reading = SeasonFile.read(file);
    assertThat(reading).isInstanceOf(SeasonReading.Understood.class);
    Season season = ((SeasonReading.Understood) reading).season();
    List<SheetResult> units = SeasonResult.of(season).rounds().getFirst().result().units();
    Map<String, Score> totals = new HashMap<>();
    units.forEach(unit -> totals.put(unit.name(), unit.total()));
    return totals;
  }

  private HttpVisitor visitor(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, SampleLogins.PASSWORD);
    return visitor;
  }

  private String block(String name) {
    return db.sql(
            """
            select y.id from organisation.block_year y
              join organisation.block b on b.id = y.block where b.name like :name
            """)
        .param("name", "%" + name + "%")
        .query(UUID.class)
        .single()
        .toString();
  }

  private int acts() {
    return db.sql("select count(*) from audit.act where kind not like 'identity.%'")
        .query(Integer.class)
        .single();
  }
}
