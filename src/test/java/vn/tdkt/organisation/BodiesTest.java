package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.UnitBodies.Council;
import vn.tdkt.organisation.UnitBodies.InCharge;
import vn.tdkt.organisation.UnitBodies.MassOrganisation;
import vn.tdkt.organisation.UnitBodies.Training;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Proves({"REQ-8", "REQ-9", "REQ-18", "REQ-21", "REQ-22", "REQ-31", "REQ-32"})
class BodiesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 14);
  private static final LocalDate START = Register.START;
  private static final Validity SINCE = Validity.since(LocalDate.of(2022, 1, 1));

  @Autowired Units units;
  @Autowired People people;
  @Autowired Bodies bodies;
  @Autowired Ratings ratings;
  @Autowired Scales scales;
  @Autowired Authorities authorities;

  private UnitId province;
  private UnitView agency;
  private Actor by;

  @BeforeEach
  void an_agency() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = units.unit(register.agency("Sở Mẫu", province), DAY);
    by = Register.program(province);
  }

  @Test
  @DisplayName("Công đoàn, hội đồng, tập huấn: đọc theo ngày, thôi thì lịch sử còn")
  void the_bodies_of_a_unit_are_read_as_of_a_day() {
    MassOrganisation union =
        new MassOrganisation(MassOrganisation.Kind.TRADE_UNION, "Công đoàn cơ sở Mẫu", SINCE);
    Training training = new Training(LocalDate.of(2024, 5, 20), "Tập huấn mẫu", 12);
    Register.done(bodies.add(agency.id(), union, by));
    Register.done(bodies.add(agency.id(), council("QĐ mẫu 01", SINCE), by));
    Register.done(bodies.add(agency.id(), training, by));

    UnitBodies found = bodies.of(agency.id(), DAY);
    assertThat(found.massOrganisations()).extracting(Recorded::what).containsExactly(union);
    assertThat(found.trainings()).extracting(Recorded::what).containsExactly(training);
    assertThat(bodies.of(agency.id(), LocalDate.of(2021, 1, 1)).massOrganisations()).isEmpty();

    Recorded<MassOrganisation> there = found.massOrganisations().getFirst();
    Register.done(bodies.end(agency.id(), there.id(), "Công đoàn", DAY, "sáp nhập", by));
    assertThat(bodies.of(agency.id(), DAY).massOrganisations()).isEmpty();
    assertThat(bodies.of(agency.id(), DAY.minusDays(1)).massOrganisations()).hasSize(1);
    assertThat(Register.refused(bodies.end(agency.id(), there.id(), "Công đoàn", DAY, "lại", by)))
        .startsWith("Ngày bắt đầu phải sau");
  }

  @Test
  void a_new_council_takes_the_place_of_the_old_one() {
    Register.done(bodies.add(agency.id(), council("QĐ mẫu 01", SINCE), by));
    Register.done(bodies.add(agency.id(), council("QĐ mẫu 02", Validity.since(DAY)), by));

    assertThat(bodies.of(agency.id(), DAY).councils())
        .extracting(council -> council.what().decision())
        .containsExactly("QĐ mẫu 02");
    assertThat(Register.refused(bodies.add(agency.id(), council("QĐ mẫu 03", SINCE), by)))
        .startsWith("Ngày bắt đầu phải sau");
  }

  @Test
  @DisplayName("REQ-22 Người phụ trách thi đua có thời gian; tập huấn ghi nhầm thì bỏ có lý do")
  void who_does_the_emulation_work_is_known() {
    PersonId person = Register.done(people.enter(province, "Trần Thị Mẫu", true, by));
    InCharge charge = new InCharge(person, "Trần Thị Mẫu", "QĐ mẫu 05", SINCE);
    Register.done(bodies.charge(agency.id(), charge, by));
    assertThat(Register.refused(bodies.charge(agency.id(), charge, by)))
        .startsWith("Người này đang phụ trách");

    Recorded<InCharge> there = bodies.of(agency.id(), DAY).inCharge().getFirst();
    Register.done(
        bodies.discharge(agency.id(), there.id(), "Trần Thị Mẫu", DAY, "chuyển việc", by));
    assertThat(bodies.of(agency.id(), DAY).inCharge()).isEmpty();

    Register.done(bodies.add(agency.id(), new Training(DAY, "Ghi nhầm", 3), by));
    Recorded<Training> wrong = bodies.of(agency.id(), DAY).trainings().getFirst();
    assertThat(Register.refused(bodies.voidTraining(agency.id(), wrong.id(), "Ghi nhầm", " ", by)))
        .startsWith("Hãy ghi lý do");
    Register.done(bodies.voidTraining(agency.id(), wrong.id(), "Ghi nhầm", "trùng", by));
    assertThat(bodies.of(agency.id(), DAY).trainings()).isEmpty();
  }

  @Test
  @DisplayName("REQ-9 Xếp loại chỉ có số lượng: dự kiến trước, có quyết định thì chính thức")
  void ratings_are_counts_and_become_definite_by_a_decision() {
    Rating proposed = counted(ratings.of(agency, ScaleKind.PARTY_MEMBER, 2024), "", null);
    Register.done(ratings.record(agency, proposed, by));
    Rating stored = ratings.of(agency, ScaleKind.PARTY_MEMBER, 2024);
    assertThat(stored.provisional()).isTrue();
    assertThat(stored.levels().getFirst())
        .isEqualTo(new Rating.Counted("Hoàn thành xuất sắc nhiệm vụ", 1));

    Register.done(ratings.record(agency, counted(stored, "12-QĐ/ĐU", DAY), by));
    assertThat(ratings.of(agency, ScaleKind.PARTY_MEMBER, 2024).provisional()).isFalse();
    assertThat(Register.refused(ratings.record(agency, counted(stored, "12-QĐ/ĐU", null), by)))
        .startsWith("Quyết định và ngày quyết định");
    assertThatThrownBy(() -> ratings.record(agency, proposed, by)).isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("REQ-32 Thang xếp loại của tỉnh có ngày; năm cũ giữ mức cũ")
  void a_province_declares_its_levels_from_a_day_on() {
    Register.done(
        ratings.record(agency, counted(ratings.of(agency, ScaleKind.STAFF, 2024), "", null), by));
    List<String> three = List.of("Tốt", " Khá ", "Trung bình", "");
    LocalDate next = LocalDate.of(2025, 1, 1);

    Register.done(scales.declare(province, ScaleKind.STAFF, three, next, "QĐ mẫu 07", by));

    assertThat(ratings.of(agency, ScaleKind.STAFF, 2024).levels()).hasSize(4);
    assertThat(ratings.of(agency, ScaleKind.STAFF, 2025).levels())
        .extracting(Rating.Counted::level)
        .containsExactly("Tốt", "Khá", "Trung bình");
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");
    assertThat(scales.scale(elsewhere, ScaleKind.STAFF, next).levels()).hasSize(4);
    assertThat(refused(List.of("Một mức"), next.plusYears(1))).startsWith("Cần từ 2 đến 20 mức");
    assertThat(refused(List.of("Tốt", "Tốt"), next.plusYears(1))).startsWith("Cần từ 2 đến 20");
    assertThat(refused(three, next)).startsWith("Ngày bắt đầu phải sau");
  }

  @Test
  @DisplayName("REQ-31 Cơ quan có thẩm quyền xếp theo cấp, từ cao xuống")
  void authorities_are_listed_by_level() {
    Register.done(authorities.add(province, "Chủ tịch UBND tỉnh", "Tỉnh", START, by));
    Register.done(authorities.add(province, "Bộ trưởng", "Bộ, ngành trung ương", START, by));

    assertThat(authorities.on(province, DAY))
        .extracting(Authority::name, Authority::level)
        .containsExactly(
            tuple("Bộ trưởng", "Bộ, ngành trung ương"), tuple("Chủ tịch UBND tỉnh", "Tỉnh"));
    Authority first = authorities.on(province, DAY).getFirst();
    Register.done(authorities.end(province, first.id(), DAY, "đổi tên", by));
    assertThat(authorities.on(province, DAY)).hasSize(1);
    assertThat(Register.refused(authorities.add(province, "Ai đó", "Cấp lạ", START, by)))
        .startsWith("Mời chọn một cấp");
  }

  private String refused(List<String> levels, LocalDate from) {
    return Register.refused(scales.declare(province, ScaleKind.STAFF, levels, from, "QĐ", by));
  }

  private static Council council(String decision, Validity valid) {
    return new Council(Council.Kind.EMULATION, decision, "Quy chế mẫu", 7, valid);
  }

  /** One of the highest level. */
  private static Rating counted(Rating before, String decision, @Nullable LocalDate decidedOn) {
    List<Rating.Counted> levels =
        before.levels().stream()
            .map(
                each ->
                    new Rating.Counted(
                        each.level(), each.equals(before.levels().getFirst()) ? 1 : 0))
            .toList();
    return new Rating(before.kind(), before.year(), levels, decision, decidedOn, before.version());
  }
}
