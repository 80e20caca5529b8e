package vn.tdkt.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Papers;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Số chung cộng từ hội thành viên")
@Proves({"REQ-10", "REQ-99", "REQ-164"})
class JointFiguresTest {
  private static final LocalDate SENT = LocalDate.of(2024, 6, 3);
  private static final Span JUNE = new Span(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 1));

  @Autowired Units units;
  @Autowired MemberKeeping keeping;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired Calling calling;
  @Autowired ReportCalls calls;
  @Autowired Answering answering;
  @Autowired JointFigures joint;
  @Autowired Clock clock;

  private UnitView unit;
  private Access officer;
  private Indicator talks;
  private ReportCall call;

  @BeforeEach
  void a_call_to_two_members() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    unit = units.unit(register.agency("Liên hiệp hội Mẫu", province), SENT);
    Scope scope = Scope.unit(province.value(), unit.id().value());
    officer =
        new Access(
            new Actor(UUID.randomUUID(), "Người Mẫu", province.value(), unit.id().value()),
            List.of(new Grant(Role.OFFICER, scope)));
    talks = counted("buổi nói chuyện", "buổi");
    List<UUID> members = List.of(joined("Hội Cầu đường"), joined("Hội Làm vườn"));
    call = Register.done(calling.send(unit, asking(List.of(talks.id()), members), officer.actor()));
  }

  private Indicator counted(String what, String measure) {
    return Register.done(
        indicators.count(unit, NewIndicator.of(what, measure, Gathering.ADDED), officer.actor()));
  }

  private UUID joined(String name) {
    UnitMember.Said said = new UnitMember.Said(MemberKind.ASSOCIATION, name, "", "");
    LocalDate since = LocalDate.of(2020, 1, 1);
    return Register.done(keeping.join(unit, said, null, since, officer.actor())).id();
  }

  private static NewCall asking(List<UUID> figures, List<UUID> to) {
    Span halfYear = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1));
    ReportCall.Said said =
        new ReportCall.Said("Báo cáo 6 tháng", "", halfYear, LocalDate.of(2024, 6, 20));
    return new NewCall("2024", said, SENT, figures, to);
  }

  private void answered(int member, String value) {
    UUID request = calls.requests(call).get(member).id();
    Map<UUID, Score> figures = Map.of(talks.id(), Score.of(value));
    Register.done(
        answering.onBehalf(
            calls.part(request, Permission.MEMBER_EDIT, officer),
            new MemberAnswer.Said("", figures),
            LocalDate.of(2024, 6, 19),
            officer.actor()));
  }

  private JointFigure sum() {
    return joint.of(call).getFirst();
  }

  private void accept() {
    Register.done(joint.accept(call, joint.stamp(call), officer.actor()));
  }

  private Fact fact() {
    return facts.ever(talks.id()).getLast();
  }

  @Test
  @DisplayName(
      "Cộng đúng từng chữ số; chỉ khi ghi nhận mới thành số liệu, thiếu nơi thì là tạm tính")
  void the_sum_is_exact_and_written_only_when_accepted() {
    assertThat(sum().state()).isEqualTo(JointFigure.State.EMPTY);
    answered(0, "0.1");
    assertThat(sum().state()).isEqualTo(JointFigure.State.PROPOSED);
    assertThat(facts.of(List.of(talks.id()), JUNE)).isEmpty();
    accept();
    assertThat(fact().amount().provisional()).isTrue();

    answered(1, "0.2");
    assertThat(sum().state()).isEqualTo(JointFigure.State.CHANGED);
    assertThat(fact().amount().value()).isEqualTo(Score.of("0.1"));
    accept();
    assertThat(fact().amount()).isEqualTo(Amount.of(Score.of("0.3")));
    assertThat(fact().note()).isEqualTo("Cộng báo cáo của 2/2 hội thành viên: Báo cáo 6 tháng");
    assertThat(sum().state()).isEqualTo(JointFigure.State.ACCEPTED);
    assertThat(sum().parts())
        .extracting(JointFigure.Part::member)
        .containsExactly("Hội Cầu đường", "Hội Làm vườn");
  }

  @Test
  @DisplayName("Báo cáo sửa sau khi ghi nhận: được báo, không tự đổi số")
  void a_correction_is_told_and_not_applied_by_itself() {
    answered(0, "12");
    answered(1, "5");
    int seen = joint.stamp(call);
    answered(1, "6");
    assertThat(Register.refused(joint.accept(call, seen, officer.actor())))
        .startsWith("Vừa có báo cáo mới");
    accept();
    answered(0, "13");
    assertThat(sum().state()).isEqualTo(JointFigure.State.CHANGED);
    assertThat(sum().total()).isEqualTo(Score.of(19));
    assertThat(fact().amount().value()).isEqualTo(Score.of(18));
    accept();
    assertThat(fact().amount().value()).isEqualTo(Score.of(19));
    assertThat(Register.refused(joint.accept(call, joint.stamp(call), officer.actor())))
        .startsWith("Không có số nào");
  }

  @Test
  @DisplayName("Số đơn vị tự ghi hoặc tự sửa thì số cộng không ghi đè")
  void what_the_unit_entered_by_itself_is_not_overwritten() {
    answered(0, "12");
    accept();
    Noted own = new Noted(talks.id(), JUNE, Amount.of(20), "", fact().version());
    Register.done(facts.note(unit.id().value(), List.of(own), officer.actor()));
    answered(1, "1");
    assertThat(sum().state()).isEqualTo(JointFigure.State.ELSEWHERE);
    assertThat(Register.refused(joint.accept(call, joint.stamp(call), officer.actor())))
        .startsWith("Không có số nào");
    assertThat(fact().amount().value()).isEqualTo(Score.of(20));
  }

  @Test
  @DisplayName("Tỷ lệ phần trăm của từng hội không cộng thành của đơn vị")
  void shares_are_not_asked() {
    Indicator share = counted("hội viên tham gia", "%");
    List<UUID> members = calls.requests(call).stream().map(one -> one.member().id()).toList();
    assertThat(
            Register.refused(
                calling.send(unit, asking(List.of(share.id()), members), officer.actor())))
        .contains("là tỷ lệ phần trăm");
    assertThat(
            Register.refused(
                calling.send(unit, asking(List.of(UUID.randomUUID()), members), officer.actor())))
        .startsWith("Chỉ nhận số liệu mà đơn vị theo dõi");
  }

  @Test
  void the_table_prints_in_every_format() {
    answered(0, "12");
    CallPaper paper =
        new CallPaper(
            call,
            unit.fullName(),
            calls.requests(call),
            joint.of(call),
            LocalDate.now(clock),
            WorkingDays.of(List.of()));
    for (Format format : Format.values()) {
      assertThat(Papers.bytes(paper.paper(), format)).isNotEmpty();
    }
  }
}
