package vn.tdkt.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
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
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Kiểm tra công tác thi đua và số đơn của một năm")
class SupervisionTest {
  private static final String YEAR = "2024";
  private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
  private static final WorkInspection.Planned PLANNED =
      new WorkInspection.Planned("Việc đăng ký thi đua", "Các ban", MAY);
  private static final WorkInspection.Result RESULT =
      new WorkInspection.Result(MAY.plusDays(4), "Tổ kiểm tra", "Một ban đăng ký chậm");

  @Autowired Units units;
  @Autowired SupervisedUnits supervised;
  @Autowired Inspections inspections;
  @Autowired InspectionKeeping keeping;
  @Autowired NoneSaying none;
  @Autowired Complaints complaints;
  @Autowired ComplaintAnswering answering;
  @Autowired SupervisionBoard board;

  private UnitId province;
  private UnitId agency;
  private Access officer;
  private Access office;
  private SupervisedYear year;

  @BeforeEach
  void a_unit_and_its_year() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Hội Mẫu Một", province);
    register.agency("Hội Mẫu Im Lặng", province);
    officer = at(Scope.unit(province.value(), agency.value()), Role.OFFICER);
    office = at(Scope.jurisdiction(province.value()), Role.COUNCIL_OFFICE);
    year = supervised.own(YEAR, Permission.SUPERVISION_EDIT, officer);
  }

  private Access at(Scope scope, Role role) {
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), scope.unit());
    return new Access(by, List.of(new Grant(role, scope)));
  }

  private WorkInspection planned(InspectionKind kind) {
    return Register.done(keeping.plan(year, kind, PLANNED, officer.actor()));
  }

  private WorkInspection now(WorkInspection inspection) {
    return inspections.inspection(inspection.id(), Permission.SUPERVISION_VIEW, officer);
  }

  @Test
  @DisplayName("REQ-75 Kế hoạch, ngày, kết quả; bỏ và mở lại có lý do")
  @Proves("REQ-75")
  void an_inspection_is_planned_held_and_reopened() {
    WorkInspection inspection = planned(InspectionKind.SELF);
    assertThat(
            Register.refused(
                keeping.carryOut(
                    year,
                    inspection,
                    new WorkInspection.Result(LocalDate.of(2999, 1, 1), "Tổ", "Đạt"),
                    officer.actor())))
        .contains("sau hôm nay");
    Register.done(keeping.carryOut(year, inspection, RESULT, officer.actor()));
    assertThat(now(inspection).result()).isEqualTo(RESULT);
    assertThat(Register.refused(keeping.change(year, now(inspection), PLANNED, officer.actor())))
        .contains("Đã kiểm tra");
    assertThat(move(inspection, InspectionMove.REOPEN, " ")).contains("lý do");
    Register.done(
        keeping.move(year, now(inspection), InspectionMove.REOPEN, "ghi nhầm", officer.actor()));
    assertThat(now(inspection).result()).isNull();
    assertThatThrownBy(() -> keeping.carryOut(year, inspection, RESULT, officer.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  private String move(WorkInspection inspection, InspectionMove move, String reason) {
    return Register.refused(keeping.move(year, now(inspection), move, reason, officer.actor()));
  }

  @Test
  @DisplayName("Ngày phải thuộc năm: ngày cuối được, ngày sau đó không")
  @Proves("REQ-75")
  void a_day_lies_in_the_year() {
    LocalDate last = LocalDate.of(2024, 12, 31);
    WorkInspection.Planned within = new WorkInspection.Planned("Việc", "Hội", last);
    WorkInspection.Planned after = new WorkInspection.Planned("Việc", "Hội", last.plusDays(1));
    Register.done(keeping.plan(year, InspectionKind.SELF, within, officer.actor()));
    assertThat(Register.refused(keeping.plan(year, InspectionKind.SELF, after, officer.actor())))
        .contains("thuộc năm 2024", "01/01/2024", "31/12/2024");
  }

  @Test
  @DisplayName("Không kiểm tra trong năm là một câu trả lời; có và không có không đi cùng nhau")
  @Proves("REQ-75")
  void none_is_an_answer_and_excludes_some() {
    Register.done(none.say(year, NonePart.SELF_INSPECTION, officer.actor()));
    assertThat(inspections.none(year)).containsExactly(NonePart.SELF_INSPECTION);
    assertThat(Register.refused(none.say(year, NonePart.SELF_INSPECTION, officer.actor())))
        .contains("rồi");
    assertThat(Register.refused(keeping.plan(year, InspectionKind.SELF, PLANNED, officer.actor())))
        .contains("Không tự kiểm tra trong năm");
    planned(InspectionKind.SUPERIOR);
    assertThat(Register.refused(none.say(year, NonePart.SUPERIOR_INSPECTION, officer.actor())))
        .contains("đã ghi 1 việc");
    Register.done(none.takeBack(year, NonePart.SELF_INSPECTION, "nhầm năm", officer.actor()));
    assertThat(inspections.none(year)).isEmpty();
    WorkInspection self = planned(InspectionKind.SELF);
    Register.done(
        keeping.move(year, self, InspectionMove.CANCEL, "hoãn sang năm sau", officer.actor()));
    Register.done(none.say(year, NonePart.SELF_INSPECTION, officer.actor()));
    assertThat(move(self, InspectionMove.REOPEN, "làm lại")).contains("rút lại");
  }

  private ComplaintAnswering.Asked asked(ComplaintPeriod period) {
    return new ComplaintAnswering.Asked(year, ComplaintSubject.EMULATION, period);
  }

  private static ComplaintAnswer.Said said(int received, LocalDate until) {
    return new ComplaintAnswer.Said(
        ComplaintCounts.of(
            count ->
                count == ComplaintCount.RECEIVED || count == ComplaintCount.COMPETENT
                    ? received
                    : 0),
        until);
  }

  private ComplaintAnswer answered(ComplaintPeriod period, int received, LocalDate until) {
    return Register.done(
        answering.answer(asked(period), null, said(received, until), officer.actor()));
  }

  @Test
  @DisplayName("REQ-76 Trả lời theo kỳ, không đếm hai lần, rút lại thì thành chưa trả lời")
  @Proves("REQ-76")
  void complaints_are_answered_by_period() {
    LocalDate june = LocalDate.of(2024, 6, 30);
    ComplaintAnswer first = answered(ComplaintPeriod.FIRST_HALF, 2, june);
    assertThat(
            Register.refused(
                answering.answer(
                    asked(ComplaintPeriod.SECOND_HALF), null, said(1, june), officer.actor())))
        .contains("01/07/2024 – 31/12/2024");
    assertThat(
            Register.refused(
                answering.answer(
                    asked(ComplaintPeriod.WHOLE_YEAR), null, said(1, june), officer.actor())))
        .contains("6 tháng đầu năm", "hai lần");
    answered(ComplaintPeriod.SECOND_HALF, 0, LocalDate.of(2024, 12, 31));
    assertThat(complaints.of(year).complete(ComplaintSubject.EMULATION)).isTrue();
    Register.done(
        answering.answer(asked(ComplaintPeriod.FIRST_HALF), first, said(3, june), officer.actor()));
    assertThatThrownBy(
            () ->
                answering.answer(
                    asked(ComplaintPeriod.FIRST_HALF), first, said(4, june), officer.actor()))
        .isInstanceOf(StaleEdit.class);
    ComplaintAnswer now =
        complaints
            .of(year)
            .of(ComplaintSubject.EMULATION, ComplaintPeriod.FIRST_HALF)
            .orElseThrow();
    Register.done(answering.takeBack(now, "đếm nhầm", officer.actor()));
    assertThat(complaints.of(year).complete(ComplaintSubject.EMULATION)).isFalse();
    assertThat(complaints.of(year).sum(ComplaintSubject.EMULATION)).contains(ComplaintCounts.NONE);
  }

  @Test
  @DisplayName("Bảng các đơn vị: im lặng khác với không có, khác với mới trả lời một phần")
  @Proves({"REQ-75", "REQ-76"})
  void the_board_tells_silence_from_zero() {
    Register.done(none.say(year, NonePart.SELF_INSPECTION, officer.actor()));
    WorkInspection superior = planned(InspectionKind.SUPERIOR);
    Register.done(keeping.carryOut(year, superior, RESULT, officer.actor()));
    answered(ComplaintPeriod.FIRST_HALF, 2, LocalDate.of(2024, 6, 30));
    assertThat(board.of(YEAR, "", office))
        .extracting(
            line -> line.unit().fullName(),
            line -> line.parts().stream().map(PartAnswer::words).toList(),
            SupervisionBoard.Line::silent)
        .containsExactly(
            tuple("Hội Mẫu Im Lặng", Collections.nCopies(5, "chưa trả lời"), true),
            tuple(
                "Hội Mẫu Một",
                List.of("không có", "1", "2 (mới một phần)", "chưa trả lời", "chưa trả lời"),
                false));
  }

  @Test
  void what_others_keep_is_not_there() {
    WorkInspection inspection = planned(InspectionKind.SELF);
    Access staff = at(Scope.unit(province.value(), agency.value()), Role.STAFF);
    assertThatThrownBy(
            () -> inspections.inspection(inspection.id(), Permission.SUPERVISION_VIEW, staff))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(
            () -> inspections.inspection(inspection.id(), Permission.SUPERVISION_EDIT, office))
        .isInstanceOf(NotVisible.class);
    assertThat(inspections.inspection(inspection.id(), Permission.SUPERVISION_VIEW, office))
        .isEqualTo(inspection);
  }
}
