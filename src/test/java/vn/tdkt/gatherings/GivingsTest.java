package vn.tdkt.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Profiles;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitProfile;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-79 Khoản ủng hộ: kênh nộp, tỷ lệ người tham gia, nhân dịp nào")
@Proves("REQ-79")
class GivingsTest {
  private static final String YEAR = "2024";
  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Convening convening;
  @Autowired Donations donations;
  @Autowired Givings givings;
  @Autowired Profiles profiles;
  @Autowired AuditTrail trail;

  private UnitId province;
  private UnitId unit;
  private Scope ofUnit;
  private Scope ofBlock;
  private Access officer;

  @BeforeEach
  void a_unit_in_a_block() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    UnitId leading = register.agency("Hội Mẫu Một", province);
    UnitId deputy = register.agency("Hội Mẫu Hai", province);
    unit = register.agency("Hội Mẫu Ba", province);
    ofBlock =
        Scope.block(
            province.value(),
            new BlockOfYear(blocks, province).of(YEAR, leading, deputy, unit).value());
    ofUnit = Scope.unit(province.value(), unit.value());
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), unit.value());
    officer = new Access(by, List.of(new Grant(Role.OFFICER, ofUnit)));
  }

  private Occasion held(Scope place, UUID... invited) {
    Occasion.Said said =
        new Occasion.Said(OccasionKind.LAUNCH, "Lễ phát động " + invited.length, DAY, "", null);
    return Register.done(convening.convene(place, YEAR, said, List.of(invited), officer.actor()));
  }

  private static Donation.Said said(long amount, Giving giving) {
    return new Donation.Said("Quỹ Vì người nghèo", amount, DAY, List.of(), giving);
  }

  private static Giving through(@Nullable DonationChannel channel, String named) {
    return new Giving(channel, named, null, null);
  }

  private static Giving by(int gave, int staff) {
    return new Giving(null, "", new Givers(gave, staff), null);
  }

  private static Giving at(Occasion occasion) {
    return new Giving(null, "", null, occasion.id());
  }

  private Donation given(Scope place, Giving giving) {
    return Register.done(
        donations.donate(
            place, unit.value(), YEAR, said(1_000_000, giving), true, officer.actor()));
  }

  private String refused(Scope place, Giving giving) {
    return Register.refused(
        donations.donate(
            place, unit.value(), YEAR, said(1_000_000, giving), true, officer.actor()));
  }

  private Donations.Line line() {
    return donations.seenBy(officer, YEAR).getFirst();
  }

  @Test
  @DisplayName("12 trên 15 người (80%); không làm tròn lên: 9.999 trên 10.000 chưa phải 100%")
  void the_share_is_exact() {
    assertThat(new Givers(12, 15).words()).isEqualTo("12 trên 15 người (80%)");
    assertThat(new Givers(1, 3).words()).isEqualTo("1 trên 3 người (33,33%)");
    assertThat(new Givers(99_999, 100_000).words()).isEqualTo("99.999 trên 100.000 người (99,99%)");
    assertThat(new Givers(15, 15).words()).isEqualTo("15 trên 15 người (100%)");
    assertThat(refused(ofUnit, by(16, 15))).contains("16 người tham gia nhiều hơn tổng số 15");
    assertThat(refused(ofUnit, by(1, 0))).contains("tổng số người của đơn vị");
    given(ofUnit, by(15, 15));
    assertThat(line().donation().said().giving().givers()).isEqualTo(new Givers(15, 15));
  }

  @Test
  @DisplayName("Kênh khác thì có tên; khoản khối thu là qua khối; khoản cũ chưa ghi gì vẫn đúng")
  void the_channel_is_named() {
    assertThat(refused(ofUnit, through(DonationChannel.OTHER, " "))).contains("ghi tên kênh");
    assertThat(refused(ofUnit, through(DonationChannel.UNION, "Hội"))).contains("“Kênh khác”");
    given(ofUnit, through(DonationChannel.OTHER, "Hội Chữ thập đỏ"));
    assertThat(line().donation().said().giving().channelWords()).isEqualTo("Hội Chữ thập đỏ");
    given(ofBlock, Giving.UNSAID);
    assertThat(line().donation().said().giving().channel()).isEqualTo(DonationChannel.BLOCK);
    given(ofUnit, Giving.UNSAID);
    assertThat(line().donation().said().giving()).isEqualTo(Giving.UNSAID);
  }

  @Test
  @DisplayName(
      "Nhân dịp của đơn vị, hoặc của khối mời đơn vị; dịp của nơi khác, dịp đã bỏ thì không")
  void an_occasion_is_of_the_same_unit_or_block() {
    Occasion own = held(ofUnit);
    Occasion invited = held(ofBlock, unit.value());
    Occasion other = held(ofBlock);
    assertThat(givings.occasions(ofUnit, YEAR)).containsExactlyInAnyOrder(own, invited);
    assertThat(givings.occasions(ofBlock, YEAR)).containsExactlyInAnyOrder(invited, other);
    assertThat(refused(ofUnit, at(other))).contains("không phải của đơn vị");
    assertThat(refused(ofBlock, at(own))).contains("không phải của đơn vị");
    Donation donation = given(ofUnit, at(invited));
    assertThat(line().occasion()).isEqualTo("Lễ phát động 1");
    assertThat(donations.at(invited, officer))
        .extracting(one -> one.donation().id())
        .containsExactly(donation.id());
    assertThat(donations.at(own, officer)).isEmpty();
    Register.done(convening.voidIt(own, "hoãn", officer.actor()));
    assertThat(refused(ofUnit, at(own))).contains("đã bị bỏ");
  }

  @Test
  @DisplayName("Tổng số người: theo hồ sơ của năm; chưa có hồ sơ, chưa có cán bộ thì không đoán")
  void the_staff_is_proposed_as_far_as_it_is_known() {
    assertThat(givings.staff(unit.value(), DAY)).isEmpty();
    Register.done(profiles.save(new UnitProfile(unit, 2024, 15, Map.of(), 0), officer.actor()));
    assertThat(givings.staff(unit.value(), DAY))
        .contains(new Givings.KnownStaff(15, "hồ sơ đơn vị năm 2024 ghi 15 người"));
    assertThat(givings.staff(unit.value(), DAY.plusYears(1))).isEmpty();
  }

  @Test
  @DisplayName("Ghi sau cũng được, có nhật ký; hai người cùng ghi thì một người")
  void it_may_be_told_later() {
    Donation donation = given(ofUnit, Giving.UNSAID);
    Giving giving = new Giving(DonationChannel.FRONT, "", new Givers(12, 15), null);
    Register.done(givings.tell(donation, giving, officer.actor()));
    assertThat(line().donation().said().giving()).isEqualTo(giving);
    assertThat(
            trail.of(new Act.Subject("donation", donation.id())).stream().map(Entry::text).toList())
        .first()
        .asString()
        .contains("Qua Mặt trận Tổ quốc, quỹ của Mặt trận; 12 trên 15 người (80%)");
    assertThatThrownBy(() -> givings.tell(donation, Giving.UNSAID, officer.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("REQ-164 Cùng một khoản kể lần nữa: điều chưa ghi được ghi thêm, điều đã ghi giữ")
  void told_again_it_learns_what_was_unknown() {
    Donation donation = given(ofUnit, through(DonationChannel.UNION, ""));
    Giving again = new Giving(DonationChannel.DIRECT, "", new Givers(3, 15), null);
    Register.done(donations.alsoIn(donation, said(1_000_000, again), officer.actor()));
    assertThat(line().donation().said().giving())
        .isEqualTo(new Giving(DonationChannel.UNION, "", new Givers(3, 15), null));
  }
}
