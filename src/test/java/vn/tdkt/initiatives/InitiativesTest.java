package vn.tdkt.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-80 Sáng kiến trong cơ sở dữ liệu")
@Proves("REQ-80")
class InitiativesTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 6);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
  private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 4);

  @Autowired Units units;
  @Autowired People people;
  @Autowired Initiatives initiatives;
  @Autowired InitiativeKeeping keeping;
  @Autowired InitiativeWay way;
  @Autowired InitiativeUsing using;
  @Autowired VoteRules rules;
  @Autowired RecognisedInitiatives recognised;
  @Autowired ResearchProjects projects;
  @Autowired ProjectKeeping research;
  @Autowired InitiativePlaces places;
  @Autowired JdbcClient db;

  private UnitId province;
  private UnitId unit;
  private PersonId an;
  private Access officer;
  private Access leader;
  private UUID id;

  @BeforeEach
  void an_initiative_of_somebody() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = register.agency("Liên hiệp hội Mẫu", province);
    officer = access(Role.OFFICER, unit);
    leader = access(Role.UNIT_LEADER, unit);
    an = person("Nguyễn Văn An");
    id = propose("Bảng chung").id();
  }

  private Access access(Role role, @Nullable UnitId at) {
    UUID place = at == null ? null : at.value();
    return new Access(
        new Actor(UUID.randomUUID(), "Người Mẫu", province.value(), place),
        List.of(new Grant(role, new Scope(province.value(), null, place))));
  }

  private PersonId person(String name) {
    PersonView.Post post =
        new PersonView.Post(
            unit, "Chuyên viên", false, null, "", Validity.since(LocalDate.of(2020, 1, 1)));
    return Register.done(
        people
            .enter(province, name, true, officer.actor())
            .then(one -> people.appoint(one, post, officer.actor())));
  }

  private Initiative propose(String name) {
    return Register.done(
        keeping.propose(unit.value(), "2024", said(name, "An hộ"), officer.actor()));
  }

  private Initiative.Said said(String name, String other) {
    return new Initiative.Said(
        name,
        SolutionKind.MANAGEMENT,
        "Một bảng cho mọi phòng",
        LocalDate.of(2024, 1, 15),
        Influence.PROVINCE,
        Register.done(
            new ContributorLines(places.staff(unit.value()), List.of())
                .read(List.of("Nguyễn Văn An; 60", other + "; 40"))));
  }

  private InitiativeFile file() {
    return initiatives.file(id, Permission.INITIATIVE_VIEW, officer);
  }

  private static InitiativeStep.Said said(
      LocalDate on, @Nullable Influence influence, @Nullable Votes votes) {
    return new InitiativeStep.Said(new Ground("45/QĐ", on, "Chủ tịch"), influence, votes, "");
  }

  private void recognise() {
    Register.done(way.write(file(), InitiativeMove.SUBMIT, said(MAY, null, null), officer.actor()));
    Register.done(
        way.write(
            file(),
            InitiativeMove.NOTE_RESULT,
            said(JUNE, Influence.GRASSROOTS, new Votes(9, 8, 8)),
            officer.actor()));
    Register.done(way.approve(file(), leader.actor()));
  }

  @Test
  @DisplayName("Đi hết đường: trình, ghi kết quả, lãnh đạo duyệt, xác nhận cấp tỉnh, dùng một lần")
  void it_goes_its_way_and_serves_once() {
    assertThat(file().initiative().said().authors())
        .containsExactly(
            new Contributor(an.value(), "Nguyễn Văn An", Score.of(60)),
            new Contributor(null, "An hộ", Score.of(40)));
    Register.done(way.write(file(), InitiativeMove.SUBMIT, said(MAY, null, null), officer.actor()));
    Register.done(
        way.write(
            file(),
            InitiativeMove.NOTE_RESULT,
            said(JUNE, Influence.GRASSROOTS, new Votes(9, 8, 8)),
            officer.actor()));
    assertThat(recognised.of(an, NOVEMBER)).as("before the leader").isEmpty();
    Register.done(way.approve(file(), leader.actor()));
    Register.done(
        way.write(
            file(),
            InitiativeMove.CONFIRM,
            said(NOVEMBER, Influence.PROVINCE, null),
            officer.actor()));

    RecognisedInitiative one = recognised.of(an, NOVEMBER).getFirst();
    assertThat(one.influence()).isEqualTo(Influence.PROVINCE);
    assertThat(one.main()).isTrue();
    assertThat(one.isUsed()).isFalse();
    assertThat(recognised.of(an, NOVEMBER.minusDays(1)).getFirst().influence())
        .isEqualTo(Influence.GRASSROOTS);
    assertThat(recognised.of(an, JUNE.minusDays(1))).isEmpty();

    Contributor author = file().initiative().said().authors().getFirst();
    Register.done(using.use(file(), author, "CSTDCS", "2024", "", officer.actor()));
    assertThat(recognised.of(an, NOVEMBER).getFirst().isUsed()).isTrue();
    assertThat(Register.refused(using.use(file(), author, "BKT", "2025", "", officer.actor())))
        .contains("chỉ được dùng một lần");
    InitiativeUse use = file().used().getFirst();
    Register.done(using.takeBack(file(), use, "không được tặng", officer.actor()));
    assertThat(recognised.of(an, NOVEMBER).getFirst().isUsed()).isFalse();
    Register.done(using.use(file(), author, "BKT", "2025", "", officer.actor()));
  }

  @Test
  @DisplayName("Đếm theo tháng và phạm vi, theo ngày quyết định; bước đã bỏ không đếm")
  void recognised_ones_are_counted_by_month_and_scope() {
    recognise();
    Register.done(
        way.write(
            file(),
            InitiativeMove.CONFIRM,
            said(NOVEMBER, Influence.PROVINCE, null),
            officer.actor()));
    LocalDate from = LocalDate.of(2024, 1, 1);
    assertThat(recognised.monthly(unit, from, from.plusYears(1)))
        .containsExactly(
            new RecognisedInitiatives.Monthly(YearMonth.of(2024, 6), Influence.GRASSROOTS, 1),
            new RecognisedInitiatives.Monthly(YearMonth.of(2024, 11), Influence.PROVINCE, 1));
    assertThat(recognised.monthly(unit, JUNE.plusDays(1), NOVEMBER)).isEmpty();
    Register.done(way.takeBack(file(), "ghi nhầm", officer.actor()));
    assertThat(recognised.monthly(unit, from, from.plusYears(1))).hasSize(1);
    assertThat(file().initiative().influence()).isEqualTo(Influence.GRASSROOTS);
    assertThat(file().initiative().state()).isEqualTo(InitiativeState.RECOGNISED);
  }

  @Test
  void a_step_back_keeps_what_was_there_and_two_do_not_write_at_once() {
    InitiativeFile seen = file();
    recognise();
    assertThatThrownBy(
            () -> way.write(seen, InitiativeMove.SUBMIT, said(MAY, null, null), officer.actor()))
        .isInstanceOf(StaleEdit.class);
    assertThat(Register.refused(way.takeBack(file(), " ", leader.actor())))
        .isEqualTo("Phải ghi lý do.");
    Register.done(way.takeBack(file(), "sai số phiếu", leader.actor()));
    assertThat(file().initiative().state()).isEqualTo(InitiativeState.BEFORE_COUNCIL);
    assertThat(file().initiative().influence()).isNull();
    assertThat(file().steps())
        .hasSize(2)
        .last()
        .extracting(InitiativeStep::voided)
        .isEqualTo("sai số phiếu");
  }

  @Test
  @DisplayName("Đính chính sau khi có kết quả phải có lý do; danh sách tác giả cũ vẫn còn")
  void a_correction_has_a_reason_and_keeps_the_older_list() {
    recognise();
    Initiative.Said other = said("Bảng chung của đơn vị", "Trần Thị Bình");
    assertThat(Register.refused(keeping.change(file(), other, "", officer.actor())))
        .contains("phải ghi lý do");
    Register.done(keeping.change(file(), other, "ghi thiếu tên", officer.actor()));
    assertThat(file().initiative().said().names()).isEqualTo("Nguyễn Văn An, Trần Thị Bình");
    assertThat(
            db.sql("select count(*) from initiatives.author where owner = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(4);
    Contributor author = file().initiative().said().authors().getFirst();
    Register.done(using.use(file(), author, "CSTDCS", "2024", "", officer.actor()));
    Initiative.Said without =
        new Initiative.Said(
            "X",
            SolutionKind.TECHNICAL,
            "Y",
            null,
            Influence.GRASSROOTS,
            List.of(new Contributor(null, "Trần Thị Bình", null)));
    assertThat(Register.refused(keeping.change(file(), without, "nhầm", officer.actor())))
        .contains("không bỏ khỏi danh sách");
    assertThat(Register.refused(keeping.voidIt(file(), "nhầm", officer.actor())))
        .contains("hãy bỏ lần dùng ấy trước");
  }

  @Test
  @DisplayName("Tỷ lệ phiếu theo văn bản của tỉnh, từ ngày hiệu lực; bước cũ giữ tỷ lệ lúc ghi")
  void the_rule_of_the_province_holds_from_its_day_on() {
    Access office = access(Role.COUNCIL_OFFICE, null);
    recognise();
    Register.done(rules.add(Influence.PROVINCE, NOVEMBER, Score.of(70), "QĐ 404/QĐ-HĐSK", office));
    InitiativeStep.Said few = said(NOVEMBER, Influence.PROVINCE, new Votes(null, 10, 6));
    assertThat(Register.refused(way.write(file(), InitiativeMove.CONFIRM, few, officer.actor())))
        .startsWith("6/10 người có mặt đồng ý, đạt 60 %");
    InitiativeStep.Said earlier =
        said(NOVEMBER.minusDays(1), Influence.PROVINCE, new Votes(null, 10, 6));
    InitiativeStep before =
        Register.done(way.write(file(), InitiativeMove.CONFIRM, earlier, officer.actor()));
    assertThat(before.rule()).isNull();
    Register.done(way.takeBack(file(), "ghi lại", officer.actor()));
    InitiativeStep.Said enough = said(NOVEMBER, Influence.PROVINCE, new Votes(null, 10, 7));
    Register.done(way.write(file(), InitiativeMove.CONFIRM, enough, officer.actor()));
    VoteRule rule = rules.of(province.value()).getFirst();
    Register.done(rules.voidIt(rule, "thay văn bản", office));
    assertThat(file().last().orElseThrow().rule()).isEqualTo(rule);
    assertThatThrownBy(() -> rules.add(Influence.PROVINCE, NOVEMBER, Score.of(70), "x", officer))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void others_see_nothing_and_the_same_one_stands_once() {
    UnitId neighbour = new Register(units).agency("Hội khác", province);
    Access other = access(Role.OFFICER, neighbour);
    assertThatThrownBy(() -> initiatives.file(id, Permission.INITIATIVE_VIEW, other))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> initiatives.file(id, Permission.INITIATIVE_EDIT, leader))
        .isInstanceOf(NotVisible.class);
    Access office = access(Role.COUNCIL_OFFICE, null);
    assertThat(initiatives.file(id, Permission.INITIATIVE_VIEW, office).initiative().name())
        .isEqualTo("Bảng chung");
    assertThat(
            Register.refused(
                keeping.propose(
                    unit.value(), "2025", said("bảng chung", "Ai đó"), officer.actor())))
        .contains("đã được ghi");
  }

  @Test
  @DisplayName("REQ-81, REQ-72 Đề tài 2020–2021: 630 triệu đồng, trong đó 420 triệu; nghiệm thu")
  @Proves({"REQ-81", "REQ-72"})
  void a_project_keeps_its_money_and_its_way() {
    ResearchProject.Said said =
        new ResearchProject.Said(
            "Đề tài mẫu",
            ProjectLevel.MINISTRY,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2021, 12, 31),
            "",
            Register.done(FundingLines.read("630 triệu", List.of("Hội trung ương: 420 triệu"))),
            List.of(new Contributor(an.value(), "Nguyễn Văn An", null)));
    UUID project = Register.done(research.enter(unit.value(), said, officer.actor())).id();
    assertThat(project(project).project().said()).isEqualTo(said);
    assertThat(project(project).project().said().funding().rest()).isEqualTo(210_000_000);
    write(project, ProjectMove.APPROVE, LocalDate.of(2020, 1, 6), "");
    write(project, ProjectMove.START, LocalDate.of(2020, 2, 3), "");
    write(project, ProjectMove.ACCEPT, LocalDate.of(2021, 12, 20), "Đạt");
    assertThat(project(project).grade()).isEqualTo("Đạt");
    Register.done(research.takeBack(project(project), "nhầm", officer.actor()));
    assertThat(project(project).project().state()).isEqualTo(ProjectState.UNDER_WAY);
    assertThat(project(project).grade()).isEmpty();
    ResearchProject.Said longer =
        new ResearchProject.Said(
            "Đề tài mẫu",
            ProjectLevel.MINISTRY,
            said.from(),
            LocalDate.of(2022, 6, 30),
            "gia hạn",
            Funding.UNSAID,
            said.members());
    Register.done(research.change(project(project), longer, officer.actor()));
    assertThat(project(project).project().said()).isEqualTo(longer);
    Register.done(research.voidIt(project(project), "ghi hai lần", officer.actor()));
    assertThat(projects.of(List.of(unit.value())))
        .extracting(f -> f.project().counts())
        .containsExactly(false);
  }

  private ProjectFile project(UUID project) {
    return projects.file(project, Permission.INITIATIVE_VIEW, officer);
  }

  private void write(UUID project, ProjectMove move, LocalDate on, String grade) {
    ProjectStep.Said said =
        new ProjectStep.Said(new Ground("15/QĐ", on, "Hội trung ương"), grade, "");
    Register.done(research.write(project(project), move, said, officer.actor()));
  }
}
