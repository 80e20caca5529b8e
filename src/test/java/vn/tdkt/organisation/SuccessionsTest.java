package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Proves({"REQ-1", "REQ-199"})
class SuccessionsTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final String DECISION = "Nghị quyết mẫu";

  @Autowired Units units;
  @Autowired Successions successions;
  @Autowired Moves moves;

  private UnitId province;
  private UnitId finance;
  private UnitId planning;
  private UnitId department;
  private Actor office;

  @BeforeEach
  void two_agencies() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    finance = register.agency("Sở Tài chính Mẫu", province);
    planning = register.agency("Sở Kế hoạch Mẫu", province);
    department = register.enter(UnitKind.DEPARTMENT, "Phòng Quy hoạch", planning);
    office = Register.program(province);
  }

  @Test
  @DisplayName("Sáp nhập: đơn vị cũ đọc được như lúc ấy, phòng trực thuộc sang đơn vị nhận")
  void one_unit_goes_up_in_another() {
    Register.done(successions.merge(List.of(planning), finance, DAY, DECISION, office));

    assertThat(standing(BEFORE)).contains("Sở Kế hoạch Mẫu", "Sở Tài chính Mẫu");
    assertThat(standing(DAY)).contains("Sở Tài chính Mẫu").doesNotContain("Sở Kế hoạch Mẫu");
    assertThat(units.unit(planning, DAY).ended()).isEqualTo(DAY);
    assertThat(units.unit(department, BEFORE).parent()).isEqualTo(planning);
    assertThat(units.unit(department, DAY).parent()).isEqualTo(finance);
    assertThat(units.history(finance).descents())
        .extracting(UnitHistory.Descent::kind, UnitHistory.Descent::predecessor)
        .containsExactly(tuple(Lineage.MERGED, "Sở Kế hoạch Mẫu"));
  }

  @Test
  @DisplayName("Hợp nhất: các đơn vị cũ thôi, đơn vị mới cùng loại, cùng cơ quan cấp trên")
  void several_units_become_a_new_one() {
    UnitName name = new UnitName("Sở Tài chính và Kế hoạch Mẫu", "", "STCKH");

    UnitId next =
        Register.done(
            successions.consolidate(List.of(finance, planning), name, DAY, DECISION, office));

    assertThat(units.unit(next, DAY).kind()).isEqualTo(UnitKind.AGENCY);
    assertThat(units.unit(next, DAY).parent()).isEqualTo(province);
    assertThat(units.below(next, DAY)).extracting(UnitView::id).containsExactly(department);
    assertThat(standing(DAY)).doesNotContain("Sở Kế hoạch Mẫu", "Sở Tài chính Mẫu");
    assertThat(units.history(next).descents()).hasSize(2);
  }

  @Test
  @DisplayName("Tách thì đơn vị cũ còn; chia thì đơn vị cũ thôi, sau khi đã chuyển hết trực thuộc")
  void new_units_come_from_one() {
    List<UnitName> one = List.of(new UnitName("Sở Mới Mẫu", "", ""));
    List<UnitName> two =
        List.of(new UnitName("Sở Quy Mẫu", "", ""), new UnitName("Sở Hoạch Mẫu", "", ""));

    Register.done(successions.split(finance, one, true, DAY, DECISION, office));
    assertThat(standing(DAY)).contains("Sở Mới Mẫu", "Sở Tài chính Mẫu");

    assertThat(Register.refused(successions.split(planning, two, false, DAY, DECISION, office)))
        .startsWith("Còn đơn vị trực thuộc");
    Register.done(moves.move(department, finance, DAY, DECISION, office));
    Register.done(successions.split(planning, two, false, DAY, DECISION, office));
    assertThat(standing(DAY)).contains("Sở Quy Mẫu", "Sở Hoạch Mẫu").doesNotContain("Sở Kế hoạch");
  }

  @Test
  void a_unit_goes_without_a_successor() {
    Register.done(successions.dissolve(finance, DAY, DECISION, office));

    assertThat(units.history(finance).descents().getFirst().successor()).isNull();
    assertThat(units.unit(finance, DAY).ended()).isEqualTo(DAY);
    assertThat(Register.refused(units.enter(below(finance), office)))
        .startsWith("Hãy chọn cơ quan cấp trên");
    assertThat(Register.refused(units.rename(finance, name("Sở Khác"), DAY, DECISION, office)))
        .startsWith("Mời chọn đơn vị đang hoạt động");
  }

  @Test
  void what_makes_no_sense_is_refused_and_changes_nothing() {
    LocalDate first = Register.START;
    assertThat(merged(List.of(planning), planning, DAY, DECISION)).startsWith("Một đơn vị không");
    assertThat(merged(List.of(planning), finance, first, DECISION)).startsWith("Mời chọn đơn vị");
    assertThat(merged(List.of(planning), finance, DAY, " ")).startsWith("Hãy ghi số quyết định");
    assertThat(merged(List.of(province), finance, DAY, DECISION)).startsWith("Mời chọn đơn vị");
    assertThat(Register.refused(moves.move(planning, department, DAY, DECISION, office)))
        .startsWith("Hãy chọn cơ quan cấp trên");
    assertThat(standing(DAY)).contains("Sở Kế hoạch Mẫu", "Phòng Quy hoạch");
  }

  @Test
  @DisplayName("Chuyển sang tỉnh khác thì các đơn vị trực thuộc đi cùng")
  void what_stands_below_moves_along_to_another_province() {
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");

    Register.done(moves.move(planning, elsewhere, DAY, DECISION, office));

    assertThat(units.unit(department, BEFORE).jurisdiction()).isEqualTo(province);
    assertThat(units.unit(department, DAY).jurisdiction()).isEqualTo(elsewhere);
    assertThat(units.unit(department, DAY).parent()).isEqualTo(planning);
  }

  private String merged(List<UnitId> old, UnitId successor, LocalDate on, String decision) {
    return Register.refused(successions.merge(old, successor, on, decision, office));
  }

  private static NewUnit below(UnitId parent) {
    return new NewUnit(UnitKind.DEPARTMENT, name("Phòng Mới"), parent, DAY, true);
  }

  private static UnitName name(String name) {
    return new UnitName(name, "", "");
  }

  private List<String> standing(LocalDate on) {
    return units.search(List.of(Scope.jurisdiction(province.value())), "", on).stream()
        .map(UnitView::fullName)
        .toList();
  }
}
