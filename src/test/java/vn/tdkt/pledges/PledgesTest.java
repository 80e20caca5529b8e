package vn.tdkt.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Waiting;
import vn.tdkt.papers.Papers;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Giao ước thi đua của khối và của đơn vị")
class PledgesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
  private static final Pledge.Said SAID =
      new Pledge.Said(
          List.of("Hoàn thành 100% chỉ tiêu năm 2024.", "Không có đơn thư vượt cấp."),
          DAY,
          "Hội trường tầng 2",
          "Thi đua lập thành tích");

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Pledges pledges;
  @Autowired Pledging pledging;
  @Autowired PledgesWaiting waiting;

  private UnitId province;
  private UnitId leading;
  private UnitId deputy;
  private UnitId member;
  private BlockYearId block;
  private Access officer;
  private Actor actor;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    leading = register.agency("Hội Mẫu Một", province);
    deputy = register.agency("Hội Mẫu Hai", province);
    member = register.agency("Hội Mẫu Ba", province);
    block = new BlockOfYear(blocks, province).of("2024", leading, deputy, member);
    officer = at(member, Role.OFFICER);
    actor = officer.actor();
  }

  private Access at(UnitId unit, Role role) {
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), unit.value());
    return new Access(by, List.of(new Grant(role, Scope.unit(province.value(), unit.value()))));
  }

  private Scope ofBlock() {
    return Scope.block(province.value(), block.value());
  }

  private Scope ofUnit() {
    return Scope.unit(province.value(), member.value());
  }

  private Pledge begun(Scope place, String year) {
    Pledge pledge = Register.done(pledging.begin(place, year, null, actor));
    Register.done(pledging.write(pledge, SAID, actor));
    return now(pledge);
  }

  private Pledge now(Pledge pledge) {
    Access office =
        new Access(
            actor, List.of(new Grant(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()))));
    return pledges.pledge(pledge.id(), office);
  }

  private Pledge open(Scope place, String year) {
    Pledge pledge = begun(place, year);
    Register.done(pledging.move(pledge, PledgeMove.OPEN_IT, "", actor));
    return now(pledge);
  }

  private void sign(Pledge pledge, int position) {
    Signatory signatory = pledges.signatories(pledge).get(position - 1);
    Register.done(pledging.sign(now(pledge), signatory, DAY, actor));
  }

  @Test
  @DisplayName("REQ-54 Các đơn vị trong khối ký, Trưởng khối đứng cuối; chữ ký cuối cùng hoàn tất")
  @Proves("REQ-54")
  void the_members_of_a_block_sign_and_the_leader_is_last() {
    Pledge pledge = open(ofBlock(), "2024");
    assertThat(pledges.signatories(pledge))
        .extracting(Signatory::party)
        .containsExactly("Hội Mẫu Hai", "Hội Mẫu Ba", "Hội Mẫu Một");
    sign(pledge, 3);
    sign(pledge, 1);
    assertThat(now(pledge).state()).isEqualTo(PledgeState.OPEN);
    sign(pledge, 2);

    assertThat(now(pledge).state()).isEqualTo(PledgeState.SIGNED);
    assertThat(pledges.signatories(pledge)).extracting(Signatory::signedOn).containsOnly(DAY);
    assertThat(pledges.seenBy(officer, "2024"))
        .containsExactly(new Pledges.Line(now(pledge), "Khối thi đua các Hội Mẫu", 3, 3));
  }

  @Test
  @DisplayName("REQ-55 Trong đơn vị: công đoàn và người đứng đầu ký, kèm phong trào của năm")
  @Proves("REQ-55")
  void union_and_head_sign_inside_a_unit() {
    Pledge pledge = open(ofUnit(), "2024");
    assertThat(pledges.signatories(pledge))
        .extracting(Signatory::words)
        .containsExactly("Ban Chấp hành Công đoàn – Chủ tịch", "Thủ trưởng đơn vị");
    sign(pledge, 1);
    assertThat(
            Register.refused(
                pledging.sign(now(pledge), pledges.signatories(pledge).getFirst(), DAY, actor)))
        .contains("đã ký rồi");
    assertThat(
            Register.refused(
                pledging.sign(
                    now(pledge),
                    pledges.signatories(pledge).getLast(),
                    LocalDate.of(2999, 1, 1),
                    actor)))
        .contains("không được sau hôm nay");
    sign(pledge, 2);
    assertThat(now(pledge).state()).isEqualTo(PledgeState.SIGNED);
    assertThat(now(pledge).said().movement()).isEqualTo("Thi đua lập thành tích");
  }

  @Test
  void a_pledge_without_text_is_not_opened_and_there_is_one_for_a_year() {
    Pledge pledge = Register.done(pledging.begin(ofUnit(), "2024", null, actor));
    assertThat(Register.refused(pledging.move(pledge, PledgeMove.OPEN_IT, "", actor)))
        .contains("chưa có nội dung");
    assertThat(Register.refused(pledging.begin(ofUnit(), "2024", null, actor)))
        .contains("Năm 2024 đã có giao ước");
    assertThat(Register.refused(pledging.move(pledge, PledgeMove.VOID_IT, " ", actor)))
        .contains("lý do");
    Register.done(pledging.move(pledge, PledgeMove.VOID_IT, "lập nhầm", actor));
    assertThat(now(pledge).reason()).isEqualTo("lập nhầm");
    assertThat(begun(ofUnit(), "2024").state()).isEqualTo(PledgeState.DRAFT);
  }

  @Test
  @DisplayName(
      "Sửa nội dung sau khi có chữ ký thì phải ký lại; đóng khi thiếu chữ ký phải nêu lý do")
  void another_text_is_signed_anew() {
    Pledge pledge = open(ofUnit(), "2024");
    sign(pledge, 1);
    Register.done(pledging.move(now(pledge), PledgeMove.REWRITE, "thiếu một điểm", actor));
    assertThat(pledges.signatories(pledge)).noneMatch(Signatory::signed);
    assertThat(now(pledge).reason()).isNull();
    Register.done(pledging.move(now(pledge), PledgeMove.OPEN_IT, "", actor));
    assertThat(Register.refused(pledging.write(now(pledge), SAID, actor))).contains("Đang ký");
    assertThat(Register.refused(pledging.move(now(pledge), PledgeMove.COMPLETE, "", actor)))
        .contains("tự hoàn tất");
    Register.done(pledging.move(now(pledge), PledgeMove.END, "Chủ tịch nghỉ hưu", actor));
    assertThat(now(pledge).state()).isEqualTo(PledgeState.ENDED);
    assertThat(now(pledge).reason()).isEqualTo("Chủ tịch nghỉ hưu");
  }

  @Test
  @DisplayName("REQ-46 Lấy nội dung năm trước: đánh dấu năm cũ, xem lại rồi mới mở ký được")
  @Proves("REQ-46")
  void the_text_of_last_year_waits_to_be_looked_over() {
    Pledge last = begun(ofBlock(), "2024");
    BlockYearId next =
        new BlockOfYear(blocks, province)
            .year(blocks.block(block).block(), "2025", deputy, leading, member);
    Scope place = Scope.block(province.value(), next.value());
    assertThat(pledges.others(place, "2025")).containsExactly(last);

    Pledge pledge = Register.done(pledging.begin(place, "2025", last, actor));
    assertThat(pledge.said().points()).isEqualTo(SAID.points());
    assertThat(pledge.said().on()).isNull();
    assertThat(Register.refused(pledging.move(pledge, PledgeMove.OPEN_IT, "", actor)))
        .contains("còn là của năm 2024");
    assertThat(pledges.signatories(pledge).getLast().party()).isEqualTo("Hội Mẫu Hai");
    Register.done(pledging.write(pledge, SAID, actor));
    Register.done(pledging.move(now(pledge), PledgeMove.OPEN_IT, "", actor));
    assertThat(now(pledge).takenYear()).isNull();
  }

  @Test
  @DisplayName("Đơn vị giữ giao ước của mình; Trưởng khối, Phó Trưởng khối giữ giao ước của khối")
  void each_keeps_its_own() {
    Pledge pledge = open(ofBlock(), "2024");
    assertThat(pledges.may(Permission.PLEDGE_EDIT, ofBlock(), at(leading, Role.OFFICER))).isTrue();
    assertThat(pledges.may(Permission.PLEDGE_EDIT, ofBlock(), at(deputy, Role.OFFICER))).isTrue();
    assertThat(pledges.may(Permission.PLEDGE_EDIT, ofBlock(), officer)).isFalse();
    assertThat(pledges.may(Permission.PLEDGE_APPROVE, ofBlock(), at(leading, Role.UNIT_LEADER)))
        .isTrue();
    assertThatThrownBy(() -> pledges.pledge(pledge.id(), Permission.PLEDGE_EDIT, officer))
        .isInstanceOf(NotVisible.class);
    assertThat(pledges.open(officer, "2024")).containsExactly(ofUnit());
    assertThat(pledges.open(at(leading, Role.OFFICER), "2024"))
        .containsExactly(Scope.unit(province.value(), leading.value()));

    Access head = at(member, Role.UNIT_LEADER);
    assertThat(pledges.signatories(pledge))
        .filteredOn(signatory -> pledges.maySign(pledge, signatory, head))
        .extracting(Signatory::party)
        .containsExactly("Hội Mẫu Ba");
  }

  @Test
  @DisplayName("Việc cần xử lý: giao ước của khối chờ lãnh đạo đơn vị chưa ký, ký rồi thì hết")
  void an_open_pledge_waits_for_those_who_have_not_signed() {
    Access head = at(member, Role.UNIT_LEADER);
    Pledge pledge = begun(ofBlock(), "2024");
    assertThat(waiting.waitingFor(head)).isEmpty();
    Register.done(pledging.move(pledge, PledgeMove.OPEN_IT, "", actor));
    assertThat(waiting.waitingFor(head))
        .extracting(Waiting.Item::what, Waiting.Item::state)
        .containsExactly(tuple("Giao ước thi đua năm 2024, Khối thi đua các Hội Mẫu", "đã ký 0/3"));
    assertThat(waiting.waitingFor(officer)).isEmpty();
    assertThat(waiting.waitingFor(at(member, Role.STAFF))).isEmpty();
    sign(pledge, 2);
    assertThat(waiting.waitingFor(head)).isEmpty();
  }

  @Test
  @DisplayName("Người ngoài khối, ngoài tỉnh không thấy; thanh tra thấy")
  void strangers_see_nothing() {
    Pledge pledge = open(ofUnit(), "2024");
    assertThatThrownBy(() -> pledges.pledge(pledge.id(), at(leading, Role.OFFICER)))
        .isInstanceOf(NotVisible.class);
    assertThat(pledges.seenBy(at(leading, Role.OFFICER), "2024")).isEmpty();
    assertThat(pledges.seenBy(officer, "2023")).isEmpty();
    assertThat(pledges.pledge(pledge.id(), at(member, Role.INSPECTOR))).isEqualTo(pledge);
    assertThatThrownBy(() -> pledges.pledge(UUID.randomUUID(), officer))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void two_people_who_write_at_once_lose_nothing() {
    Pledge pledge = begun(ofUnit(), "2024");
    Signatory head = pledges.signatories(pledge).getLast();
    Register.done(pledging.entitle(pledge, head, "Giám đốc", "Nguyễn Văn Mẫu", actor));

    assertThatThrownBy(() -> pledging.write(pledge, SAID, actor)).isInstanceOf(StaleEdit.class);
    assertThat(pledges.signatories(pledge).getLast().words()).isEqualTo("Giám đốc");
  }

  @Test
  @DisplayName("REQ-54 Bản in: các bên ký cạnh nhau, mỗi hàng ba")
  @Proves("REQ-54")
  void the_paper_has_all_signatures_side_by_side() {
    Pledge pledge = open(ofBlock(), "2024");
    PledgePaper paper =
        new PledgePaper(pledge, pledges.signatories(pledge), "Khối thi đua Mẫu", null, "Mẫu", 2024);

    assertThat(paper.paper().title()).isEqualTo("Giao ước thi đua năm 2024 Khối thi đua Mẫu");
    assertThat(paper.paper().sections().getFirst().blocks().toString())
        .contains(
            "1. Hoàn thành 100% chỉ tiêu năm 2024.", "ĐẠI DIỆN HỘI MẪU BA", "Hội trường tầng 2")
        .contains("TRƯỞNG KHỐI", "Thi đua lập thành tích");
    assertThat(Papers.pdf(paper.paper())).startsWith('%', 'P', 'D', 'F');
  }
}
