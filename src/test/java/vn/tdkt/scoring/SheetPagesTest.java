package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@Import(CountedStatements.class)
@DisplayName("Các trang của bảng chấm điểm")
class SheetPagesTest {
  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Accounts accounts;
  @Autowired Scoring scoring;

  private String address;
  private HttpVisitor officer;
  private HttpVisitor stranger;

  @BeforeEach
  void an_officer_with_a_sheet() {
    Season season = new Season(units, blocks, sets, 26);
    SheetHead sheet = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    address = "/bang-cham-diem/" + sheet.id().value();
    Staff staff = new Staff(accounts, season.province);
    officer = signedIn(staff.of(season.members.get(0), Role.OFFICER));
    stranger = signedIn(staff.of(season.members.get(1), Role.OFFICER));
  }

  @Test
  void the_sheet_shows_every_row_and_what_is_next() {
    HttpResponse<String> page = officer.get(address);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Hội Mẫu Một", "Tiêu chí 26", "Đã chấm 0/26 tiêu chí", "Trình lãnh đạo");
    assertThat(officer.get("/bang-cham-diem").body()).contains(address);
  }

  @Test
  @DisplayName("Trang đầu nặng không quá 100 kB khi nén, kể cả kiểu dáng và chương trình")
  void the_first_load_is_light() throws IOException {
    int weight = gzipped(officer.get(address).body());
    for (String path :
        new String[] {
          "/tdkt.css",
          "/tdkt.js",
          "/forms.js",
          "/drafts.js",
          "/versions.js",
          "/score-table.js",
          "/vendor/htmx-2.0.10.min.js"
        }) {
      weight += gzipped(officer.get(path).body());
    }
    for (String part :
        new String[] {
          "cells",
          "dom",
          "rows",
          "sender",
          "queue",
          "notes",
          "session",
          "keys",
          "paste",
          "number",
          "clipboard",
          "whole",
          "uuid",
          "say",
          "signout"
        }) {
      weight += gzipped(officer.get("/score/" + part + ".js").body());
    }
    assertThat(weight).isLessThan(100_000);
  }

  @Test
  @Proves({"REQ-96", "REQ-99"})
  @DisplayName("Ghi một ô: một lần chốt giao dịch, nhiều nhất 8 câu lệnh SQL")
  void saving_a_cell_takes_one_commit_and_at_most_eight_statements() {
    officer.get(address);
    save(officer, "I.1", 0, "9");
    CountedStatements.reset();

    HttpResponse<String> saved = save(officer, "I.2", 0, "8,5");

    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("\"points\":\"8,5\"", "\"total\":\"17,5\"", "2/26");
    assertThat(CountedStatements.statements()).hasSizeLessThanOrEqualTo(8);
    assertThat(CountedStatements.commits()).isEqualTo(1);
  }

  @Test
  void a_stale_version_answers_both_values_and_a_wrong_number_its_sentence() {
    officer.get(address);
    save(officer, "I.1", 0, "9");

    HttpResponse<String> clash = save(officer, "I.1", 0, "7");
    assertThat(clash.statusCode()).isEqualTo(409);
    assertThat(clash.body()).contains("\"theirs\"", "\"points\":\"9\"", "\"version\":1");

    HttpResponse<String> wrong = save(officer, "I.3", 0, "NaN");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"slot\":\"points\"");
  }

  @Test
  @Proves("REQ-192")
  void another_member_gets_404_on_every_page_of_the_sheet() {
    for (String page :
        new String[] {
          "",
          "/thu",
          "/thu/I.1",
          "/dac-diem",
          "/ban-dinh-chinh",
          "/can-cu/I.1",
          "/nhat-ky",
          "/gui",
          "/nhap-diem",
          "/bang-cham-diem.pdf"
        }) {
      assertThat(stranger.get(address + page).statusCode()).as(page).isEqualTo(404);
    }
    stranger.get("/bang-cham-diem");
    assertThat(save(stranger, "I.1", 0, "1").statusCode()).isEqualTo(404);
  }

  @Test
  void the_way_of_a_number_its_history_and_the_sending_page_are_there() {
    officer.get(address);
    save(officer, "I.1", 0, "9");

    assertThat(officer.get(address + "/can-cu/I.1").body())
        .contains("Căn cứ chấm điểm", "Nguyễn Văn Mẫu", "Tự chấm");
    assertThat(officer.get(address + "/nhat-ky").body()).contains("ghi tiêu chí I.1: 9 điểm");
    assertThat(officer.get(address + "/gui").statusCode()).isEqualTo(200);
  }

  @Test
  @Proves("REQ-151")
  @DisplayName("REQ-151 Thử: nếu …: điểm và tổng trước, sau; không ghi gì")
  void trying_shows_now_and_then_and_changes_nothing() {
    officer.get(address);
    save(officer, "I.1", 0, "9");

    assertThat(officer.get(address + "/thu/I.1").body())
        .contains(
            "9 điểm · tổng điểm của bảng 9",
            "đạt điểm tối đa 10",
            "tiêu chí 9 → 10",
            "tổng 9 → 10",
            "+1");
    assertThat(officer.get(address + "/thu/I.1?thu.points=7,5").body()).contains("9 → 7,5");
    assertThat(officer.get(address + "/thu/I.1?thu.points=NaN").body())
        .contains("id=\"thu.points-error\"");
    assertThat(officer.get(address + "/thu").body())
        .contains("Có thể thêm điểm", "đạt điểm tối đa 10");
    assertThat(officer.get(address).body()).contains("Đã chấm 1/26 tiêu chí");
    assertThat(officer.get(address + "/can-cu/I.1").body().split("Nguyễn Văn Mẫu", -1)).hasSize(3);
  }

  @Test
  @Proves({"REQ-183", "REQ-182"})
  void the_sheet_leaves_in_three_formats() {
    for (String format : new String[] {"docx", "pdf", "xlsx"}) {
      HttpResponse<String> paper = officer.get(address + "/bang-cham-diem." + format);
      assertThat(paper.statusCode()).as(format).isEqualTo(200);
      assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
          .contains("attachment", "bang-cham-diem", "." + format);
    }
  }

  @Test
  @Proves("REQ-102")
  void evidence_is_brought_for_one_explanation_and_counted_in_its_row() {
    officer.get(address);
    saveWithBonus();
    String page = officer.get(address).body();
    Matcher link = Pattern.compile("(/minh-chung/I\\.1\\?cho=([0-9a-f-]{36}))").matcher(page);
    assertThat(link.find()).isTrue();

    assertThat(officer.get(address + link.group(1)).body()).contains("Dùng cho", "Thưởng 4: hai");
    Map<String, String> form = Map.of("cho", link.group(2), "trang", "", "doan", "");
    assertThat(
            officer.postFile(address + "/minh-chung/I.1", form, "tep", "Quyết định").statusCode())
        .isEqualTo(302);

    assertThat(officer.get(address).body()).contains("Minh chứng (1)");
    assertThat(officer.get(address + "/minh-chung/I.1").body())
        .contains("<h3>Thưởng 4: hai", "tep");
  }

  private void saveWithBonus() {
    String json =
        """
        {"command":"%s","leaf":"I.1","version":0,"fields":{"points":"10","bonus.0.points":"4","bonus.0.text":"hai sáng kiến"}}
        """
            .formatted(UUID.randomUUID());
    assertThat(officer.postJson(address + "/o", json).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("Chỉ nhập điểm: dán một cột, xem trước, lưu cả bảng")
  void a_pasted_column_is_looked_over_and_saved() {
    officer.get(address + "/nhap-diem");
    String column = "10\n9,5\n\n8";

    assertThat(officer.post(address + "/nhap-diem/xem", Map.of("pasted", column)).body())
        .contains("9,5", "Lưu điểm cả bảng");
    Map<String, String> form = Map.of("pasted", column, "command", UUID.randomUUID().toString());
    assertThat(officer.post(address + "/nhap-diem", form).statusCode()).isEqualTo(302);
    assertThat(officer.get(address).body()).contains("3/26", "27,5");
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private HttpResponse<String> save(HttpVisitor who, String leaf, long version, String points) {
    String json =
        """
        {"command":"%s","leaf":"%s","version":%d,"fields":{"points":"%s"}}
        """
            .formatted(UUID.randomUUID(), leaf, version, points);
    return who.postJson(address + "/o", json);
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
