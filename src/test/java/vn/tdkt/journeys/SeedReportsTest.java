package vn.tdkt.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
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
import vn.tdkt.kernel.Finding;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.ReadFiles;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.MovableClock;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/**
 * The reports of the originals, written through the pages: the words are typed, the figures are
 * chosen from what was noted, and the paper prints each as it was entered.
 */
@WebTest
@Import(SeedReportsTest.Time.class)
@DisplayName("Báo cáo của các văn bản gốc: lời thì viết, số thì chèn")
@Proves({"REQ-49", "REQ-89", "REQ-172", "REQ-173"})
class SeedReportsTest {
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

  private record Agency(HttpVisitor officer, HttpVisitor leader) {}

  /** People who begin to work on that day. */
  private Agency on(String day) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(day + "T01:00:00Z")));
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Cơ quan Mẫu", province);
    Staff staff = new Staff(accounts, province);
    return new Agency(
        signedIn(staff.of(agency, Role.OFFICER)), signedIn(staff.of(agency, Role.UNIT_LEADER)));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  @ParameterizedTest(name = "{0}: {3} số liệu, {4} câu hỏi")
  @CsvSource({
    "2020, 2020-12-15, YEAR, 54, 0",
    "2022, 2022-11-30, YEAR, 52, 1",
    "2024, 2024-06-28, HALF_YEAR, 19, 0"
  })
  void every_figure_stands_in_the_report_as_it_was_entered(
      String year, String day, String kind, int figures, int questions, @TempDir Path folder)
      throws IOException {
    List<SeedFact> facts = SeedFact.all(year);
    Agency agency = on(day);
    YearOffice office = new YearOffice(agency.officer(), facts);
    SeedFact.lines("targets.csv", year).forEach(target -> office.aim(target[2], target[3]));
    office.enterAll();
    ReportOffice report = ReportOffice.begin(agency.officer(), kind);
    Map<SeedFact, String> wanted = write(report, year, facts);

    assertThat(asked(report.page())).as(report.page()).hasSize(questions);
    report.take("buoc/trinh", Map.of());
    report.seenBy(agency.leader()).take("buoc/duyet", Map.of());
    report.take("ban-hanh", Map.of("number", "35/BC-CQM", "date", paperDay(day)));
    byte[] word = report.word();
    String printed = PaperText.of(word);
    assertThat(facts)
        .hasSize(figures)
        .allSatisfy(fact -> assertThat(printed).contains(wanted.get(fact)));
    assertThat(Proofreading.of(new ReadFiles(folder).read("bao-cao.docx", word)))
        .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  private static String paperDay(String day) {
    return String.join("/", List.of(day.split("-")).reversed());
  }

  /** Writes all sections; answers what the paper must say of each figure. */
  private static Map<SeedFact, String> write(
      ReportOffice report, String year, List<SeedFact> facts) {
    Map<String, String> sections =
        SeedFact.lines("sections.csv", year).stream().collect(toMap(line -> line[1], l -> l[2]));
    List<ReportOffice.Choice> choices = report.choices();
    facts.stream()
        .collect(groupingBy(fact -> sections.getOrDefault(fact.line(), "chuyen-mon")))
        .forEach(
            (section, told) ->
                report.write(
                    section,
                    told.stream().map(fact -> sentence(fact, choices)).collect(joining("\n"))));
    return facts.stream()
        .collect(toMap(fact -> fact, fact -> label(fact, choices) + printed(fact) + "."));
  }

  private static ReportOffice.Choice choice(SeedFact fact, List<ReportOffice.Choice> choices) {
    return choices.stream().filter(choice -> choice.isOf(fact)).findFirst().orElseThrow();
  }

  /** The words are typed, the figure is chosen. */
  private static String sentence(SeedFact fact, List<ReportOffice.Choice> choices) {
    String form = fact.isOfTarget() ? "đã làm/kế hoạch" : "số lượng";
    String name = choice(fact, choices).name();
    return label(fact, choices) + "{" + name + ": " + form + "}.";
  }

  private static String label(SeedFact fact, List<ReportOffice.Choice> choices) {
    String what = fact.isOfTarget() ? choice(fact, choices).name() : fact.what();
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": ";
  }

  /** Reckoned without the program: a count below ten has a zero before it. */
  private static String printed(SeedFact fact) {
    if (fact.isOfTarget()) {
      return padded(fact.figure()) + "/" + padded(fact.aim().replaceAll("\\D", ""));
    }
    String over = fact.qualifier().equals("OVER") ? "trên " : "";
    return fact.measure().equals("%")
        ? over + fact.figure() + "%"
        : over + padded(fact.figure()) + " " + fact.measure();
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** What the page asks to look at again. */
  private static List<String> asked(String page) {
    int from = page.indexOf("id=\"can-xem\"");
    return from < 0
        ? List.of()
        : page.substring(from, page.indexOf("</section>", from))
            .lines()
            .filter(line -> line.contains("<li>"))
            .toList();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YEAR      | uu-diem: Hoàn thành tất cả các nhiệm vụ được giao. | còn 1 chỉ tiêu chưa đạt
          YEAR      | uu-diem: Hoàn thành tốt nhiệm vụ tư vấn, phản biện được giao. | Câu nói làm tốt, nhưng chỉ tiêu chưa đạt
          YEAR      | chuyen-mon: Có 05 nhiệm vụ đã xong. | là số gõ tay, bằng số đã ghi
          YEAR      | chuyen-mon: Thanh tra {doanh nghiệp vàng}, {cơ sở bức xạ}. | đứng cạnh nhau và cùng là 17 cơ sở
          YEAR      | chuyen-mon: Quyên góp {ủng hộ qua khối}.; xa-hoi: Đã góp {ủng hộ nhân đạo}. | ở hai phần của báo cáo
          YEAR      | chuyen-mon: Làm {đợt kiểm tra: số lượng}: Văn phòng; Ban Thông tin. | phía sau liệt kê 2 mục
          YEAR      | chuyen-mon: Đã phát hành ...... tài liệu. | Còn chỗ để trống
          YEAR      | chuyen-mon: Việc đã làm: (1) Góp ý; (2) Phản biện; (4) Giám định. | Số thứ tự nhảy từ (2) đến (4)
          YEAR      | chuyen-mon: Theo kế hoạch của UBDN tỉnh. | thường viết là
          YEAR      | chuyen-mon: Thực hiện kế hoạch phong trào thi đua năm 2019. | chỗ này ghi năm 2019
          YEAR      | nhiem-vu: Tiếp tục thực hiện phong trào thi đua năm 2020. | Phần phương hướng năm 2021 còn ghi năm 2020
          YEAR      | chuyen-mon: Tổ chức Hội thi Sáng tạo kỹ thuật lần thứ 16 năm 2020.; nhiem-vu: Tổ chức Hội thi Sáng tạo kỹ thuật lần thứ 16. | phần phương hướng năm sau vẫn ghi lần thứ 16
          YEAR      | chuyen-mon: Tổ chức Cuộc thi Robocon tỉnh lần thứ 7 năm 2020. | theo danh mục hội thi là lần thứ 2 (năm 2020)
          HALF_YEAR | nhiem-vu: Tổng kết hoạt động năm 2020; phương hướng, nhiệm vụ năm 2020. | còn ghi năm 2020
          """)
  @Proves({"REQ-46", "REQ-47", "REQ-48", "REQ-159", "REQ-162", "REQ-163", "REQ-164", "REQ-165"})
  void what_the_originals_got_wrong_is_asked_before_the_report_goes_on(
      String kind, String written, String asked) {
    List<SeedFact> facts = planted();
    Agency agency = on("2020-12-20");
    YearOffice office = new YearOffice(agency.officer(), facts);
    office.aim("TARGET", "Hoàn thành 07 nhiệm vụ tư vấn, phản biện được giao");
    office.enterAll();
    keepContest(agency.officer());
    ReportOffice report = ReportOffice.begin(agency.officer(), kind);
    for (String part : written.split("; (?=[a-z-]+: )")) {
      String[] told = part.split(": ", 2);
      report.write(told[0], told[1]);
    }
    assertThat(asked(report.page())).as(report.page()).anyMatch(line -> line.contains(asked));
  }

  /** A contest on record: held each year, the first time in 2019. */
  private static void keepContest(HttpVisitor officer) {
    Map<String, String> series =
        Map.of(
            "name", "Cuộc thi Robocon tỉnh Mẫu",
            "kind", "CONTEST",
            "every", "1",
            "lasts", "1",
            "first-year", "2019",
            "first-number", "1",
            "scale", "PLACES");
    assertThat(officer.post("/hoi-thi/moi", series).statusCode()).isEqualTo(302);
  }

  private static List<SeedFact> planted() {
    List<SeedFact> facts = new ArrayList<>();
    facts.add(fact("target:7 nhiệm vụ", "", "nhiệm vụ", "5"));
    facts.add(fact("", "doanh nghiệp vàng", "cơ sở", "17"));
    facts.add(fact("", "cơ sở bức xạ", "cơ sở", "17"));
    facts.add(fact("", "ủng hộ qua khối", "đồng", "6000000"));
    facts.add(fact("", "ủng hộ nhân đạo", "đồng", "6000000"));
    facts.add(fact("", "đợt kiểm tra", "đợt", "3"));
    return facts;
  }

  private static SeedFact fact(String within, String what, String measure, String value) {
    return new SeedFact("2020", "", "2020-05", within, "", what, measure, "", value);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nhiem-vu-chinh-tri: Tổ chức Hội thi Sáng tạo kỹ thuật lần thứ 11. Chuẩn bị Hội thi Sáng tạo kỹ thuật lần thứ 10. | chỗ khác của kế hoạch ghi lần thứ 11
          muc-dich: Triển khai phong trào thi đua năm 2019. | chỗ này ghi năm 2019
          to-chuc-thuc-hien: Phân công: (1) Văn phòng; (2) Các ban; (4) Công đoàn. | Số thứ tự nhảy từ (2) đến (4)
          """)
  @Proves({"REQ-46", "REQ-47", "REQ-48"})
  void a_plan_is_asked_about_as_well(String written, String asked) {
    YearOffice office = new YearOffice(on("2020-12-22").officer(), List.of());
    String[] told = written.split(": ", 2);
    office.chapter(told[0], told[1]);
    assertThat(asked(office.planPage())).anyMatch(line -> line.contains(asked));
  }
}
