package vn.tdkt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.MovableClock;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/**
 * The years of the originals, entered through the pages and read back from the papers: every figure
 * is typed once and stands in the paper as it was typed.
 */
@WebTest
@Import(SeedYearsTest.Time.class)
@DisplayName("Năm của các văn bản gốc: ghi một lần, báo cáo có đủ")
@Proves({"REQ-69", "REQ-71", "REQ-88", "REQ-160", "REQ-182"})
class SeedYearsTest {
  @TestConfiguration(proxyBeanMethods = false)
  static class Time {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(Instant.parse("2020-12-15T01:00:00Z"));
    }
  }

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;

  /**
   * An officer who begins to work on that day: rights hold from the day on which they were given.
   */
  private YearOffice on(String day, List<SeedFact> facts) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(day + "T01:00:00Z")));
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Cơ quan Mẫu", province);
    String officer = new Staff(accounts, province).of(agency, Role.OFFICER);
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(officer, Staff.PASSWORD);
    return new YearOffice(visitor, facts);
  }

  @ParameterizedTest(name = "{0}: {3} chỉ tiêu có số, {4} số liệu")
  @CsvSource({
    "2020, 2020-12-15, bao-cao-ca-nam, 2, 54",
    "2022, 2022-11-30, bao-cao-ca-nam, 0, 52",
    "2024, 2024-06-28, bao-cao-6-thang, 19, 19"
  })
  void every_figure_is_typed_once_and_printed_as_typed(
      String year, String day, String report, int aims, int figures) {
    List<SeedFact> facts = SeedFact.all(year);
    YearOffice office = on(day, facts);
    List<String[]> targets = SeedFact.lines("targets.csv", year);
    targets.forEach(target -> office.aim(target[2], target[3]));
    office.enterAll();

    String printed = office.paper("/" + report + ".docx");
    String plan = office.paper("/ke-hoach.docx");
    List<String> missing = new ArrayList<>();
    int aimed = 0;
    for (String[] target : targets) {
      if (!plan.contains(target[3].replaceAll("[.]$", ""))) {
        missing.add("plan: " + target[3]);
      }
      for (String aim : target[4].split(";")) {
        aimed++;
        if (!printed.contains("\t" + aim + "\t")) {
          missing.add("aim: " + aim);
        }
      }
    }
    for (SeedFact fact : facts) {
      String wanted =
          fact.isOfTarget() ? "\t" + fact.aim() + "\t" + fact.figure() + "\t" : fact.printed();
      if (!printed.contains(wanted)) {
        missing.add(fact.toString());
      }
    }
    assertThat(missing).as(printed).isEmpty();
    assertThat(office.entries())
        .hasSize(facts.size())
        .allSatisfy((fact, times) -> assertThat(times).isOne());
    assertThat(aimed).isEqualTo(aims);
    assertThat(facts).hasSize(figures);
  }

  private static SeedFact planted(String within, String by, String what, String value) {
    return new SeedFact("2024", "", "2024-06", within, by, what, "nhiệm vụ", "", value);
  }

  @ParameterizedTest(name = "{0}: {1} ≠ {2}")
  @CsvSource({
    "nhiệm vụ quản lý, 85, 65 20 3 5, cộng lại là 93",
    "công trình đạt giải, 24, 4 4 7 8, cộng lại là 23",
    "sản phẩm đạt giải, 30, 4 4 7 9, cộng lại là 24",
    "người theo hợp đồng, 10, 8 3, cộng lại là 11",
    "người theo trình độ, 10, 6 3 2, cộng lại là 11",
    "công trình dự thi, 64, 12 18 30 3 2, cộng lại là 65"
  })
  void a_breakdown_that_does_not_add_up_is_refused_with_both_figures(
      String what, String total, String parts, String said) {
    List<SeedFact> below = new ArrayList<>();
    for (String value : parts.split(" ")) {
      below.add(planted(what, "loại", "phần " + below.size(), value));
    }
    HttpResponse<String> refused = enter(what, total, below);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(said, "khác tổng số " + total);
  }

  private HttpResponse<String> enter(String what, String total, List<SeedFact> below) {
    SeedFact whole = planted("", "", what, total);
    List<SeedFact> all = new ArrayList<>(below);
    all.add(whole);
    YearOffice office = on("2024-06-28", all);
    return office.enter(office.counted(whole, below), all);
  }

  @Test
  @DisplayName("Phần “trong đó” lớn hơn tổng số, và một khoản ủng hộ ghi hai lần, bị từ chối")
  void a_part_larger_than_the_whole_and_a_gift_noted_twice() {
    HttpResponse<String> larger =
        enter("phản biện", "8", List.of(planted("phản biện", "within", "chuyên sâu", "9")));
    assertThat(larger.body()).contains("“chuyên sâu” là 9, lớn hơn “phản biện” là 8");
  }

  @Test
  void the_same_gift_in_two_sections_is_counted_once() {
    SeedFact gift =
        new SeedFact("2024", "", "2024-06", "", "", "ủng hộ qua khối", "đồng", "", "6000000");
    YearOffice office = on("2024-06-28", List.of(gift));
    assertThat(office.beyond(gift).statusCode()).isEqualTo(302);
    HttpResponse<String> again = office.beyond(gift);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("đã có số của tháng này");
  }
}
