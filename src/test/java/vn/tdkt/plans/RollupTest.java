package vn.tdkt.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Tiến độ kế hoạch của nhiều đơn vị đặt cạnh nhau")
class RollupTest {
  private static final Span YEAR = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

  @Autowired Units units;
  @Autowired Planning planning;
  @Autowired PlanWriting writing;
  @Autowired Plans plans;
  @Autowired Board board;
  @Autowired Unplanned unplanned;
  @Autowired Rollup rollup;

  private UnitId province;
  private UnitView busy;
  private UnitView idle;

  @BeforeEach
  void two_units_of_which_one_has_a_plan() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    busy = units.unit(register.agency("Hội Chăm", province), Register.START);
    idle = units.unit(register.agency("Hội Lười", province), Register.START);
    Actor officer = Register.program(province);
    Register.done(planning.begin(busy, "2024", YEAR, null, officer));
    target("Tổ chức 03 hội nghị chuyên đề");
    target("Tổ chức 10 hội thảo khoa học");
    target("Mở 02 lớp tập huấn");
    target("Tổ chức 04 cuộc tọa đàm");
    note("hội nghị chuyên đề", "hội nghị", 3);
    note("hội thảo khoa học", "hội thảo", 2);
    note("cuộc tọa đàm", "cuộc", 2);
  }

  @Test
  @DisplayName("Đạt, đúng tiến độ, chậm, chưa ghi: đếm như trang tiến độ của chính đơn vị")
  @Proves({"REQ-177", "REQ-182"})
  void each_unit_is_counted_as_its_own_board_counts() {
    List<UnitStanding> all = rollup.of("2024", "", JULY, office(null));

    assertThat(all)
        .extracting(line -> line.unit().fullName())
        .containsExactly("Hội Chăm", "Hội Lười");
    Standing standing = all.getFirst().standing();
    assertThat(standing).isEqualTo(fromTheBoard());
    assertThat(standing.all()).isEqualTo(4);
    assertThat(standing.silent()).isEqualTo(1);
    assertThat(standing.until()).isEqualTo(LocalDate.of(2024, 6, 30));
  }

  @Test
  @DisplayName("Đơn vị chưa có kế hoạch vẫn có tên trong danh sách")
  void a_unit_without_a_plan_is_shown_as_one() {
    UnitStanding line = rollup.of("2024", "luoi", JULY, office(null)).getFirst();

    assertThat(line.unit().id()).isEqualTo(idle.id());
    assertThat(line.plan()).isNull();
    assertThat(line.standing()).isEqualTo(Standing.NONE);
  }

  @Test
  @DisplayName("Ai chỉ có một đơn vị thì chỉ thấy đơn vị ấy; tỉnh khác không thấy gì")
  void nobody_sees_more_than_what_is_within_reach() {
    assertThat(rollup.of("2024", "", JULY, office(busy.id())))
        .extracting(line -> line.unit().id())
        .containsExactly(busy.id());
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");
    province = elsewhere;
    assertThat(rollup.of("2024", "", JULY, office(null))).isEmpty();
  }

  private Standing fromTheBoard() {
    Plan plan = plans.of(busy, "2024").orElseThrow();
    return Standing.of(
        board.at(plan, new Span(YEAR.from(), JULY)).stream()
            .map(
                line ->
                    Standing.of(
                        line.progress().pace(),
                        line.progress().done() == null ? null : JULY.minusDays(1)))
            .toList());
  }

  private void target(String text) {
    Plan plan = plans.of(busy, "2024").orElseThrow();
    PlanWriting.Said said = new PlanWriting.Said(text, "", null);
    Register.done(writing.add(plan, busy, TargetKind.TARGET, said, Register.program(province)));
  }

  private void note(String what, String measure, long value) {
    Register.done(
        unplanned.note(
            busy,
            what,
            measure,
            YearMonth.of(2024, 6),
            Score.of(value),
            Register.program(province)));
  }

  private Access office(@Nullable UnitId unit) {
    UUID place = unit == null ? null : unit.value();
    Actor actor = new Actor(UUID.randomUUID(), "Người Xem", province.value(), place);
    Scope scope =
        place == null ? Scope.jurisdiction(province.value()) : Scope.unit(province.value(), place);
    return new Access(actor, List.of(new Grant(Role.INSPECTOR, scope)));
  }
}
