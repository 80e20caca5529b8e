package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Handover;
import vn.tdkt.organisation.MidYear;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Successions;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
class RolesHeldTest {
  @Autowired Units units;
  @Autowired Successions successions;
  @Autowired Blocks blocks;
  @Autowired MidYear midYear;
  @Autowired Accounts accounts;
  @Autowired SignIn signIn;
  @Autowired Sessions sessions;
  @Autowired Clock clock;

  private Register register;
  private UnitId province;
  private UnitId first;
  private UnitId second;
  private Staff staff;

  @BeforeEach
  void a_province() {
    register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    first = register.agency("Hội Mẫu Một", province);
    second = register.agency("Hội Mẫu Hai", province);
    staff = new Staff(accounts, province);
  }

  @Test
  @DisplayName("REQ-12 Quyền Trưởng khối đi theo chức danh: bàn giao xong là chuyển ngay")
  @Proves("REQ-12")
  void the_rights_of_an_office_move_with_it() {
    String before = staff.of(first, Role.OFFICER);
    String after = staff.of(second, Role.UNIT_LEADER);
    BlockYear block = blockLedBy(first);
    assertThat(access(before).may(Permission.BLOCK_SCORE, block.scope())).isTrue();
    assertThat(access(after).may(Permission.BLOCK_SCORE, block.scope())).isFalse();

    Handover handover =
        new Handover(Office.LEADER, first, second, LocalDate.now(clock), "Quyết định mẫu 09");
    Register.done(
        midYear.handOver(block.id(), block.version(), handover, Register.program(province)));

    assertThat(access(before).may(Permission.BLOCK_SCORE, block.scope())).isFalse();
    assertThat(access(after).may(Permission.BLOCK_SCORE, block.scope())).isTrue();
  }

  @Test
  void staff_of_the_leading_unit_do_not_score() {
    String other = staff.of(first, Role.STAFF);
    BlockYear block = blockLedBy(first);

    assertThat(access(other).holds(Permission.BLOCK_SCORE)).isFalse();
    assertThat(access(other).may(Permission.SHEET_VIEW, block.scopeOf(second))).isFalse();
  }

  @Test
  @DisplayName("Tỉnh hợp nhất: người của đơn vị thuộc tỉnh mới, vẫn xem được lịch sử của đơn vị")
  void a_person_belongs_to_the_province_in_which_the_unit_stands() {
    UnitId successor = register.province("Tỉnh Mới");
    String officer = staff.of(first, Role.OFFICER);
    Register.done(
        successions.mergeProvince(
            province,
            successor,
            LocalDate.now(clock),
            "Nghị quyết mẫu",
            Register.program(province)));

    Access access = access(officer);

    assertThat(access.actor().jurisdiction()).isEqualTo(successor.value());
    assertThat(access.may(Permission.SHEET_VIEW, Scope.unit(province.value(), first.value())))
        .isTrue();
  }

  @Test
  @DisplayName("REQ-194 Quản trị chỉ thấy và chỉ cấp tài khoản trong phạm vi của mình")
  @Proves("REQ-194")
  void administrators_stay_in_their_place() {
    String mine = staff.of(first, Role.OFFICER);
    String neighbour = staff.of(second, Role.OFFICER);
    UnitId elsewhere = register.province("Tỉnh Khác");
    String stranger = new Staff(accounts, elsewhere).ofProvince(Role.COUNCIL_OFFICE);
    Scope unit = Scope.unit(province.value(), first.value());
    Access ofUnit = Staff.administrator(province, unit);
    Access ofProvince = Staff.administrator(province, Scope.jurisdiction(province.value()));

    assertThat(accounts.managed(ofUnit, "")).extracting(AccountView::login).containsExactly(mine);
    assertThat(accounts.managed(ofProvince, ""))
        .extracting(AccountView::login)
        .containsExactlyInAnyOrder(mine, neighbour);
    AccountView away =
        accounts
            .managed(
                Staff.administrator(elsewhere, Scope.jurisdiction(elsewhere.value())), stranger)
            .getFirst();
    assertThatThrownBy(() -> accounts.resetPassword(away.id(), ofProvince))
        .isInstanceOf(NotVisible.class);
    NewAccount beyond =
        new NewAccount(
            "vuot-quyen",
            "Lê Văn Mẫu",
            province.value(),
            first.value(),
            List.of(new Grant(Role.ADMINISTRATOR, Scope.jurisdiction(province.value()))));
    assertThatThrownBy(() -> accounts.create(beyond, ofUnit)).isInstanceOf(NotVisible.class);
  }

  @Test
  void a_closed_account_neither_signs_in_nor_stays_signed_in() {
    String officer = staff.of(first, Role.OFFICER);
    var token = Register.done(signIn.signIn(officer, Staff.PASSWORD));
    Access administrator = Staff.administrator(province, Scope.jurisdiction(province.value()));
    AccountView account = accounts.managed(administrator, officer).getFirst();

    assertThat(Register.refused(accounts.close(account.id(), " ", administrator)))
        .startsWith("Hãy ghi lý do");
    Register.done(accounts.close(account.id(), "chuyển công tác", administrator));

    assertThat(sessions.find(token)).isEmpty();
    assertThat(Register.refused(signIn.signIn(officer, Staff.PASSWORD)))
        .startsWith("Tên đăng nhập hoặc mật khẩu chưa đúng");
  }

  private Access access(String login) {
    return sessions
        .find(Register.done(signIn.signIn(login, Staff.PASSWORD)))
        .orElseThrow()
        .access();
  }

  private BlockYear blockLedBy(UnitId leader) {
    Actor office = Register.program(province);
    LocalDate start = LocalDate.now(clock).minusMonths(3);
    NewBlock made =
        new NewBlock(
            province, BlockKind.BLOCK, "các hội mẫu", "KTĐM", "Quyết định mẫu 05", start, true);
    BlockId id = Register.done(blocks.form(made, office));
    BlockYearId year =
        Register.done(
            blocks.openYear(id, "năm mẫu", new Validity(start, start.plusYears(1)), office));
    Register.done(blocks.join(year, first, "", start, office));
    Register.done(blocks.join(year, second, "", start, office));
    return Register.done(blocks.give(year, Office.LEADER, leader, start, "QĐ mẫu", office));
  }
}
