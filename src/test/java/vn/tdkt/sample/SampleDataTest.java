package vn.tdkt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.EditionOfYear;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.identity.Sessions;
import vn.tdkt.identity.SignIn;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetState;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@TestPropertySource(properties = "tdkt.sample-data=true")
@DisplayName("Dữ liệu mẫu của lần chạy đầu")
class SampleDataTest {
  @Autowired SampleData sample;
  @Autowired SampleLogins logins;
  @Autowired SignIn signIn;
  @Autowired Sessions sessions;
  @Autowired Sheets sheets;
  @Autowired CriteriaSets sets;
  @Autowired Units units;
  @Autowired Contests contests;
  @Autowired ContestContents contents;
  @Autowired Initiatives initiatives;
  @Autowired ResearchProjects projects;
  @Autowired JdbcClient db;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"bg.chuyenvien, 971", "tn.chuyenvien, 934"})
  @DisplayName("Hai bảng thật đã có đủ số liệu, tổng như bản in, không xếp hạng")
  void the_real_sheets_are_there_with_their_totals(String login, String total) {
    Access officer = access(login);
    SheetHead head = sheets.list(officer).getFirst();
    SheetResult result =
        Evaluation.of(sets.content(head.set()), sheets.figures(head.id(), officer).self());

    assertThat(result.total()).isEqualTo(Score.of(total));
    assertThat(result.complete()).isTrue();
    assertThat(head.state()).isEqualTo(SheetState.DRAFT);
    assertThat(sets.content(head.set()).terms().ranking()).isNull();
  }

  @Test
  void the_block_of_twelve_is_on_its_way() {
    Access leader = access("gd.quy-hoach");
    SheetHead own = own(leader);

    assertThat(sheets.ofBlock(own.block()))
        .hasSize(12)
        .extracting(SheetHead::state)
        .contains(SheetState.DRAFT, SheetState.FOR_APPROVAL, SheetState.SENT)
        .filteredOn(SheetState.BLOCK_SCORING::equals)
        .hasSize(9);
    assertThat(leader.may(Permission.BLOCK_SCORE, own.scope())).isTrue();
  }

  @Test
  @DisplayName("Không đơn vị nào tự chấm bảng của mình, Trưởng khối do Phó Trưởng khối chấm")
  @Proves("REQ-13")
  void nobody_has_judged_its_own_sheet() {
    assertThat(
            db.sql(
                    """
                    select count(*) from scoring.sheet s
                      join scoring.entry r on r.sheet = s.id and r.round <> 'SELF'
                      join identity.account a on a.id = r.account and a.unit = s.unit
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void the_practice_sheet_is_empty() {
    Access officer = access("chuyenvien");

    assertThat(sheets.figures(own(officer).id(), officer).rows()).isEmpty();
  }

  @Test
  @DisplayName("Mọi người đều là giả định; nội dung hạn chế không nêu việc riêng của ai")
  void no_person_is_real() {
    assertThat(db.sql("select full_name from identity.account").query(String.class).list())
        .isNotEmpty()
        .allMatch(name -> name.endsWith("(giả định)"));
    assertThat(db.sql("select fictional from organisation.person").query(Boolean.class).list())
        .doesNotContain(false);
    assertThat(
            db.sql("select explanation from scoring.adjustment where restricted")
                .query(String.class)
                .list())
        .containsOnly("01 viên chức vi phạm (nội dung hạn chế)");
  }

  @Test
  @DisplayName("Đơn vị của Bắc Giang thuộc Bắc Ninh từ ngày 01/07/2025, lịch sử giữ nguyên")
  @Proves("REQ-1")
  void units_cross_into_the_new_province() {
    SheetHead head = sheets.list(access("bg.chuyenvien")).getFirst();

    assertThat(parent(head, Places.MERGER.minusDays(1))).isEqualTo("Tỉnh Bắc Giang");
    assertThat(parent(head, Places.MERGER)).isEqualTo("Tỉnh Bắc Ninh");
  }

  @Test
  @DisplayName("Số lần của hội thi, cuộc thi như báo cáo 2020 và kế hoạch 2024 của Bắc Giang")
  @Proves({"REQ-34", "REQ-47", "REQ-160"})
  void the_contests_of_bac_giang_bear_the_numbers_of_the_papers() {
    UUID province = sheets.list(access("bg.chuyenvien")).getFirst().jurisdiction();

    assertThat(contests.editionsIn(province, 2020))
        .extracting(EditionOfYear::number)
        .containsExactlyInAnyOrder(9, 16, 2);
    assertThat(contests.editionsIn(province, 2024))
        .extracting(EditionOfYear::number)
        .containsExactlyInAnyOrder(11, 20, 1);
    assertThat(contests.seenBy(access("bg.chuyenvien")))
        .allSatisfy(
            series ->
                assertThat(series.editions())
                    .allSatisfy(
                        edition ->
                            assertThat(contents.questions(new Contests.OneEdition(series, edition)))
                                .isEmpty()));
  }

  @Test
  @DisplayName(
      "Sáng kiến 2024, đề tài 630 triệu đồng (trong đó 420 triệu) như báo cáo; cá nhân thấy của mình")
  @Proves({"REQ-80", "REQ-81", "REQ-72"})
  void the_initiatives_and_the_project_of_the_papers_are_there() {
    Access officer = access("bg.chuyenvien");
    UUID unit = own(officer).unit().value();

    assertThat(projects.of(List.of(unit)))
        .map(file -> file.project().said().funding().rest())
        .contains(210_000_000L);
    assertThat(initiatives.tally(List.of(unit), "").count("2024", null, null)).isEqualTo(2);
    assertThat(initiatives.own(access("canhan"))).hasSize(1);
  }

  @Test
  void a_second_start_changes_nothing() {
    int acts = acts();

    sample.run(new DefaultApplicationArguments());

    assertThat(acts()).isEqualTo(acts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantri", "hoidong", "thanhvien", "thamquyen", "thanhtra", "vanthu"})
  void there_is_an_account_for_every_role(String login) {
    assertThat(access(login).grants()).isNotEmpty();
  }

  @Test
  void every_start_says_how_to_sign_in() {
    List<String> lines = logins.lines(URI.create("http://127.0.0.1:8080"));

    assertThat(String.join("\n", lines)).contains("chuyenvien", SampleLogins.PASSWORD);
  }

  private String parent(SheetHead head, LocalDate on) {
    UnitView unit = units.unit(head.unit(), on);
    return Objects.requireNonNull(unit.parentName());
  }

  private SheetHead own(Access who) {
    return sheets.list(who).stream()
        .filter(head -> who.actor().belongsTo(head.unit().value()))
        .findFirst()
        .orElseThrow();
  }

  private int acts() {
    return db.sql("select count(*) from audit.act").query(Integer.class).single();
  }

  private Access access(String login) {
    return sessions
        .find(Done.of(signIn.signIn(login, SampleLogins.PASSWORD)))
        .orElseThrow()
        .access();
  }
}
