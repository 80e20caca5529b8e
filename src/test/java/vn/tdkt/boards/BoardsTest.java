package vn.tdkt.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.CycleOpening;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.CycleWork;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.facts.Span;
import vn.tdkt.honours.Achievement;
import vn.tdkt.honours.ConferredBy;
import vn.tdkt.honours.HonourEntry;
import vn.tdkt.honours.NewHonour;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.plans.Unplanned;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.RegistrationWay;
import vn.tdkt.registration.RegistrationWriting;
import vn.tdkt.registration.Registrations;
import vn.tdkt.registration.RoundMove;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(CountedStatements.class)
@DisplayName("Bảng theo dõi của đơn vị, khối, tỉnh")
@Proves({"REQ-178", "REQ-182"})
class BoardsTest {
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final LocalDate END = BEGIN.plusYears(1);

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired People people;
  @Autowired Planning planning;
  @Autowired PlanWriting writing;
  @Autowired Plans plans;
  @Autowired Unplanned unplanned;
  @Autowired Cycles cycles;
  @Autowired CycleOpening opening;
  @Autowired CycleWork work;
  @Autowired RegistrationWay way;
  @Autowired Registrations registrations;
  @Autowired RegistrationWriting registering;
  @Autowired HonourEntry honours;
  @Autowired BoardReading boards;
  @Autowired ProvinceBoard whole;

  private UnitId province;
  private UnitView busy;
  private UnitView idle;
  private BlockYear block;
  private Actor program;

  @BeforeEach
  void a_block_in_which_one_unit_works() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    program = Register.program(province);
    busy = units.unit(register.agency("Hội Chăm", province), Register.START);
    idle = units.unit(register.agency("Hội Lười", province), Register.START);
    BlockYearId id = new BlockOfYear(blocks, province).of("2024", busy.id(), idle.id());
    block = blocks.block(id);
    plan("2024");
    target("2024", "Tổ chức 03 hội nghị chuyên đề");
    target("2024", "Tổ chức 10 hội thảo khoa học");
    note("hội nghị chuyên đề", "hội nghị", 3);
    plan("2023");
    target("2023", "Tổ chức 02 cuộc tọa đàm");
    steps();
    PersonId manager = engage("Lê Văn An", true);
    PersonId worker = engage("Phạm Thị Cúc", false);
    engage("Vũ Văn Dũng", false);
    register();
    award(manager);
    award(worker);
    award(worker);
  }

  private void plan(String year) {
    LocalDate from = LocalDate.of(Integer.parseInt(year), 1, 1);
    Span time = new Span(from, from.plusYears(1));
    Register.done(planning.begin(busy, year, time, null, program));
  }

  private void target(String year, String text) {
    Plan plan = plans.of(busy, year).orElseThrow();
    PlanWriting.Said said = new PlanWriting.Said(text, "", null);
    Register.done(writing.add(plan, busy, TargetKind.TARGET, said, program));
  }

  private void note(String what, String measure, long value) {
    YearMonth june = YearMonth.of(2024, 6);
    Register.done(unplanned.note(busy, what, measure, june, Score.of(value), program));
  }

  /** Of fourteen steps one is in time, one a working day late, and the others never came. */
  private void steps() {
    Register.done(opening.open(busy, "2024", new Validity(BEGIN, END), program));
    step("LAUNCH", LocalDate.of(2024, 1, 22));
    step("UNIT_PLAN", LocalDate.of(2024, 2, 6));
  }

  private void step(String code, LocalDate on) {
    Cycle cycle = cycles.of(busy, "2024").orElseThrow();
    CycleStep step =
        cycle.steps().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    Register.done(work.done(cycle, step, on, program));
  }

  private PersonId engage(String name, boolean manager) {
    PersonView.Post post =
        new PersonView.Post(
            busy.id(), "Chuyên viên", manager, null, "", Validity.since(Register.START));
    PersonId person = Register.done(people.enter(province, name, true, program));
    Register.done(people.appoint(person, post, program));
    return person;
  }

  /** Two of three registered, a manager and a worker. */
  private void register() {
    LocalDate march = LocalDate.of(2024, 3, 1);
    Register.done(way.open(busy, new RegistrationWay.Year("2024", BEGIN, END, march), program));
    List<UUID> two =
        registrations.entrants(registrations.of(busy.id(), "2024").orElseThrow()).stream()
            .map(Entrant::key)
            .limit(2)
            .toList();
    Register.done(
        registering.add(
            registrations.of(busy.id(), "2024").orElseThrow(),
            two,
            List.of("LDTT"),
            BEGIN,
            program));
    for (RoundMove move : List.of(RoundMove.SUBMIT, RoundMove.APPROVE, RoundMove.SEND)) {
      Register.done(way.move(registrations.of(busy.id(), "2024").orElseThrow(), move, "", program));
    }
  }

  private void award(PersonId person) {
    ConferredBy basis =
        new ConferredBy("QĐ 1/QĐ-UBND số " + UUID.randomUUID(), LocalDate.of(2024, 12, 20), "UBND");
    Access office = at(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()));
    Register.done(
        honours.enter(
            new NewHonour(busy.id(), person, "LDTT", basis, new Achievement(2024, 2024)), office));
  }

  private static Access at(Role role, Scope scope) {
    Actor actor = new Actor(Ids.next(), "Người Xem", scope.jurisdiction(), scope.unit());
    return new Access(actor, List.of(new Grant(role, scope)));
  }

  private Access leader() {
    return at(Role.BLOCK_LEADER, block.scope());
  }

  private Access office() {
    return at(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()));
  }

  private BoardOfYear ofBlock(Access access) {
    return boards.ofBlock(block.id().value(), "2023", access);
  }

  @Test
  @DisplayName("Chỉ tiêu, đúng hạn, đăng ký, người trực tiếp lao động của từng đơn vị và năm trước")
  void each_figure_is_that_of_its_source() {
    BoardOfYear board = ofBlock(leader());
    assertThat(board.lines()).extracting(BoardLine::name).containsExactly("Hội Chăm", "Hội Lười");
    BoardFigures now = board.lines().getFirst().now();
    assertThat(BoardMeasure.TARGETS.of(now)).isEqualTo(new Part(1, 2));
    assertThat(BoardMeasure.REPORTS.of(now)).isEqualTo(new Part(0, 2));
    assertThat(BoardMeasure.STEPS.of(now)).isEqualTo(new Part(1, 14));
    assertThat(now.steps().daysLate()).isGreaterThan(14);
    assertThat(now.registered()).isEqualTo(new Part(2, 3));
    assertThat(now.striving().whole()).isEqualTo(2);
    assertThat(now.awarded()).as("each person once").isEqualTo(new Part(1, 2));
    BoardFigures before = board.lines().getFirst().before();
    assertThat(BoardMeasure.TARGETS.of(before)).isEqualTo(new Part(0, 1));
    assertThat(board.lines().getLast().now()).isEqualTo(BoardFigures.NONE);
    assertThat(board.now()).isEqualTo(now);
  }

  @Test
  @DisplayName("Đơn vị: từng năm cạnh nhau; năm không có gì thì bỏ")
  void a_unit_year_by_year() {
    BoardOfYear board =
        boards.ofUnit(
            busy.id().value(),
            "2024",
            at(Role.OFFICER, Scope.unit(province.value(), busy.id().value())));
    assertThat(board.lines()).extracting(BoardLine::name).containsExactly("2024", "2023");
    assertThat(board.lines().getFirst().sources()).containsKeys(BoardMeasure.values());
  }

  @Test
  @DisplayName("Tỉnh: mỗi khối một dòng bằng tổng các đơn vị, đơn vị ngoài khối một dòng")
  void a_province_by_blocks() {
    new Register(units).agency("Hội Ngoài", province);
    BoardOfYear board = whole.of("2024", "2023", office());
    assertThat(board.lines())
        .extracting(BoardLine::name)
        .containsExactly("Khối thi đua các Hội Mẫu", "Đơn vị ngoài các khối (1)");
    assertThat(board.lines().getFirst().now()).isEqualTo(ofBlock(office()).now());
    assertThat(board.lines().getFirst().before()).isEqualTo(ofBlock(office()).before());
  }

  @Test
  @DisplayName("Trưởng khối chỉ thấy khối mình, đơn vị chỉ thấy đơn vị mình, tỉnh khác không thấy")
  void nobody_sees_more_than_what_is_within_reach() {
    Access member = at(Role.OFFICER, Scope.unit(province.value(), idle.id().value()));
    assertThatThrownBy(() -> ofBlock(member)).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> boards.ofUnit(busy.id().value(), "2024", member))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> whole.of("2024", "2023", leader())).isInstanceOf(NotVisible.class);
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");
    Access stranger = at(Role.COUNCIL_OFFICE, Scope.jurisdiction(elsewhere.value()));
    assertThatThrownBy(() -> ofBlock(stranger)).isInstanceOf(NotVisible.class);
    assertThat(whole.of("2024", "2023", stranger).lines()).isEmpty();
    Access inspector = at(Role.INSPECTOR, Scope.jurisdiction(province.value()));
    assertThat(ofBlock(inspector).lines()).hasSize(2);
    assertThat(ofBlock(leader()).lines().getFirst().sources())
        .as("plans, reports and awards of others are not the leader's")
        .containsOnlyKeys(BoardMeasure.REGISTERED, BoardMeasure.STRIVING);
  }

  @Test
  @DisplayName("Số câu lệnh không đổi khi số đơn vị và số khối tăng sáu lần")
  void the_number_of_statements_does_not_grow() {
    int ofBlock = counted(() -> ofBlock(leader()));
    int ofProvince = counted(() -> whole.of("2024", "2023", office()));
    Register register = new Register(units);
    List<UnitId> more = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      more.add(register.agency("Hội Thêm " + i, province));
      UnitId other = register.agency("Hội Khối " + i, province);
      UnitId second = register.agency("Hội Nữa " + i, province);
      new BlockOfYear(blocks, province).of("2024", other, second);
    }
    Register.done(blocks.join(block.id(), more, "", BEGIN, program));
    assertThat(counted(() -> assertThat(ofBlock(leader()).lines()).hasSize(12))).isEqualTo(ofBlock);
    assertThat(counted(() -> assertThat(whole.of("2024", "2023", office()).lines()).hasSize(11)))
        .isEqualTo(ofProvince);
    assertThat(ofBlock).isLessThanOrEqualTo(22);
    assertThat(ofProvince).isLessThanOrEqualTo(21);
  }

  private static int counted(Runnable reading) {
    CountedStatements.reset();
    reading.run();
    return CountedStatements.statements().size();
  }
}
