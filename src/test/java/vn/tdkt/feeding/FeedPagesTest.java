package vn.tdkt.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.documents.Uploads;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.Season;
import vn.tdkt.scoring.UploadedFiles;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Các trang đưa số liệu vào bảng chấm điểm")
class FeedPagesTest {
  private static final Pattern FEED = Pattern.compile("name=\"take\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern ALL = Pattern.compile("name=\"feed\" value=\"([^\"]*,[^\"]*)\"");
  private static final Pattern COMMAND =
      Pattern.compile("name=\"command\" value=\"([0-9a-f-]{36})\"");

  private static final Pattern FIGURE = Pattern.compile("href=\"(/so-lieu/[0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired FactEvidence evidence;
  @Autowired Uploads uploads;

  private HttpVisitor officer;
  private String sheet;
  private Season season;
  private Indicator held;

  @BeforeEach
  void an_officer_whose_unit_held_two_conferences() {
    Method counted = Method.of(new CountTimes("Hội nghị", Score.of(2), null));
    season = new Season(units, blocks, sets, Season.criteria(List.of(counted, Method.JUDGED)));
    Access access = season.officer(0);
    UnitView unit = units.unit(season.members.get(0), Season.NEW_YEAR);
    held =
        Register.done(
            indicators.count(
                unit,
                NewIndicator.of("hội nghị thông tin", "hội nghị", Gathering.ADDED),
                access.actor()));
    Noted two = new Noted(held.id(), Span.of(YearMonth.of(2024, 5)), Amount.of(2), "", 0);
    Register.done(facts.note(unit.id().value(), List.of(two), access.actor()));
    sheet = "/bang-cham-diem/" + Register.done(scoring.open(season.sheet(0), access)).id().value();
    officer = new HttpVisitor(port);
    officer.signIn(
        new Staff(accounts, season.province).of(season.members.get(0), Role.OFFICER),
        Staff.PASSWORD);
  }

  @Test
  @DisplayName("Chọn nguồn một lần, lấy bằng một nút, xem lại từ căn cứ chấm điểm")
  @Proves({"REQ-60", "REQ-99"})
  void a_source_is_chosen_once_its_figure_taken_and_seen_again_behind_the_points() {
    assertThat(officer.get(sheet).body()).contains("Số liệu đã ghi trong năm điền được");
    officer.get(sheet + "/so-lieu/nguon");
    officer.post(sheet + "/so-lieu/nguon", Map.of("of.I.1.times", "Hội nghị thông tin (hội nghị)"));
    assertThat(officer.get(sheet).body()).contains("1 ô điền được từ số liệu đã ghi trong năm.");

    String page = officer.get(sheet + "/so-lieu").body();
    assertThat(page).contains("chưa có trên bảng chấm", "ghi đến 31/05/2024");
    HttpResponse<String> taken =
        officer.post(
            sheet + "/so-lieu",
            Map.of("take", one(FEED, page), "command", one(COMMAND, page), "seen.I.1", "0"));

    assertThat(taken.statusCode()).isEqualTo(302);
    assertThat(officer.get(sheet + "/so-lieu").body())
        .contains("Đã lấy 1 số liệu vào bảng chấm.", "khớp")
        .doesNotContain("chưa có trên bảng chấm");
    assertThat(officer.get(sheet + "/can-cu/I.1").body())
        .contains(
            "Số liệu đã ghi trong năm", "hội nghị thông tin (hội nghị)", "đến 31/05/2024 · khớp");
    Matcher figure = FIGURE.matcher(officer.get(sheet + "/can-cu/I.1").body());
    assertThat(figure.find()).isTrue();
    assertThat(officer.get(figure.group(1)).body())
        .contains("hội nghị thông tin", "Bảng chấm điểm: tiêu chí I.1");
  }

  @Test
  @DisplayName("Từ điểm về tới tờ giấy; một nút là tờ giấy ấy thành minh chứng, không tải lại")
  @Proves({"REQ-99", "REQ-102"})
  void the_paper_of_a_figure_proves_the_criterion_at_one_click() throws IOException {
    Access access = season.officer(0);
    UUID file =
        new UploadedFiles(uploads, season.province)
            .of(season.members.get(0), "hn.pdf", SampleFiles.pdf(2), false);
    Fact may = facts.ever(held.id()).getFirst();
    Register.done(evidence.attach(held, may, file, 2, access));
    officer.get(sheet + "/so-lieu/nguon");
    officer.post(sheet + "/so-lieu/nguon", Map.of("of.I.1.times", "Hội nghị thông tin (hội nghị)"));
    String paper = "href=\"/tep/" + file + "/xem?trang=2#trang-2\">hn.pdf, trang 2</a>";
    assertThat(officer.get(sheet + "/can-cu/I.1").body()).contains(paper);
    String page = officer.get(sheet + "/so-lieu").body();
    assertThat(page).contains(paper, "Dùng làm minh chứng");

    String feed = one(FEED, page);
    officer.post(sheet + "/so-lieu/minh-chung", Map.of("feed", feed));

    assertThat(officer.get(sheet + "/so-lieu").body())
        .contains("Đã dùng 1 tệp của số liệu", paper, "đã là minh chứng của tiêu chí")
        .doesNotContain("Dùng làm minh chứng");
    assertThat(officer.get(sheet + "/minh-chung/I.1").body())
        .contains("/tep/" + file + "/xem?trang=2#trang-2");
    officer.post(sheet + "/so-lieu/minh-chung", Map.of("feed", feed));
    assertThat(officer.get(sheet + "/so-lieu").body()).contains("Các tệp ấy đã là minh chứng");
  }

  @Test
  @DisplayName("Một tệp, nhiều tiêu chí: một nút dùng tất cả")
  @Proves("REQ-102")
  void all_papers_are_taken_at_once() throws IOException {
    UUID file =
        new UploadedFiles(uploads, season.province)
            .of(season.members.get(0), "hn.pdf", SampleFiles.pdf(2), false);
    Fact may = facts.ever(held.id()).getFirst();
    Register.done(evidence.attach(held, may, file, null, season.officer(0)));
    String name = "Hội nghị thông tin (hội nghị)";
    officer.get(sheet + "/so-lieu/nguon");
    officer.post(sheet + "/so-lieu/nguon", Map.of("of.I.1.times", name, "beside.I.2", name));
    String all = one(ALL, officer.get(sheet + "/so-lieu").body());

    officer.post(sheet + "/so-lieu/minh-chung", Map.of("feed", all));

    assertThat(officer.get(sheet + "/so-lieu").body()).contains("Đã dùng 2 tệp");
    assertThat(officer.get(sheet + "/minh-chung/I.1").body()).contains("/tep/" + file + "/xem\"");
    assertThat(officer.get(sheet + "/minh-chung/I.2").body()).contains("/tep/" + file + "/xem\"");
  }

  @Test
  @DisplayName("Tên không có: nói tại ô ấy, chữ đã gõ còn nguyên")
  void a_name_that_nobody_counts_is_told_at_its_field() {
    officer.get(sheet + "/so-lieu/nguon");
    HttpResponse<String> again =
        officer.post(sheet + "/so-lieu/nguon", Map.of("beside.I.2", "hội thảo lạ"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("Không có số liệu tên “hội thảo lạ”.", "value=\"hội thảo lạ\"");
  }

  private static String one(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
