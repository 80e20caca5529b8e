package vn.tdkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.testing.Proves;

class AccessTest {
  private final UUID province = Ids.next();
  private final UUID otherProvince = Ids.next();
  private final UUID block = Ids.next();
  private final UUID unit = Ids.next();
  private final UUID otherUnit = Ids.next();

  @Test
  @DisplayName("REQ-192 Chuyên viên chỉ thấy bảng chấm điểm của đơn vị mình")
  @Proves("REQ-192")
  void an_officer_reaches_the_sheet_of_the_own_unit_only() {
    Access officer = holding(Role.OFFICER, Scope.unit(province, unit));

    assertThat(officer.may(Permission.SHEET_VIEW, new Scope(province, block, unit))).isTrue();
    assertThat(officer.may(Permission.SHEET_VIEW, new Scope(province, block, otherUnit))).isFalse();
    assertThat(officer.may(Permission.SHEET_VIEW, Scope.block(province, block))).isFalse();
    assertThat(officer.may(Permission.SHEET_VIEW, Scope.jurisdiction(province))).isFalse();
  }

  @Test
  @DisplayName("Trưởng khối chấm mọi thành viên của khối mình, không chấm khối khác")
  void a_block_leader_reaches_every_member_of_the_block() {
    Access leader = holding(Role.BLOCK_LEADER, Scope.block(province, block));

    assertThat(leader.may(Permission.BLOCK_SCORE, new Scope(province, block, otherUnit))).isTrue();
    assertThat(leader.may(Permission.BLOCK_SCORE, Scope.block(province, Ids.next()))).isFalse();
    assertThat(leader.may(Permission.RESTRICTED_VIEW, Scope.block(province, block))).isFalse();
  }

  @Test
  @DisplayName("REQ-194 Không tỉnh nào thấy dữ liệu của tỉnh khác")
  @Proves("REQ-194")
  void nothing_of_another_province_is_reached() {
    Access office = holding(Role.COUNCIL_OFFICE, Scope.jurisdiction(province));

    for (Permission permission : Permission.values()) {
      assertThat(office.may(permission, new Scope(otherProvince, block, unit))).isFalse();
    }
    assertThat(office.may(Permission.SHEET_VIEW, new Scope(province, block, unit))).isTrue();
  }

  @Test
  @DisplayName("REQ-200 Thanh tra chỉ xem")
  @Proves("REQ-200")
  void an_inspector_changes_nothing() {
    Set<Permission> reading =
        EnumSet.of(
            Permission.OWN_WORK,
            Permission.SHEET_VIEW,
            Permission.BLOCK_VIEW,
            Permission.CRITERIA_VIEW,
            Permission.ORGANISATION_VIEW,
            Permission.AUDIT_VIEW,
            Permission.DOCUMENT_VIEW,
            Permission.DOCUMENT_INSPECT,
            Permission.ARCHIVE_VIEW,
            Permission.HONOUR_VIEW,
            Permission.PLAN_VIEW,
            Permission.YEAR_VIEW,
            Permission.MOVEMENT_VIEW,
            Permission.MEMBER_VIEW,
            Permission.USAGE_VIEW,
            Permission.REGISTRATION_VIEW,
            Permission.CONTEST_VIEW,
            Permission.PLEDGE_VIEW,
            Permission.GATHERING_VIEW,
            Permission.EXEMPLAR_VIEW,
            Permission.COMMITMENT_COVERAGE,
            Permission.BOARD_VIEW,
            Permission.SUPERVISION_VIEW,
            Permission.INITIATIVE_VIEW,
            Permission.SEASON_EXPORT);

    for (ScopeKind reach : ScopeKind.values()) {
      assertThat(Rights.table().get(new Rights.Holder(Role.INSPECTOR, reach))).isEqualTo(reading);
    }
  }

  @Test
  void what_may_not_be_done_is_not_visible() {
    Access staff = holding(Role.STAFF, Scope.unit(province, unit));

    assertThatThrownBy(() -> staff.require(Permission.SHEET_EDIT, new Scope(province, block, unit)))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void a_role_with_a_reach_that_is_not_in_the_table_allows_nothing() {
    Access odd = holding(Role.BLOCK_LEADER, Scope.jurisdiction(province));

    for (Permission permission : EnumSet.complementOf(EnumSet.of(Permission.OWN_WORK))) {
      assertThat(odd.holds(permission)).isFalse();
    }
  }

  @Test
  void somebody_without_any_role_still_has_the_own_work() {
    Access nobody = new Access(actor(), List.of());

    assertThat(nobody.holds(Permission.OWN_WORK)).isTrue();
    assertThat(nobody.holds(Permission.SHEET_VIEW)).isFalse();
  }

  private Access holding(Role role, Scope scope) {
    return new Access(actor(), List.of(new Grant(role, scope)));
  }

  private Actor actor() {
    return new Actor(Ids.next(), "Nguyễn Thị Mẫu", province, unit);
  }
}
