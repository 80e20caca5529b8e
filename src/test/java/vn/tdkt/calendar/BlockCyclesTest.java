package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Lịch năm của khối")
class BlockCyclesTest {
  private static final LocalDate CALLED = LocalDate.of(2024, 11, 4);

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired BlockCycles of;
  @Autowired Cycles cycles;
  @Autowired CycleOpening opening;
  @Autowired CycleWork work;
  @Autowired Duties duties;
  @Autowired CalendarWaiting waiting;
  @Autowired Overdue overdue;

  private UnitId province;
  private UnitView leading;
  private UnitView member;
  private BlockYear block;
  private Access leader;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId first = register.agency("Hội Mẫu Một", province);
    UnitId second = register.agency("Hội Mẫu Hai", province);
    UnitId third = register.agency("Hội Mẫu Ba", province);
    block = blocks.block(new BlockOfYear(blocks, province).of("2024", first, second, third));
    leading = units.unit(first, Register.START);
    member = units.unit(third, Register.START);
    leader = officer(first);
  }

  private Access officer(UnitId unit) {
    Actor actor = new Actor(UUID.randomUUID(), "Nguyễn Văn Mẫu", province.value(), unit.value());
    return new Access(
        actor, List.of(new Grant(Role.OFFICER, Scope.unit(province.value(), unit.value()))));
  }

  private Access at(Role role, Scope scope) {
    Actor actor = new Actor(UUID.randomUUID(), "Trần Thị Mẫu", scope.jurisdiction(), null);
    return new Access(actor, List.of(new Grant(role, scope)));
  }

  private Cycle opened() {
    return Register.done(opening.open(block, leader.actor()));
  }

  private Cycle now() {
    return of.of(block).orElseThrow();
  }

  private CycleStep step(String code) {
    return now().steps().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  @DisplayName("REQ-51 Tám bước từ quy chế đến gửi kết quả; bước trước chậm thì báo bước sau lùi")
  @Proves({"REQ-51", "REQ-185"})
  void the_steps_of_a_block() {
    opened();
    assertThat(now().steps()).extracting(CycleStep::code).startsWith("AGREEMENT", "PLEDGE");
    assertThat(step("SELF_SCORE").planned()).isEqualTo("2024-11-14");
    assertThat(step("VOTE").planned()).isEqualTo("2024-12-05");
    Register.done(work.done(now(), step("CALL"), LocalDate.of(2024, 11, 12), leader.actor()));
    assertThat(step("VOTE").planned()).isEqualTo("2024-12-12");
    assertThat(Register.refused(opening.open(block, leader.actor())))
        .isEqualTo("Năm 2024 đã có lịch.");
  }

  @Test
  @DisplayName("Hạn nộp, hạn chấm mà khối đã đặt là hạn của bước")
  void what_the_block_has_settled() {
    LocalDate sent = LocalDate.of(2024, 11, 20);
    set(new Deadlines(sent, LocalDate.of(2024, 12, 2)));
    opened();
    assertThat(step("SELF_SCORE").planned()).isEqualTo(sent);
    assertThat(step("BLOCK_SCORING").planned()).isEqualTo("2024-12-02");
  }

  @Test
  @DisplayName("Khối dời hạn sau khi gửi công văn: bước và việc của từng đơn vị dời theo")
  @Proves("REQ-94")
  void a_deadline_that_moves_takes_the_duties_along() {
    opened();
    Register.done(work.done(now(), step("CALL"), CALLED, leader.actor()));
    LocalDate later = LocalDate.of(2024, 11, 20);
    set(new Deadlines(later, null));
    assertThat(step("SELF_SCORE").planned()).isEqualTo(later);
    assertThat(step("BLOCK_SCORING").planned()).isEqualTo("2024-12-04");
    assertThat(duties.of(member, "2024")).extracting(Duty::due).containsExactly(later);
    assertThat(duties.of(leading, "2024")).extracting(Duty::due).containsExactly(later);

    set(Deadlines.NONE);
    assertThat(step("SELF_SCORE").planned()).isEqualTo("2024-11-13");
    assertThat(duties.of(member, "2024").getFirst().due()).isEqualTo("2024-11-13");
    assertThat(Register.refused(work.plan(now(), step("SELF_SCORE"), later, leader.actor())))
        .startsWith("Hạn của bước “Nhận bảng chấm điểm của các đơn vị” do Khối đặt");
  }

  private void set(Deadlines deadlines) {
    BlockSettings set = block.settings().with(deadlines);
    block = Register.done(blocks.set(block.id(), block.version(), set, leader.actor()));
  }

  @Test
  @DisplayName("REQ-94 Gửi công văn thì mỗi đơn vị có việc tự chấm điểm với hạn của khối, một lần")
  @Proves("REQ-94")
  void the_letter_asks_every_member() {
    Validity year = new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    Register.done(opening.open(member, "2024", year, leader.actor()));
    opened();
    Register.done(work.done(now(), step("CALL"), CALLED, leader.actor()));
    assertThat(duties.of(leading, "2024")).hasSize(1);
    Duty duty = duties.of(member, "2024").getFirst();
    assertThat(duty.what()).isEqualTo("Tự chấm điểm, gửi Khối");
    assertThat(duty.due()).isEqualTo(step("SELF_SCORE").planned()).isEqualTo("2024-11-13");
    assertThat(duty.source()).contains("Công văn của Khối thi đua các Hội Mẫu");
    Register.done(duties.move(duty, DutyMove.FINISH, CALLED, "", leader.actor()));
    assertThat(cycles.of(member, "2024").orElseThrow().steps())
        .filteredOn(CycleStep::done)
        .extracting(CycleStep::code)
        .containsExactly("SELF_SCORE");
    Register.done(work.undo(now(), step("CALL"), "ghi nhầm ngày", leader.actor()));
    Register.done(work.done(now(), step("CALL"), CALLED, leader.actor()));
    assertThat(duties.of(member, "2024")).hasSize(1);
    assertThat(duties.of(leading, "2024")).hasSize(1);
  }

  @Test
  @DisplayName(
      "Mọi đơn vị của khối xem được, Trưởng khối và tổ thư ký ghi được, tỉnh khác không thấy")
  void who_reads_and_who_keeps() {
    UUID first = opened().steps().getFirst().id();
    Access reading = officer(member.id());
    assertThat(of.block(block.id().value(), reading)).isNotNull();
    assertThat(cycles.keeps(now(), reading)).isFalse();
    assertThatThrownBy(() -> cycles.withStep(first, Permission.YEAR_EDIT, reading))
        .isInstanceOf(NotVisible.class);
    assertThat(cycles.withStep(first, Permission.YEAR_EDIT, leader).block()).isNotNull();
    for (Role role : List.of(Role.BLOCK_LEADER, Role.BLOCK_DEPUTY, Role.BLOCK_SECRETARY)) {
      assertThat(cycles.keeps(now(), at(role, block.scope()))).as(role.name()).isTrue();
    }
    Scope whole = Scope.jurisdiction(province.value());
    assertThat(of.list("2024", at(Role.INSPECTOR, whole))).hasSize(1);
    assertThat(cycles.keeps(now(), at(Role.COUNCIL_OFFICE, whole))).isFalse();
    Scope elsewhere = Scope.jurisdiction(new Register(units).province("Tỉnh Khác").value());
    Access stranger = at(Role.COUNCIL_OFFICE, elsewhere);
    assertThat(of.list("2024", stranger)).isEmpty();
    assertThatThrownBy(() -> cycles.withStep(first, Permission.YEAR_VIEW, stranger))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  @DisplayName(
      "Bước của khối đến hạn hiện ở trang đầu của đơn vị Trưởng khối và ở danh sách quá hạn")
  void what_is_due_is_told_to_those_who_lead() {
    opened();
    assertThat(waiting.waitingFor(leader)).hasSize(8);
    assertThat(waiting.waitingFor(officer(member.id()))).isEmpty();
    Access office = at(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()));
    assertThat(overdue.of("2024", office))
        .hasSize(8)
        .allSatisfy(late -> assertThat(late.of()).isEqualTo("Khối thi đua các Hội Mẫu"));
    assertThat(overdue.of("2024", at(Role.BLOCK_LEADER, block.scope()))).hasSize(8);
  }
}
