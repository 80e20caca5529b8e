package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
class UnitsTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  @Autowired Units units;
  @Autowired Successions successions;
  @Autowired Profiles profiles;
  @Autowired People people;
  @Autowired AuditTrail trail;

  private UnitId oldProvince;
  private UnitId newProvince;
  private UnitId agency;
  private UnitId department;
  private Actor office;

  @BeforeEach
  void two_provinces() {
    Register register = new Register(units);
    oldProvince = register.province("Tỉnh Thượng Mẫu");
    newProvince = register.province("Tỉnh Hạ Mẫu");
    agency = register.agency("Sở Đo lường Mẫu", oldProvince);
    department = register.enter(UnitKind.DEPARTMENT, "Phòng Kiểm định", agency);
    office = Register.program(oldProvince);
  }

  @Test
  @DisplayName("REQ-1 Tên có ngày: đọc ngày nào ra tên ngày ấy")
  @Proves("REQ-1")
  void a_unit_bears_the_name_of_the_day() {
    UnitName name = new UnitName("Sở Khoa học Mẫu", "Sở KH", "SKH");
    Register.done(units.rename(agency, name, MERGER, "Quyết định 01/QĐ-UBND", office));

    assertThat(units.unit(agency, BEFORE).fullName()).isEqualTo("Sở Đo lường Mẫu");
    assertThat(units.unit(agency, MERGER).fullName()).isEqualTo("Sở Khoa học Mẫu");
    assertThat(units.history(agency).descents().getFirst().predecessor())
        .isEqualTo("Sở Đo lường Mẫu");
    assertThat(trail.of(new Act.Subject("unit", agency.value())).getFirst().sentences())
        .containsExactly(
            "đổi tên đơn vị (Tên từ 01/07/2025): “Sở Đo lường Mẫu” thành “Sở Khoa học Mẫu”");
  }

  @Test
  void a_new_name_begins_after_the_one_it_follows() {
    UnitName name = new UnitName("Tên khác", "", "");

    assertThat(Register.refused(units.rename(agency, name, Register.START, "QĐ", office)))
        .startsWith("Ngày bắt đầu phải sau");
  }

  @Test
  @DisplayName("Tỉnh hợp nhất từ 01/07/2025: đơn vị sang tỉnh mới cùng lịch sử của mình")
  void units_cross_into_the_new_province_with_their_history() {
    int crossed =
        Register.done(
            successions.mergeProvince(oldProvince, newProvince, MERGER, "Nghị quyết mẫu", office));

    assertThat(crossed).isEqualTo(2);
    assertThat(units.unit(agency, BEFORE).jurisdiction()).isEqualTo(oldProvince);
    assertThat(units.unit(agency, MERGER).jurisdiction()).isEqualTo(newProvince);
    assertThat(units.unit(agency, MERGER).parent()).isEqualTo(newProvince);
    assertThat(units.unit(department, MERGER).parent()).isEqualTo(agency);
    assertThat(units.history(oldProvince).descents().getFirst().kind()).isEqualTo(Lineage.MERGED);
  }

  @Test
  @DisplayName("REQ-194 Danh mục của tỉnh này không lộ sang tỉnh khác")
  @Proves("REQ-194")
  void a_list_shows_one_province_only() {
    List<Scope> there = List.of(Scope.jurisdiction(newProvince.value()));
    List<Scope> here = List.of(Scope.jurisdiction(oldProvince.value()));

    assertThat(units.search(there, "", BEFORE)).extracting(UnitView::id).containsOnly(newProvince);
    assertThat(units.search(here, "so do luong", BEFORE))
        .extracting(UnitView::id)
        .containsExactly(agency);
  }

  @Test
  void an_officer_finds_the_own_unit_and_what_lies_below() {
    List<Scope> own = List.of(Scope.unit(oldProvince.value(), agency.value()));

    assertThat(units.search(own, "", BEFORE))
        .extracting(UnitView::id)
        .containsExactlyInAnyOrder(agency, department);
  }

  @Test
  void before_it_was_known_a_unit_is_not_there() {
    assertThatThrownBy(() -> units.unit(agency, Register.START.minusDays(1)))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  @DisplayName("REQ-9 Loại tổ chức đảng có ngày hiệu lực")
  @Proves("REQ-9")
  void a_trait_is_read_as_of_the_day() {
    Register.done(units.setTrait(agency, Trait.PARTY_ORGANISATION, "CELL", Register.START, office));
    Register.done(units.setTrait(agency, Trait.PARTY_ORGANISATION, "COMMITTEE", MERGER, office));

    assertThat(units.trait(agency, Trait.PARTY_ORGANISATION, BEFORE)).hasValue("CELL");
    assertThat(units.trait(agency, Trait.PARTY_ORGANISATION, MERGER)).hasValue("COMMITTEE");
    assertThat(
            Register.refused(
                units.setTrait(agency, Trait.PARTY_ORGANISATION, "KHÁC", MERGER, office)))
        .startsWith("Giá trị này không dùng được");
  }

  @Test
  @DisplayName("REQ-2 Hồ sơ năm: 10 người, 8 + 2; lệch thì hỏi, không chặn")
  @Proves({"REQ-2", "REQ-160"})
  void a_profile_is_kept_per_year_and_asks_where_its_sums_differ() {
    UnitProfile right = profile(0, 10, 8, 2);

    assertThat(Register.done(profiles.save(right, office)).findings()).isEmpty();
    assertThat(profiles.profile(agency, 2021).staff()).isZero();

    UnitProfile wrong = Register.done(profiles.save(profile(1, 10, 8, 3), office));
    assertThat(wrong.findings().getFirst().text())
        .isEqualTo("Hình thức làm việc: các dòng cộng lại được 11 người, tổng số ghi 10 người.");
  }

  @Test
  void two_people_on_one_profile_lose_nothing() {
    Register.done(profiles.save(profile(0, 10, 8, 2), office));
    Register.done(profiles.save(profile(1, 11, 9, 2), office));

    assertThatThrownBy(() -> profiles.save(profile(1, 12, 8, 4), office))
        .isInstanceOf(StaleEdit.class);
    assertThat(profiles.profile(agency, 2020).staff()).isEqualTo(11);
  }

  @Test
  @DisplayName(
      "REQ-7 Một người nhiều chức vụ; quản lý hay trực tiếp theo từng chức vụ; xếp theo tên")
  @Proves({"REQ-7", "REQ-23"})
  void people_hold_several_posts_and_are_listed_by_given_name() {
    PersonId yen = Register.done(people.enter(oldProvince, "Âu Văn Yên", true, office));
    PersonId an = Register.done(people.enter(oldProvince, "Vũ Thị Ân", true, office));
    Register.done(people.appoint(yen, post("Giám đốc", true, Signing.HEAD, ""), office));
    Register.done(
        people.appoint(yen, post("Chủ tịch Công đoàn", true, Signing.TM, "BAN CHẤP HÀNH"), office));
    Register.done(people.appoint(an, post("Chuyên viên", false, null, ""), office));

    List<HeldPost> found = people.inUnit(agency, BEFORE);

    assertThat(found)
        .extracting(HeldPost::fullName, held -> held.post().signing())
        .containsExactly(
            tuple("Vũ Thị Ân", null),
            tuple("Âu Văn Yên", Signing.TM),
            tuple("Âu Văn Yên", Signing.HEAD));
    assertThat(Register.refused(people.appoint(an, post("Chuyên viên", false, null, ""), office)))
        .startsWith("Người này đang giữ chức vụ đó");
  }

  @Test
  @DisplayName("REQ-23 Thôi chức vụ thì thôi ký; trước ngày đó vẫn đọc được")
  @Proves("REQ-23")
  void who_leaves_a_post_signs_no_more_by_it() {
    PersonId yen = Register.done(people.enter(oldProvince, "Âu Văn Yên", true, office));
    Register.done(people.appoint(yen, post("Phó Giám đốc", true, Signing.KT, ""), office));
    HeldPost held = people.inUnit(agency, BEFORE).getFirst();

    Register.done(people.sign(held, Signing.Q, "", BEFORE, office));
    assertThat(Register.refused(people.sign(held, Signing.KT, "", BEFORE, office)))
        .startsWith("Ngày bắt đầu phải sau");
    Register.done(people.leavePost(held, MERGER, "nghỉ hưu", office));

    assertThat(people.person(yen, MERGER).posts().getFirst().post().signing()).isNull();
    assertThat(people.person(yen, BEFORE).posts().getFirst().post().signing()).isEqualTo(Signing.Q);
    assertThat(people.person(yen, BEFORE.minusDays(1)).posts().getFirst().post().signing())
        .isEqualTo(Signing.KT);
    assertThat(people.inUnit(agency, MERGER)).isEmpty();
    HeldPost past = people.person(yen, MERGER).posts().getFirst();
    assertThat(Register.refused(people.sign(past, null, "", MERGER, office)))
        .startsWith("Người này không giữ chức vụ ấy");
  }

  private PersonView.Post post(
      String title, boolean manager, @Nullable Signing signing, String whom) {
    return new PersonView.Post(
        agency, title, manager, signing, whom, Validity.since(Register.START));
  }

  private UnitProfile profile(long version, int staff, int payroll, int contract) {
    return new UnitProfile(
        agency,
        2020,
        staff,
        Map.of(Breakdown.EMPLOYMENT, Map.of("PAYROLL", payroll, "CONTRACT", contract)),
        version);
  }
}
