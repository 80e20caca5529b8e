package vn.tdkt.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.KeptYear;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceMove;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(KeptYear.class)
@DisplayName("Kế hoạch thi đua của đơn vị")
class PlansTest {
  private static final Span YEAR = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
  private static final PlanWriting.Said INFORMATION =
      new PlanWriting.Said("Tổ chức 03 hội nghị thông tin chuyên đề năm 2024.", "Văn phòng", null);

  @Autowired Units units;
  @Autowired KeptYear years;
  @Autowired Plans plans;
  @Autowired Planning planning;
  @Autowired PlanWriting writing;
  @Autowired Board board;
  @Autowired Facts facts;

  private UnitId province;
  private UnitView unit;
  private Actor officer;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
  }

  private Plan begun(String year) {
    return Register.done(planning.begin(unit, year, YEAR, null, officer));
  }

  private Plan now(Plan plan) {
    return plans.of(unit, plan.year()).orElseThrow();
  }

  private Plan withTarget() {
    Plan plan = begun("2024");
    Register.done(writing.add(plan, unit, TargetKind.TARGET, INFORMATION, officer));
    return now(plan);
  }

  private void take(Plan plan, IssuanceMove... moves) {
    for (IssuanceMove move : moves) {
      Register.done(
          planning.move(now(plan), IssuanceStep.because(move, "vì có việc mới"), officer));
    }
  }

  @Test
  @DisplayName("REQ-57 Từ dự thảo đến ban hành; mở lại thì bản đã ban hành vẫn còn")
  @Proves({"REQ-57", "REQ-58", "REQ-59"})
  void a_plan_goes_its_way() {
    Plan plan = begun("2024");
    assertThat(Register.refused(planning.move(plan, IssuanceStep.of(IssuanceMove.SUBMIT), officer)))
        .startsWith("Kế hoạch chưa có chỉ tiêu nào");
    Register.done(writing.add(plan, unit, TargetKind.TARGET, INFORMATION, officer));
    take(plan, IssuanceMove.SUBMIT);
    assertThat(
            Register.refused(
                writing.write(now(plan), Chapter.PURPOSE, "Đoàn kết, sáng tạo", officer)))
        .contains("“Trình lãnh đạo”");
    take(plan, IssuanceMove.SEND_BACK, IssuanceMove.SUBMIT, IssuanceMove.APPROVE);
    IssuanceStep issue = IssuanceStep.issue("58/KH-LHH", LocalDate.of(2024, 1, 30));
    assertThat(
            Register.refused(
                planning.move(
                    now(plan), IssuanceStep.issue(" ", LocalDate.of(2024, 1, 30)), officer)))
        .startsWith("Ban hành thì phải có số");
    years.open(unit, "2024", officer);
    Register.done(planning.move(now(plan), issue, officer));
    assertThat(now(plan).issue()).isEqualTo(issue.issue());
    assertThat(years.done(unit, "2024", CycleStep.UNIT_PLAN)).isEqualTo("2024-01-30");

    take(plan, IssuanceMove.REVISE);
    assertThat(now(plan).open()).isTrue();
    assertThat(Register.refused(planning.begin(unit, "2024", YEAR, null, officer)))
        .startsWith("Năm 2024 đã có kế hoạch");
    take(plan, IssuanceMove.VOID_IT);
    assertThat(plans.of(unit, "2024")).isEmpty();
    assertThat(begun("2024").state()).isEqualTo(IssuanceState.DRAFT);
  }

  @Test
  @DisplayName("REQ-46 Chép từ năm trước: chỗ nào chưa xem lại thì chưa trình được")
  @Proves({"REQ-46", "REQ-124"})
  void what_is_copied_waits_to_be_looked_at() {
    Plan last = withTarget();
    Register.done(writing.write(last, Chapter.PURPOSE, "Thi đua năm 2024", officer));
    Plan next = Register.done(planning.begin(unit, "2025", YEAR, now(last), officer));

    WholePlan copied = plans.whole(next);
    assertThat(copied.unseen()).isEqualTo(2);
    assertThat(copied.targets().getFirst().measures()).hasSize(1);
    assertThat(Register.refused(planning.move(next, IssuanceStep.of(IssuanceMove.SUBMIT), officer)))
        .startsWith("Còn 2 chỗ chép từ năm trước");

    Register.done(writing.write(next, Chapter.PURPOSE, "Thi đua năm 2025", officer));
    Target target = plans.whole(next).targets().getFirst();
    Register.done(writing.change(now(next), target, INFORMATION, officer));
    Register.done(planning.move(now(next), IssuanceStep.of(IssuanceMove.SUBMIT), officer));
  }

  @Test
  @DisplayName("REQ-177 Tiến độ đọc từ số liệu đã ghi")
  @Proves({"REQ-69", "REQ-177"})
  void progress_is_read_from_what_was_noted() {
    Plan plan = withTarget();
    Board.Line before = board.of(plan).getFirst();
    assertThat(before.measure().counted().what()).isEqualTo("hội nghị thông tin chuyên đề");
    assertThat(before.progress().done()).isNull();

    UUID counted = before.measure().counted().id();
    for (int month : List.of(3, 5)) {
      Span span = Span.of(YearMonth.of(2024, month));
      Register.done(
          facts.note(
              unit.id().value(),
              List.of(new Noted(counted, span, Amount.of(month), "", 0)),
              officer));
    }
    assertThat(board.of(plan).getFirst().progress().done())
        .extracting(done -> done.amount().words("hội nghị"))
        .isEqualTo("8 hội nghị");
  }

  @Test
  void what_is_counted_is_said_anew_and_a_backward_range_refused() {
    Plan plan = withTarget();
    Target target = plans.whole(plan).targets().getFirst();
    Aim backwards =
        new Aim(
            vn.tdkt.kernel.Score.of(3),
            vn.tdkt.kernel.Score.of(2),
            vn.tdkt.facts.Qualifier.EXACTLY);
    PlanWriting.Wanted wanted =
        new PlanWriting.Wanted("hội thảo", backwards, "hội thảo", vn.tdkt.facts.Gathering.ADDED);
    assertThat(Register.refused(writing.count(plan, unit, target, List.of(wanted), officer)))
        .startsWith("Số lượng của “hội thảo”");
    Register.done(writing.count(plan, unit, target, List.of(), officer));
    assertThat(plans.whole(plan).targets().getFirst().measures()).isEmpty();
    Register.done(writing.drop(now(plan), target, "trùng", officer));
    assertThat(plans.whole(plan).targets()).isEmpty();
  }

  @Test
  void two_people_do_not_write_over_each_other_and_others_see_nothing() {
    Plan plan = withTarget();
    Register.done(writing.write(plan, Chapter.DEMANDS, "Kịp thời", officer));
    assertThatThrownBy(() -> writing.write(plan, Chapter.DEMANDS, "Khác", officer))
        .isInstanceOf(StaleEdit.class);

    UnitId other = new Register(units).agency("Hội khác", province);
    Access stranger =
        new Access(
            new Actor(UUID.randomUUID(), "Người Khác", province.value(), other.value()),
            List.of(new Grant(Role.OFFICER, Scope.unit(province.value(), other.value()))));
    assertThatThrownBy(() -> plans.plan(plan.id(), Permission.PLAN_VIEW, stranger))
        .isInstanceOf(NotVisible.class);
  }
}
