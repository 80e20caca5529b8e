package vn.tdkt.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Countable;
import vn.tdkt.facts.Countables;
import vn.tdkt.facts.Counting;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Số liệu đếm từ sổ kiểm tra và sổ đơn thư")
class SupervisionFiguresTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

  @Autowired Units units;
  @Autowired SupervisedUnits supervised;
  @Autowired Inspections inspections;
  @Autowired InspectionKeeping keeping;
  @Autowired ComplaintAnswering answering;
  @Autowired Complaints complaints;
  @Autowired Countables countables;
  @Autowired Counting counting;
  @Autowired Facts facts;
  @Autowired AuditTrail trail;

  private UnitView unit;
  private Access officer;
  private SupervisedYear year;

  @BeforeEach
  void a_unit_and_its_year() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Hội Mẫu Một", province);
    unit = units.unit(agency, Register.START);
    Scope scope = Scope.unit(province.value(), agency.value());
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), agency.value());
    officer = new Access(by, List.of(new Grant(Role.OFFICER, scope)));
    year = supervised.own("2024", Permission.SUPERVISION_EDIT, officer);
  }

  private Indicator counted(SupervisionCount count) {
    Countable what = countables.find(count.key()).orElseThrow();
    return Register.done(counting.add(unit, what, YearMonth.of(2024, 1), officer.actor()));
  }

  private List<Tuple> of(Indicator figure) {
    return facts.ever(figure.id()).stream()
        .filter(fact -> fact.span().from().isBefore(LocalDate.of(2025, 1, 1)))
        .filter(fact -> !fact.amount().equals(Amount.of(0)))
        .map(fact -> tuple(fact.span().words(), fact.amount().words("")))
        .toList();
  }

  private WorkInspection inspected(InspectionKind kind) {
    WorkInspection.Planned planned = new WorkInspection.Planned("Đăng ký thi đua", "Các ban", MAY);
    WorkInspection one = Register.done(keeping.plan(year, kind, planned, officer.actor()));
    WorkInspection.Result result = new WorkInspection.Result(MAY.plusDays(2), "Tổ", "Đạt");
    Register.done(keeping.carryOut(year, one, result, officer.actor()));
    return inspections.inspection(one.id(), Permission.SUPERVISION_VIEW, officer);
  }

  @Test
  @DisplayName("REQ-75 Kiểm tra xong thì đếm, mở lại thì trừ đi, kế hoạch thì chưa đếm")
  @Proves({"REQ-69", "REQ-75"})
  void inspections_that_took_place_count() {
    Indicator all = counted(SupervisionCount.INSPECTIONS);
    Indicator own = counted(SupervisionCount.SELF_INSPECTIONS);
    WorkInspection self = inspected(InspectionKind.SELF);
    inspected(InspectionKind.SUPERIOR);
    assertThat(of(all)).containsExactly(tuple("tháng 5/2024", "2"));
    assertThat(of(own)).containsExactly(tuple("tháng 5/2024", "1"));
    Register.done(keeping.move(year, self, InspectionMove.REOPEN, "ghi nhầm", officer.actor()));
    assertThat(of(all)).containsExactly(tuple("tháng 5/2024", "1"));
    assertThat(of(own)).isEmpty();

    Fact may =
        facts
            .of(List.of(all.id()), Span.of(YearMonth.of(2024, 5)))
            .getOrDefault(all.id(), List.of())
            .getFirst();
    assertThat(facts.histories(List.of(may)).getOrDefault(may.id(), List.of()))
        .extracting(FactVersion::amount)
        .containsExactly(Amount.of(1), Amount.of(2), Amount.of(1), Amount.of(0));
    assertThat(trail.of(new Act.Subject("unit-facts", unit.id().value())).stream().map(Entry::text))
        .anyMatch(text -> text.contains("tháng 5/2024”: 2 cuộc (trước: 1 cuộc)"));
    Noted typed = new Noted(all.id(), may.span(), Amount.of(7), "", may.version());
    assertThat(Register.refused(facts.note(unit.id().value(), List.of(typed), officer.actor())))
        .contains("đang được đếm từ sổ kiểm tra");
  }

  private ComplaintAnswering.Asked asked(ComplaintSubject subject) {
    return new ComplaintAnswering.Asked(year, subject, ComplaintPeriod.FIRST_HALF);
  }

  private void answered(ComplaintSubject subject, int received, int solved) {
    ComplaintCounts counts =
        ComplaintCounts.of(
            count ->
                switch (count) {
                  case RECEIVED, COMPETENT -> received;
                  case SOLVED -> solved;
                  case IN_TIME, RIGHTLY, REPRIMANDED -> 0;
                });
    ComplaintAnswer.Said said = new ComplaintAnswer.Said(counts, JUNE);
    ComplaintAnswer seen = complaints.of(year).of(subject, ComplaintPeriod.FIRST_HALF).orElse(null);
    Register.done(answering.answer(asked(subject), seen, said, officer.actor()));
  }

  @Test
  @DisplayName("REQ-76 Đơn thư đứng ở tháng cuối của kỳ; chưa trả lời thì trống, không có là 0")
  @Proves({"REQ-69", "REQ-76"})
  void complaints_stand_in_the_last_month_that_was_counted() {
    Indicator received = counted(SupervisionCount.COMPLAINTS);
    Indicator solved = counted(SupervisionCount.COMPLAINTS_SOLVED);
    Indicator ours = counted(SupervisionCount.EMULATION_COMPLAINTS);
    assertThat(facts.ever(received.id())).isEmpty();
    answered(ComplaintSubject.EMULATION, 0, 0);
    assertThat(facts.ever(ours.id()))
        .extracting(fact -> fact.span().words(), Fact::amount)
        .containsExactly(tuple("tháng 6/2024", Amount.of(0)));
    answered(ComplaintSubject.OTHER, 3, 2);
    answered(ComplaintSubject.EMULATION, 2, 1);
    assertThat(of(received)).containsExactly(tuple("tháng 6/2024", "5"));
    assertThat(of(solved)).containsExactly(tuple("tháng 6/2024", "3"));
    assertThat(of(ours)).containsExactly(tuple("tháng 6/2024", "2"));

    ComplaintAnswer given =
        complaints
            .of(year)
            .of(ComplaintSubject.EMULATION, ComplaintPeriod.FIRST_HALF)
            .orElseThrow();
    Register.done(answering.takeBack(given, "đếm nhầm", officer.actor()));
    assertThat(facts.ever(ours.id())).isEmpty();
    assertThat(of(received)).containsExactly(tuple("tháng 6/2024", "3"));
  }
}
