package vn.tdkt.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Successions;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Danh mục phong trào và việc của đơn vị")
class MovementsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalDate LAUNCHED = LocalDate.of(2024, 1, 21);
  private static final String COUNTRYSIDE = "Cả nước chung sức xây dựng nông thôn mới";

  @Autowired Units units;
  @Autowired Successions successions;
  @Autowired Movements movements;
  @Autowired MovementKeeping keeping;
  @Autowired Responding responding;
  @Autowired MovementCounts counts;

  private UnitId province;
  private UnitId unit;
  private Access office;
  private Access officer;

  @BeforeEach
  void a_province_with_a_unit() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = register.agency("Liên hiệp hội Mẫu", province);
    office = access(Role.COUNCIL_OFFICE, province, null);
    officer = access(Role.OFFICER, province, unit);
  }

  private static Access access(Role role, UnitId province, @Nullable UnitId unit) {
    UUID place = unit == null ? null : unit.value();
    return new Access(
        new Actor(UUID.randomUUID(), "Người Mẫu", province.value(), place),
        List.of(new Grant(role, new Scope(province.value(), null, place))));
  }

  private static Movement.Said said(String name, String... aliases) {
    return new Movement.Said(
        name,
        List.of(aliases),
        "UBND tỉnh",
        Level.PROVINCE,
        MovementKind.THEMATIC,
        "",
        "",
        Lasting.UNKNOWN);
  }

  private Movement known(String name) {
    return movements.seenBy(officer).stream()
        .filter(movement -> movement.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Movement provincial() {
    return Register.done(
        keeping.add(
            said("Tỉnh Mẫu chung sức xây dựng nông thôn mới"), known(COUNTRYSIDE).id(), office));
  }

  private Response noted(Movement movement, ResponseKind kind, String about) {
    Response.Said said = new Response.Said(LAUNCHED, "", about, "", null, null, "");
    return Register.done(
        responding.note(movement, unit.value(), "2024", kind, said, officer.actor()));
  }

  private List<Movements.Standing> standing() {
    return movements.standing(2024, "2024", officer, TODAY);
  }

  @Test
  @DisplayName("REQ-25 Hình thức của tỉnh thay cho phong trào cả nước, một phong trào tính một lần")
  @Proves({"REQ-24", "REQ-25"})
  void the_form_of_the_province_stands_for_the_family() {
    assertThat(standing()).extracting(line -> line.movement().name()).contains(COUNTRYSIDE);
    Movement form = provincial();
    assertThat(standing())
        .extracting(line -> line.movement().name())
        .contains(form.name())
        .doesNotContain(COUNTRYSIDE);
    assertThat(Register.refused(keeping.add(said("Hình thức của hình thức"), form.id(), office)))
        .startsWith("Phong trào gốc");
  }

  @Test
  @DisplayName("REQ-26 Danh mục để mở; hàng của đơn vị, của tỉnh không lọt ra ngoài")
  @Proves({"REQ-26", "REQ-167"})
  void nothing_leaks_to_another_unit_or_province() {
    Movement own =
        Register.done(keeping.add(said("Trí thức chung tay", "Chung tay"), null, officer));
    Movement form = provincial();
    Register register = new Register(units);
    Access neighbour = access(Role.OFFICER, province, register.agency("Hội khác", province));
    UnitId far = register.province("Tỉnh Khác");
    Access stranger = access(Role.OFFICER, far, register.agency("Hội xa", far));

    assertThat(movements.seenBy(officer)).contains(own, form);
    assertThat(movements.seenBy(neighbour)).contains(form).doesNotContain(own);
    assertThat(movements.seenBy(office)).contains(form).doesNotContain(own);
    assertThat(movements.seenBy(stranger)).doesNotContain(own, form);
    assertThatThrownBy(() -> movements.movement(form.id(), stranger))
        .isInstanceOf(NotVisible.class);

    assertThat(own.named("tri thuc")).isTrue();
    assertThat(own.named("CHUNG TAY")).isTrue();
    assertThat(own.named("nông thôn")).isFalse();
    assertThat(Register.refused(keeping.add(said("chung tay"), null, officer)))
        .startsWith("Danh mục đã có phong trào “Trí thức chung tay”");
    assertThat(movements.mayEdit(own, officer)).isTrue();
    assertThat(movements.mayEdit(form, officer)).isFalse();
    assertThat(movements.mayEdit(form, office)).isTrue();
    assertThat(movements.mayEdit(known(COUNTRYSIDE), office)).isFalse();
  }

  @Test
  @DisplayName("REQ-169 Phong trào chưa có báo cáo hiện ra; lễ phát động đi trước kế hoạch")
  @Proves({"REQ-56", "REQ-73", "REQ-83", "REQ-169"})
  void what_a_unit_did_is_noted_in_any_order_and_counted() {
    Movement form = provincial();
    noted(form, ResponseKind.LAUNCH, "Lễ phát động");
    noted(form, ResponseKind.ARTICLE, "Bài trên trang tin");
    assertThat(at(form).done()).isEqualTo(2);
    assertThat(at(form).reported()).isFalse();
    noted(form, ResponseKind.REPORT, "Báo cáo năm");
    assertThat(at(form).reported()).isTrue();
    assertThat(counts.count(unit.value(), "2024", MovementCounts.COMMUNICATION)).isEqualTo(1);
    assertThat(counts.count(unit.value(), "2023", MovementCounts.COMMUNICATION)).isZero();
  }

  private Movements.Standing at(Movement movement) {
    return standing().stream()
        .filter(line -> line.movement().id().equals(movement.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("REQ-164 Một việc tính một lần; bỏ thì có lý do")
  @Proves({"REQ-92", "REQ-164"})
  void a_thing_is_noted_once_and_voided_with_a_reason() {
    Movement form = provincial();
    Response review = noted(form, ResponseKind.FINAL_REVIEW, "Hội nghị tổng kết");
    assertThat(
            Register.refused(
                responding.note(
                    form,
                    unit.value(),
                    "2024",
                    ResponseKind.FINAL_REVIEW,
                    review.said(),
                    officer.actor())))
        .contains("chỉ tính một lần");
    assertThat(Register.refused(responding.voidIt(review, " ", officer.actor())))
        .isEqualTo("Bỏ thì phải có lý do.");
    Register.done(responding.voidIt(review, "ghi nhầm năm", officer.actor()));
    assertThat(counts.count(unit.value(), "2024", MovementCounts.REVIEWS)).isZero();
    assertThat(movements.responses(form, unit.value(), "2024"))
        .extracting(Response::voided)
        .containsExactly("ghi nhầm năm");
    assertThatThrownBy(() -> responding.voidIt(review, "lần nữa", officer.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @Proves("REQ-27")
  void an_event_is_tied_once_and_a_row_is_changed_by_one_at_a_time() {
    Movement form = provincial();
    Commemoration event = new Commemoration("Chiến thắng Điện Biên Phủ", LocalDate.of(1954, 5, 7));
    Register.done(keeping.commemorate(form, event, office));
    assertThat(movements.commemorations(form).getFirst().words(2024))
        .isEqualTo("70 năm Chiến thắng Điện Biên Phủ");
    assertThat(Register.refused(keeping.commemorate(form, event, office))).startsWith("Đã gắn");

    Register.done(keeping.change(form, said("Tên mới"), null, office));
    assertThatThrownBy(() -> keeping.change(form, said("Tên khác"), null, office))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("Đã ghi việc cho phong trào cả nước thì dòng ấy còn, dù tỉnh có hình thức riêng")
  @Proves("REQ-25")
  void what_was_noted_before_the_province_had_its_own_form_stays_in_the_list() {
    noted(known(COUNTRYSIDE), ResponseKind.PLAN, "Kế hoạch");
    Movement form = provincial();

    assertThat(standing())
        .extracting(line -> line.movement().name())
        .contains(form.name(), COUNTRYSIDE);
  }

  @Test
  @DisplayName(
      "Tỉnh nhập vào tỉnh khác: đơn vị vẫn thấy phong trào của tỉnh cũ, đơn vị tỉnh mới thì không")
  @Proves("REQ-199")
  void a_unit_keeps_the_movements_of_the_province_that_is_no_more() {
    Movement old = provincial();
    UnitId successor = new Register(units).province("Tỉnh Mới");
    UnitId stranger = new Register(units).agency("Hội Mới", successor);
    Register.done(
        successions.mergeProvince(
            province, successor, MERGER, "NQ/QH15", Register.program(successor)));

    assertThat(movements.seenBy(access(Role.OFFICER, successor, unit))).contains(old);
    assertThat(movements.seenBy(access(Role.OFFICER, successor, stranger))).doesNotContain(old);
  }
}
