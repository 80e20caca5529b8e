package vn.tdkt.contests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
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
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang chấm và công bố kết quả một kỳ thi")
@Proves({"REQ-34", "REQ-160"})
class ContestJudgingPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern OPTION = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*> ?Y dược");
  private static final Pattern SCORE = Pattern.compile("href=\"([^\"]+/cham/[0-9a-f-]{36})\"");
  private static final Pattern POINTS = Pattern.compile("name=\"(points-[0-9a-f-]{36})\"");
  private static final Pattern AWARD = Pattern.compile("href=\"([^\"]+/giai)\">Trao giải");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor juror;
  private HttpVisitor reader;
  private String jurorLogin;
  private String edition;

  @BeforeEach
  void an_edition() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    UnitId other = register.agency("Hội khác", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    jurorLogin = staff.of(other, Role.STAFF);
    juror = signedIn(jurorLogin);
    reader = signedIn(staff.of(other, Role.UNIT_LEADER));
    officer.get("/hoi-thi/moi");
    String series =
        done(
            officer.post(
                "/hoi-thi/moi",
                Map.of(
                    "name", "Cuộc thi Mẫu",
                    "kind", "COMPETITION",
                    "every", "1",
                    "lasts", "1",
                    "first-year", "2024",
                    "first-number", "1",
                    "scale", "LETTERS",
                    "national", "Cuộc thi toàn quốc")));
    edition = done(officer.post(series + "/ky-moi", Map.of("year", "2024")));
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

  private static String found(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    assertThat(matcher.find()).as(body).isTrue();
    return matcher.group(1);
  }

  /** Fills in the form at this address, with the version from which it was drawn. */
  private HttpResponse<String> fill(String form, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    Matcher version = VERSION.matcher(officer.get(form).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return officer.post(form, all);
  }

  private void aFieldWithAWorkAndAJury() {
    done(fill(edition + "/linh-vuc/moi", Map.of("field-name", "Y dược")));
    String form = edition + "/giam-khao/them";
    String field = found(OPTION, officer.get(form).body());
    done(
        fill(
            edition + "/bai/moi",
            Map.of("field", field, "work-title", "Máy thở", "authors", "2", "names", "Trần Mẫu")));
    done(fill(edition + "/giam-khao/tieu-chi", Map.of("criterion", "Tính mới", "maximum", "10,5")));
    assertThat(fill(form, Map.of("login", "khong-co", "fields", field)).body())
        .contains("không có tài khoản");
    done(fill(form, Map.of("login", jurorLogin, "fields", field)));
  }

  @Test
  @DisplayName("Từ bài dự thi đến kết quả: giám khảo chấm, người tổ chức công bố, mọi người xem")
  void works_are_scored_and_results_published() {
    aFieldWithAWorkAndAJury();
    assertThat(juror.get(edition + "/cham").body()).contains("Lúc này không chấm");
    officer.get(edition);
    done(officer.post(edition + "/buoc/start-judging", Map.of()));
    assertThat(juror.get("/").body()).contains("còn 1 bài chưa chấm");

    String score = found(SCORE, juror.get(edition + "/cham").body());
    String page = juror.get(score).body();
    assertThat(page).contains("Máy thở", "Tối đa 10,5").doesNotContain("Trần Mẫu");
    String points = found(POINTS, page);
    assertThat(juror.post(score, Map.of(points, "11")).body()).contains("điểm từ 0 đến 10,5");
    assertThat(juror.post(score, Map.of(points, "mười")).statusCode()).isEqualTo(422);
    assertThat(done(juror.post(score, Map.of(points, "9,25")))).isEqualTo(edition + "/cham");
    assertThat(juror.get(edition + "/cham").body()).contains("9,25/10,5 điểm");
    assertThat(juror.get("/").body()).doesNotContain("bài chưa chấm");

    done(fill(edition + "/giai", Map.of("prize-A", "1")));
    String ranking = officer.get(edition + "/xep-hang").body();
    assertThat(ranking).contains("9,25", "đã chấm 1/1");
    done(fill(found(AWARD, ranking), Map.of("prize", "A")));
    assertThat(reader.get(edition).body()).doesNotContain("Máy thở", "/xep-hang", "/giam-khao");
    officer.get(edition);
    done(officer.post(edition + "/buoc/publish", Map.of()));
    assertThat(reader.get(edition).body()).contains("Máy thở", "Giải A", "chưa ghi quyết định");

    done(fill(edition + "/quyet-dinh", Map.of("decision", "12/QĐ", "decided-on", "01/02/2024")));
    assertThat(reader.get(edition).body()).contains("Quyết định 12/QĐ ngày 01/02/2024");
    for (String format : List.of("docx", "pdf")) {
      assertThat(reader.file(edition + "/ket-qua." + format).statusCode()).isEqualTo(200);
    }
    done(fill(edition + "/thay-the", Map.of("reason", "cộng nhầm")));
    assertThat(reader.get(edition).body()).contains("Đã được thay thế: cộng nhầm");
    assertThat(reader.get(edition + "/ket-qua.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void others_find_neither_works_nor_juries_nor_sheets() {
    aFieldWithAWorkAndAJury();
    for (String page : List.of("/bai", "/giam-khao", "/xep-hang", "/cham", "/giai", "/thay-the")) {
      assertThat(reader.get(edition + page).statusCode()).as(page).isEqualTo(404);
    }
    assertThat(officer.get(edition + "/cham").statusCode()).isEqualTo(404);
    assertThat(juror.get(edition + "/bai").statusCode()).isEqualTo(404);
  }

  @Test
  void figures_alone_are_entered_and_asked_about_where_they_disagree() {
    done(fill(edition + "/linh-vuc/moi", Map.of("field-name", "Y dược", "works", "30")));
    done(fill(edition + "/sua", Map.of("works", "64", "nominated", "2")));
    assertThat(officer.get(edition).body())
        .contains("Các lĩnh vực cộng lại 30 bài, toàn kỳ ghi 64");
    done(fill(edition + "/giai", Map.of("prize-A", "4", "national-B", "3")));
    assertThat(officer.get(edition).body())
        .contains("3 giải toàn quốc, nhiều hơn 2 bài được cử đi");
    officer.get(edition);
    assertThat(officer.post(edition + "/buoc/publish", Map.of()).body())
        .contains("Số liệu chưa khớp");
  }

  @Test
  void a_work_is_changed_and_withdrawn_a_juror_dismissed_a_criterion_removed() {
    aFieldWithAWorkAndAJury();
    String works = officer.get(edition + "/bai").body();
    String work = found(Pattern.compile("href=\"([^\"]+/bai/[0-9a-f-]{36})\""), works);
    String field = found(OPTION, officer.get(edition + "/giam-khao/them").body());
    done(fill(work, Map.of("field", field, "work-title", "Máy thở mới", "authors", "1")));
    done(fill(work + "/rut", Map.of("reason", "tác giả rút")));
    assertThat(officer.get(edition + "/bai").body()).contains("đã rút: tác giả rút");

    String jury = officer.get(edition + "/giam-khao").body();
    done(fill(found(Pattern.compile("href=\"([^\"]+/thoi)\""), jury), Map.of("reason", "bận")));
    officer.get(edition + "/giam-khao");
    done(officer.post(found(Pattern.compile("action=\"([^\"]+/bo)\""), jury), Map.of()));
    assertThat(officer.get(edition + "/giam-khao").body())
        .contains("thôi chấm: bận", "Chưa có tiêu chí nào");
    assertThat(juror.get(edition + "/cham").statusCode()).isEqualTo(404);
  }
}
