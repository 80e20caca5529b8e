package vn.tdkt.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Hội nghị, hoạt động, ai dự và ai ủng hộ")
class GatheringsTest {
  private static final String YEAR = "2024";
  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Occasions occasions;
  @Autowired Convening convening;
  @Autowired Donations donations;
  @Autowired GatheringPlaces places;

  private UnitId province;
  private UnitId leading;
  private UnitId member;
  private BlockYearId block;
  private Access officer;
  private Access head;
  private Access office;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    leading = register.agency("Hội Mẫu Một", province);
    UnitId deputy = register.agency("Hội Mẫu Hai", province);
    member = register.agency("Hội Mẫu Ba", province);
    block = new BlockOfYear(blocks, province).of(YEAR, leading, deputy, member);
    officer = at(Scope.unit(province.value(), member.value()), Role.OFFICER);
    head = at(Scope.unit(province.value(), leading.value()), Role.OFFICER);
    office = at(Scope.jurisdiction(province.value()), Role.COUNCIL_OFFICE);
  }

  private Access at(Scope scope, Role role) {
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), scope.unit());
    return new Access(by, List.of(new Grant(role, scope)));
  }

  private Scope ofBlock() {
    return Scope.block(province.value(), block.value());
  }

  private Scope ofUnit() {
    return Scope.unit(province.value(), member.value());
  }

  private static Occasion.Said said(OccasionKind kind, LocalDate on) {
    return new Occasion.Said(kind, kind.words(), on, "Văn phòng", null);
  }

  private Occasion convened(Scope place, OccasionKind kind, LocalDate on, UUID... invited) {
    return Register.done(
        convening.convene(place, YEAR, said(kind, on), Arrays.asList(invited), office.actor()));
  }

  private Occasion activity(LocalDate on) {
    UUID[] invited =
        places.members(block.value(), on).stream()
            .map(one -> one.unit().value())
            .toArray(UUID[]::new);
    return convened(ofBlock(), OccasionKind.BLOCK_ACTIVITY, on, invited);
  }

  private Occasion now(Occasion occasion) {
    return occasions.occasion(occasion.id(), office);
  }

  private Attendance line(Occasion occasion, String unit) {
    return occasions.attendance(occasion, office).stream()
        .filter(line -> line.name().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private void note(Occasion occasion, String unit, Presence presence, String reason) {
    Register.done(
        convening.note(now(occasion), line(occasion, unit), presence, 2, reason, office.actor()));
  }

  @Test
  @DisplayName("REQ-77 Ai có mặt, ai vắng, vì sao; danh sách vắng mặt của năm theo đơn vị")
  @Proves("REQ-77")
  void who_came_and_who_did_not_is_known_per_unit() {
    Occasion activity = activity(DAY);
    note(activity, "Hội Mẫu Ba", Presence.ABSENT, "");
    note(activity, "Hội Mẫu Hai", Presence.EXCUSED, "họp tỉnh");
    Register.done(convening.presentRest(now(activity), office.actor()));

    assertThat(line(activity, "Hội Mẫu Một").presence()).isEqualTo(Presence.PRESENT);
    assertThat(line(activity, "Hội Mẫu Ba").persons()).isNull();
    assertThat(occasions.seenBy(head, YEAR))
        .containsExactly(new Occasions.Line(now(activity), 3, 1, 2));
    assertThat(occasions.absences(head, YEAR))
        .extracting(Absence::unit, Absence::excused, Absence::reason)
        .containsExactly(tuple("Hội Mẫu Ba", false, ""), tuple("Hội Mẫu Hai", true, "họp tỉnh"));
    assertThat(occasions.absences(officer, YEAR))
        .extracting(Absence::unit)
        .containsExactly("Hội Mẫu Ba");
    Register.done(convening.voidIt(now(activity), "ghi nhầm", office.actor()));
    assertThat(occasions.absences(office, YEAR)).isEmpty();
  }

  @Test
  void nothing_is_said_of_who_came_before_the_day_nor_an_excuse_without_a_reason() {
    Occasion ahead = activity(LocalDate.of(2999, 1, 1));
    Attendance line = line(ahead, "Hội Mẫu Ba");
    assertThat(
            Register.refused(convening.note(ahead, line, Presence.PRESENT, 1, "", office.actor())))
        .contains("Chưa đến ngày");
    assertThat(Register.refused(convening.presentRest(ahead, office.actor())))
        .contains("Chưa đến ngày");
    Occasion past = activity(DAY);
    assertThat(
            Register.refused(
                convening.note(
                    past, line(past, "Hội Mẫu Ba"), Presence.EXCUSED, null, " ", office.actor())))
        .contains("lý do");
  }

  @Test
  @DisplayName("REQ-92 Mỗi năm ít nhất một hội nghị sơ kết, tổng kết: thiếu thì nói")
  @Proves("REQ-92")
  void a_missing_review_is_told() {
    assertThat(occasions.lacksReview(officer, YEAR)).isTrue();
    assertThat(occasions.lacksReview(office, YEAR)).isFalse();
    convened(ofUnit(), OccasionKind.STAFF_CONFERENCE, DAY);
    assertThat(occasions.lacksReview(officer, YEAR)).isTrue();
    Occasion review = convened(ofUnit(), OccasionKind.REVIEW, DAY);
    assertThat(occasions.lacksReview(officer, YEAR)).isFalse();
    assertThat(occasions.lacksReview(officer, "2023")).isTrue();
    Register.done(convening.voidIt(review, "hoãn", office.actor()));
    assertThat(occasions.lacksReview(officer, YEAR)).isTrue();
  }

  @Test
  @DisplayName(
      "Đơn vị ghi cho mình, Trưởng khối cho khối, cơ quan thường trực cho tỉnh; không ai ghi hộ")
  void each_keeps_its_own() {
    assertThat(places.kept(officer, YEAR)).containsExactly(ofUnit());
    assertThat(places.kept(head, YEAR))
        .containsExactly(Scope.unit(province.value(), leading.value()), ofBlock());
    assertThat(places.kept(office, YEAR)).containsExactly(Scope.jurisdiction(province.value()));
    assertThat(places.mayKeep(ofUnit(), office)).isFalse();

    Occasion activity = activity(DAY);
    assertThat(occasions.attendance(activity, officer))
        .extracting(Attendance::name)
        .containsExactly("Hội Mẫu Ba");
    assertThat(occasions.attendance(activity, head)).hasSize(3);
    assertThatThrownBy(() -> occasions.kept(activity.id(), officer)).isInstanceOf(NotVisible.class);
    Occasion own = convened(ofUnit(), OccasionKind.TRAINING, DAY);
    assertThatThrownBy(() -> occasions.occasion(own.id(), head)).isInstanceOf(NotVisible.class);
    assertThat(
            Register.refused(
                convening.convene(ofUnit(), YEAR, own.said(), List.of(), office.actor())))
        .contains("đã được ghi");
    Register.done(convening.change(own, said(OccasionKind.LAUNCH, DAY), office.actor()));
    assertThatThrownBy(() -> convening.voidIt(own, "cũ", office.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("REQ-78, REQ-164 Một khoản báo cáo ở hai mục chỉ tính một lần; hỏi trước khi ghi")
  @Proves({"REQ-78", "REQ-164"})
  void a_donation_counts_once_however_many_sections_report_it() {
    Donation.Said first =
        new Donation.Said("Quỹ Vì người nghèo", 5_000_000, DAY, List.of("Hoạt động của khối"));
    Donation.Said again =
        new Donation.Said("Vì người nghèo", 5_000_000, DAY.plusDays(3), List.of("An sinh xã hội"));
    Donation donation =
        Register.done(
            donations.donate(ofBlock(), member.value(), YEAR, first, false, head.actor()));
    assertThat(
            Register.refused(
                donations.donate(ofUnit(), member.value(), YEAR, again, false, officer.actor())))
        .contains("Có phải cùng một khoản?");
    assertThat(donations.like(member.value(), again)).containsExactly(donation);
    assertThat(donations.like(leading.value(), again)).isEmpty();

    Register.done(donations.alsoIn(donation, again, officer.actor()));
    assertThat(donations.seenBy(officer, YEAR))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.donation().said().sections())
                    .containsExactly("Hoạt động của khối", "An sinh xã hội"));

    Register.done(donations.donate(ofUnit(), member.value(), YEAR, again, true, officer.actor()));
    assertThat(donations.seenBy(office, YEAR)).hasSize(2);
    assertThat(donations.seenBy(head, YEAR)).hasSize(1);
    assertThat(donations.kept(donation.id(), head)).isNotNull();
    Register.done(donations.voidIt(donation, "trùng", officer.actor()));
    assertThatThrownBy(() -> donations.kept(donation.id(), head)).isInstanceOf(NotVisible.class);
  }

  @Test
  void money_is_whole_and_paid_already() {
    Donation.Said nothing = new Donation.Said("Quỹ", 0, DAY, List.of());
    Donation.Said ahead = new Donation.Said("Quỹ", 1, LocalDate.of(2999, 1, 1), List.of());
    assertThat(
            Register.refused(
                donations.donate(ofUnit(), member.value(), YEAR, nothing, false, officer.actor())))
        .contains("số đồng chẵn");
    assertThat(
            Register.refused(
                donations.donate(ofUnit(), member.value(), YEAR, ahead, false, officer.actor())))
        .contains("không được sau hôm nay");
  }
}
