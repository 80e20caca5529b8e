package vn.tdkt.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(CountedStatements.class)
@DisplayName("Lịch năm và việc của đơn vị")
class CyclesTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final Validity YEAR = new Validity(START, LocalDate.of(2025, 1, 1));
  private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 22);
  private static final LocalDate ISSUED = LocalDate.of(2024, 1, 30);

  @Autowired Units units;
  @Autowired Cycles cycles;
  @Autowired CycleOpening opening;
  @Autowired CycleWork work;
  @Autowired Duties duties;
  @Autowired Overdue overdue;
  @Autowired Holidays holidays;
  @Autowired CalendarWaiting waiting;
  @Autowired Accounts accounts;
  @Autowired Colleagues colleagues;
  @Autowired Clock clock;

  private UnitId province;
  private UnitView unit;
  private Access officer;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = units.unit(register.agency("Liên hiệp hội Mẫu", province), Register.START);
    officer = access(unit.id(), Role.OFFICER);
  }

  private Access access(UnitId where, Role role) {
    Actor actor = new Actor(UUID.randomUUID(), "Nguyễn Văn Mẫu", province.value(), where.value());
    return new Access(actor, List.of(new Grant(role, Scope.unit(province.value(), where.value()))));
  }

  private Cycle opened() {
    return Register.done(opening.open(unit, "2024", YEAR, officer.actor()));
  }

  private Cycle now() {
    return cycles.of(unit, "2024").orElseThrow();
  }

  private CycleStep step(String code) {
    return now().steps().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  private Duty only() {
    return duties.of(unit, "2024").getFirst();
  }

  @Test
  @DisplayName("REQ-185 Mỗi bước có đầu vào, người phụ trách, hồ sơ và hạn theo ngày làm việc thật")
  @Proves({"REQ-51", "REQ-185"})
  void a_year_has_the_steps_of_the_country() {
    Cycle cycle = opened();
    assertThat(cycle.steps())
        .hasSize(14)
        .allSatisfy(
            step ->
                assertThat(List.of(step.input(), step.responsible(), step.record()))
                    .noneMatch(String::isEmpty));
    assertThat(step("UNIT_PLAN").planned()).isEqualTo("2024-02-05");
    assertThat(step("PLEDGE").planned()).as("Tết 8–14/2 không tính").isEqualTo("2024-02-26");
    assertThat(step("SELF_SCORE").planned()).isEqualTo("2024-11-14");
    assertThat(step("EVALUATION").planned()).isEqualTo("2024-12-10");
    assertThat(Register.refused(opening.open(unit, "2024", YEAR, officer.actor())))
        .isEqualTo("Năm 2024 đã có lịch.");
  }

  @Test
  @DisplayName(
      "REQ-52 Nhận kế hoạch của tỉnh thì có việc ban hành kế hoạch; xong việc là xong bước")
  @Proves("REQ-52")
  void the_launch_plan_makes_a_duty() {
    opened();
    Register.done(work.done(now(), step("LAUNCH"), RECEIVED, officer.actor()));
    assertThat(duties.of(unit, "2024")).hasSize(1);
    assertThat(only().what()).isEqualTo("Ban hành kế hoạch thi đua của đơn vị");
    assertThat(only().due()).isEqualTo("2024-02-05");
    Register.done(duties.move(only(), DutyMove.FINISH, ISSUED, "", officer.actor()));
    assertThat(step("UNIT_PLAN").doneOn()).isEqualTo(ISSUED);
    Schedule.Line plan =
        cycles.today(now()).stream()
            .filter(line -> line.step().code().equals("UNIT_PLAN"))
            .findFirst()
            .orElseThrow();
    assertThat(plan.taken()).isEqualTo(new Schedule.Taken(8, 6));
  }

  @Test
  @DisplayName("Xong bước thì việc của bước cũng xong; ghi nhầm thì mở lại có lý do")
  void a_step_that_is_done_ends_its_duty() {
    opened();
    Register.done(work.done(now(), step("LAUNCH"), RECEIVED, officer.actor()));
    Register.done(work.done(now(), step("UNIT_PLAN"), ISSUED, officer.actor()));
    assertThat(only().state()).isEqualTo(DutyState.DONE);
    assertThat(Register.refused(work.done(now(), step("LAUNCH"), RECEIVED, officer.actor())))
        .contains("đã ghi xong rồi");
    assertThat(Register.refused(work.undo(now(), step("LAUNCH"), " ", officer.actor())))
        .isEqualTo("Hãy ghi lý do.");
    Register.done(work.undo(now(), step("LAUNCH"), "ghi nhầm ngày", officer.actor()));
    assertThat(step("LAUNCH").done()).isFalse();
    LocalDate tomorrow = LocalDate.now(clock).plusDays(2);
    assertThat(Register.refused(work.done(now(), step("LAUNCH"), tomorrow, officer.actor())))
        .startsWith("Ngày làm xong không thể ở tương lai");
  }

  @Test
  @DisplayName(
      "Đặt hạn khác thì các bước sau tính lại; ngoài năm thì từ chối; hai người không đè nhau")
  void a_step_is_planned_anew() {
    Cycle seen = opened();
    LocalDate day = LocalDate.of(2024, 11, 25);
    Register.done(work.plan(seen, step("CALL"), day, officer.actor()));
    assertThat(step("SELF_SCORE").planned()).isEqualTo("2024-12-04");
    assertThatThrownBy(() -> work.plan(seen, step("CALL"), day, officer.actor()))
        .isInstanceOf(StaleEdit.class);
    assertThat(
            Register.refused(
                work.plan(now(), step("CALL"), LocalDate.of(2026, 1, 1), officer.actor())))
        .startsWith("Hạn phải nằm trong năm 2024");
    Register.done(work.plan(now(), step("CALL"), null, officer.actor()));
    assertThat(step("SELF_SCORE").planned()).isEqualTo("2024-11-14");
  }

  @Test
  @DisplayName("REQ-90 Việc từ văn bản: thêm, giao, xong, hủy có lý do, mở lại")
  @Proves("REQ-90")
  void a_duty_from_a_text_goes_its_way() {
    NewDuty said =
        NewDuty.from(
            "Báo cáo 6 tháng, mục II", "2024", "Tổ chức giải thưởng", "Ban Khoa học", ISSUED);
    Duty duty = Register.done(duties.add(unit, said, officer.actor()));
    assertThat(duties.may(duty, DutyMove.FINISH, unit, access(unit.id(), Role.STAFF))).isFalse();
    Access colleague = access(unit.id(), Role.STAFF);
    assertThat(Register.refused(duties.hand(duty, null, " ", officer.actor())))
        .startsWith("Hãy chọn");
    assertThat(Register.refused(duties.move(duty, DutyMove.CANCEL, null, "", officer.actor())))
        .isEqualTo("Hãy ghi lý do.");
    Register.done(duties.move(duty, DutyMove.CANCEL, null, "đã hoãn", officer.actor()));
    assertThat(Register.refused(duties.move(only(), DutyMove.FINISH, ISSUED, "", officer.actor())))
        .contains("“Đã hủy”");
    Register.done(duties.move(only(), DutyMove.REOPEN, null, "làm tiếp", officer.actor()));
    Register.done(duties.hand(only(), null, "Văn phòng", officer.actor()));
    assertThat(only().ownerName()).isEqualTo("Văn phòng");
    assertThatThrownBy(() -> duties.duty(duty.id(), access(stranger(), Role.OFFICER)))
        .isInstanceOf(NotVisible.class);
    assertThat(duties.duty(duty.id(), colleague).source()).isEqualTo("Báo cáo 6 tháng, mục II");
  }

  @Test
  @DisplayName("REQ-52 Dời hạn của bước thì việc của bước dời theo, trừ việc đã đặt hạn riêng")
  @Proves("REQ-52")
  void a_duty_follows_its_step() {
    opened();
    Register.done(work.done(now(), step("LAUNCH"), RECEIVED, officer.actor()));
    LocalDate day = LocalDate.of(2024, 2, 20);
    Register.done(work.plan(now(), step("UNIT_PLAN"), day, officer.actor()));
    assertThat(only().due()).isEqualTo(day);
    UUID pledge = step("PLEDGE").id();
    LocalDate own = LocalDate.of(2024, 2, 27);
    NewDuty said = new NewDuty("2024", "In giao ước", null, "Văn phòng", own, "", pledge);
    Duty printing = Register.done(duties.add(unit, said, officer.actor()));
    Register.done(work.plan(now(), step("UNIT_PLAN"), null, officer.actor()));
    assertThat(duties.duty(printing.id(), officer).due()).isEqualTo(own);
    assertThat(duties.of(unit, "2024"))
        .filteredOn(duty -> !duty.id().equals(printing.id()))
        .extracting(Duty::due)
        .containsExactly(LocalDate.of(2024, 2, 5));
  }

  @Test
  @DisplayName("Mở lại bước thì mở lại việc đã xong cùng bước; mở lại việc thì mở lại bước")
  void what_was_done_together_is_opened_together() {
    opened();
    Register.done(work.done(now(), step("LAUNCH"), RECEIVED, officer.actor()));
    Register.done(work.done(now(), step("UNIT_PLAN"), ISSUED, officer.actor()));
    Register.done(work.undo(now(), step("UNIT_PLAN"), "ghi nhầm", officer.actor()));
    assertThat(only().state()).isEqualTo(DutyState.OPEN);
    Register.done(duties.move(only(), DutyMove.FINISH, ISSUED, "", officer.actor()));
    assertThat(step("UNIT_PLAN").doneOn()).isEqualTo(ISSUED);
    Register.done(duties.move(only(), DutyMove.REOPEN, null, "chưa ký", officer.actor()));
    assertThat(step("UNIT_PLAN").done()).isFalse();
    assertThat(only().open()).isTrue();
  }

  @Test
  @DisplayName("Chỉ giao được cho tài khoản đang mở của đơn vị; không có tài khoản thì ghi tên")
  void an_owner_works_here() {
    new Staff(accounts, province).of(unit.id(), Role.STAFF);
    UUID colleague = colleagues.of(unit.id().value()).getFirst().account();
    NewDuty theirs = new NewDuty("2024", "Gửi báo cáo", colleague, "Mẫu", ISSUED, "", null);
    Duty duty = Register.done(duties.add(unit, theirs, officer.actor()));
    assertThat(Register.refused(duties.hand(duty, UUID.randomUUID(), "Người lạ", officer.actor())))
        .startsWith("Người lạ không có tài khoản đang mở ở đơn vị này");
    NewDuty strange = new NewDuty("2024", "Việc", UUID.randomUUID(), "Ai đó", ISSUED, "", null);
    assertThat(Register.refused(duties.add(unit, strange, officer.actor())))
        .startsWith("Ai đó không có tài khoản");
    Scope here = Scope.jurisdiction(province.value());
    Register.done(accounts.close(colleague, "nghỉ việc", Staff.administrator(province, here)));
    assertThat(Register.refused(duties.hand(only(), colleague, "Mẫu", officer.actor())))
        .startsWith("Mẫu không có tài khoản");
    Register.done(duties.hand(only(), null, "Văn phòng", officer.actor()));
  }

  private UnitId stranger() {
    return new Register(units).agency("Hội khác", province);
  }

  @Test
  @DisplayName(
      "Trang đầu: một câu hỏi dữ liệu; người không lập lịch không thấy việc của người khác")
  void the_home_page_asks_once() {
    opened();
    CountedStatements.reset();
    assertThat(waiting.waitingFor(officer)).hasSize(14);
    assertThat(CountedStatements.statements()).hasSize(1);
    assertThat(waiting.waitingFor(access(unit.id(), Role.STAFF))).isEmpty();
  }

  @Test
  @DisplayName("REQ-51 Cơ quan thường trực thấy việc quá hạn của mọi đơn vị, hai câu hỏi dữ liệu")
  @Proves("REQ-51")
  void the_office_sees_what_is_overdue() {
    opened();
    Actor actor = new Actor(UUID.randomUUID(), "Trần Thị Mẫu", province.value(), null);
    Access office =
        new Access(
            actor, List.of(new Grant(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()))));
    CountedStatements.reset();
    List<Overdue.Late> late = overdue.of("2024", office);
    assertThat(CountedStatements.statements()).hasSizeLessThanOrEqualTo(2);
    assertThat(late).hasSize(14);
    assertThat(late.getFirst().of()).isEqualTo("Liên hiệp hội Mẫu");
    assertThat(overdue.of("2024", access(stranger(), Role.OFFICER))).isEmpty();
  }

  @Test
  @DisplayName("Tỉnh thêm và bỏ ngày nghỉ; hạn tính theo danh sách của tỉnh, nơi khác không đổi")
  void a_province_has_its_own_days() {
    UUID here = province.value();
    UUID elsewhere = new Register(units).province("Tỉnh Khác").value();
    LocalDate day = LocalDate.of(2024, 10, 10);
    Actor by = officer.actor();
    assertThat(Register.refused(holidays.add(here, day, DayKind.OFF, "Ngày tỉnh", " ", by)))
        .startsWith("Hãy ghi tên ngày");
    SpecialDay added =
        Register.done(holidays.add(here, day, DayKind.OFF, "Ngày tỉnh", "QĐ 1/QĐ-UBND", by));
    assertThat(Register.refused(holidays.add(here, day, DayKind.OFF, "Ngày tỉnh", "QĐ 2", by)))
        .contains("10/10/2024 đã có");
    assertThat(holidays.in(here).isWorking(day)).isFalse();
    assertThat(holidays.in(elsewhere).isWorking(day)).isTrue();
    Register.done(holidays.voidIt(here, added, "hủy quyết định", by));
    assertThat(holidays.in(here).isWorking(day)).isTrue();
    SpecialDay country =
        holidays.in(here, 2024).stream().filter(SpecialDay::ofCountry).findFirst().orElseThrow();
    Register.done(holidays.voidIt(here, country, "không áp dụng", by));
    assertThat(holidays.in(here).isWorking(country.day())).isTrue();
    assertThat(holidays.in(elsewhere).isWorking(country.day())).isFalse();
    assertThat(Register.refused(holidays.voidIt(here, holidays.day(here, country.id()), "x", by)))
        .isEqualTo("Ngày này đã bỏ rồi.");
    assertThat(cycles.unit(unit.id().value(), Permission.YEAR_VIEW, officer)).isEqualTo(unit);
  }

  @Test
  @DisplayName("Các năm đã qua đúng như lịch nghỉ thật")
  void the_shipped_years_are_as_they_were() {
    WorkingDays days = holidays.in(province.value());
    assertThat(off(days, 2020, 1, 23, 7)).isTrue();
    assertThat(off(days, 2021, 2, 10, 7)).isTrue();
    assertThat(off(days, 2022, 1, 29, 9)).isTrue();
    assertThat(off(days, 2023, 1, 20, 7)).isTrue();
    assertThat(off(days, 2024, 2, 8, 7)).isTrue();
    assertThat(off(days, 2025, 1, 25, 9)).isTrue();
    assertThat(off(days, 2026, 2, 14, 9)).isTrue();
    assertThat(off(days, 2023, 4, 29, 5)).isTrue();
    assertThat(off(days, 2024, 4, 27, 5)).isTrue();
    assertThat(off(days, 2024, 8, 31, 4)).isTrue();
    assertThat(off(days, 2025, 4, 30, 5)).isTrue();
    assertThat(off(days, 2025, 8, 30, 4)).isTrue();
    assertThat(off(days, 2026, 8, 29, 5)).isTrue();
    assertThat(days.isWorking(LocalDate.of(2024, 5, 4))).isTrue();
    assertThat(days.isWorking(LocalDate.of(2026, 8, 22))).isTrue();
  }

  /** Whether exactly these days in a row are off, with work on the day before and after. */
  private static boolean off(WorkingDays days, int year, int month, int day, int count) {
    LocalDate first = LocalDate.of(year, month, day);
    return days.isWorking(first.minusDays(1))
        && days.isWorking(first.plusDays(count))
        && first.datesUntil(first.plusDays(count)).noneMatch(days::isWorking);
  }
}
