package vn.tdkt.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.KeptYear;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(KeptYear.class)
@DisplayName("Bên ký vào sau, bên rút ra")
@Proves({"REQ-54", "REQ-55"})
class PartyChangesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
  private static final Pledge.Said SAID = new Pledge.Said(List.of("Giúp nhau"), DAY, "", "");

  @Autowired Units units;
  @Autowired KeptYear years;
  @Autowired Blocks blocks;
  @Autowired Pledges pledges;
  @Autowired Pledging pledging;
  @Autowired PartyChanges parties;

  private UnitId province;
  private UnitId first;
  private Actor actor;
  private BlockYearId block;
  private Register register;

  @BeforeEach
  void a_block_of_three() {
    register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    first = register.agency("Hội Mẫu Một", province);
    UnitId second = register.agency("Hội Mẫu Hai", province);
    UnitId third = register.agency("Hội Mẫu Ba", province);
    block = new BlockOfYear(blocks, province).of("2024", first, second, third);
    actor = new Actor(Ids.next(), "Người Mẫu", province.value(), first.value());
  }

  private Pledge open(Scope place) {
    Pledge pledge = Register.done(pledging.begin(place, "2024", null, actor));
    Register.done(pledging.write(pledge, SAID, actor));
    Register.done(pledging.move(now(pledge), PledgeMove.OPEN_IT, "", actor));
    return now(pledge);
  }

  private Pledge ofBlock() {
    return open(Scope.block(province.value(), block.value()));
  }

  private Pledge ofUnit() {
    return open(Scope.unit(province.value(), first.value()));
  }

  private Pledge now(Pledge pledge) {
    Scope whole = Scope.jurisdiction(province.value());
    return pledges.pledge(
        pledge.id(), new Access(actor, List.of(new Grant(Role.COUNCIL_OFFICE, whole))));
  }

  private void sign(Pledge pledge, int index) {
    Signatory party = pledges.signatories(pledge).get(index);
    Register.done(pledging.sign(now(pledge), party, DAY, actor));
  }

  private static Signatory party(@Nullable UnitId unit, String name) {
    return new Signatory(1, unit == null ? null : unit.value(), name, "Chủ tịch", "", null);
  }

  @Test
  @DisplayName("Thành viên vào khối sau: thấy thiếu, thêm vào trước Trưởng khối, chữ ký cũ giữ")
  void a_member_that_joined_later_signs_before_the_leader() {
    Pledge pledge = ofBlock();
    sign(pledge, 2);
    UnitId late = register.agency("Hội Mẫu Bốn", province);
    Register.done(blocks.join(block, late, "", LocalDate.of(2024, 3, 1), actor));

    assertThat(parties.missing(now(pledge)))
        .extracting(Signatory::party)
        .containsExactly("Hội Mẫu Bốn");
    Register.done(parties.join(now(pledge), parties.missing(pledge).getFirst(), actor));

    assertThat(pledges.signatories(pledge))
        .extracting(Signatory::party, Signatory::signed)
        .containsExactly(
            tuple("Hội Mẫu Hai", false),
            tuple("Hội Mẫu Ba", false),
            tuple("Hội Mẫu Bốn", false),
            tuple("Hội Mẫu Một", true));
    assertThat(parties.missing(now(pledge))).isEmpty();
    assertThat(Register.refused(parties.join(now(pledge), party(late, "Hội Mẫu Bốn"), actor)))
        .isEqualTo("Hội Mẫu Bốn đã có trong danh sách ký.");
  }

  @Test
  @DisplayName("Bên cuối cùng chưa ký rút ra thì giao ước hoàn tất; lý do còn lại")
  void the_last_who_has_not_signed_leaves_and_completes_it() {
    Pledge pledge = ofBlock();
    sign(pledge, 0);
    sign(pledge, 2);
    Signatory third = pledges.signatories(pledge).get(1);
    assertThat(Register.refused(parties.withdraw(now(pledge), third, " ", actor)))
        .contains("lý do");
    years.open(blocks.block(block), actor);
    Register.done(parties.withdraw(now(pledge), third, "Hội đã giải thể", actor));
    assertThat(years.done(blocks.block(block), CycleStep.PLEDGE)).isEqualTo(DAY);

    assertThat(now(pledge).state()).isEqualTo(PledgeState.SIGNED);
    assertThat(parties.withdrawn(pledge))
        .containsExactly(new Withdrawal("Hội Mẫu Ba", "Thủ trưởng đơn vị", "Hội đã giải thể"));
    assertThat(pledges.signatories(pledge)).hasSize(2).allMatch(Signatory::signed);
    assertThat(Register.refused(parties.join(now(pledge), party(null, "Hội Mẫu"), actor)))
        .contains("Đã ký đủ");
  }

  @Test
  @DisplayName("Đã ký thì không rút được; còn hai bên thì không rút thêm")
  void who_has_signed_stays_and_two_remain() {
    Pledge pledge = ofUnit();
    sign(pledge, 0);
    assertThat(
            Register.refused(
                parties.withdraw(
                    now(pledge), pledges.signatories(pledge).getFirst(), "nghỉ", actor)))
        .contains("đã ký nên không rút được");
    assertThat(
            Register.refused(
                parties.withdraw(
                    now(pledge), pledges.signatories(pledge).getLast(), "nghỉ", actor)))
        .contains("ít nhất hai bên");
  }

  @Test
  @DisplayName("Chữ ký cuối cùng là ngày xong bước ký giao ước của năm")
  void the_last_signature_is_the_step_of_the_year() {
    UnitView unit = units.unit(first, DAY);
    years.open(unit, "2024", actor);
    Pledge pledge = ofUnit();
    sign(pledge, 0);
    assertThat(years.done(unit, "2024", CycleStep.PLEDGE)).isNull();
    sign(pledge, 1);
    assertThat(years.done(unit, "2024", CycleStep.PLEDGE)).isEqualTo(DAY);
  }

  @Test
  @DisplayName("Trong đơn vị: Đoàn Thanh niên cùng ký, đứng trước người đứng đầu")
  void another_organisation_signs_inside_a_unit() {
    Pledge pledge = ofUnit();
    Register.done(parties.join(pledge, party(null, "Ban Chấp hành Đoàn Thanh niên"), actor));

    assertThat(parties.missing(now(pledge))).isEmpty();
    assertThat(pledges.signatories(pledge))
        .extracting(Signatory::words)
        .containsExactly(
            "Ban Chấp hành Công đoàn – Chủ tịch",
            "Ban Chấp hành Đoàn Thanh niên – Chủ tịch",
            "Thủ trưởng đơn vị");
    assertThat(Register.refused(parties.join(now(pledge), party(null, " "), actor)))
        .isEqualTo("Mời ghi bên ký.");
  }
}
