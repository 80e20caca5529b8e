package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Đăng ký thi đua của đơn vị")
@Proves({"REQ-62", "REQ-64"})
class RegistrationsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Autowired Units units;
  @Autowired People people;
  @Autowired Registrations registrations;
  @Autowired RegistrationWriting registering;
  @Autowired Outlook outlook;

  private UnitView unit;
  private Actor officer;

  @BeforeEach
  void a_unit_with_three() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
    UnitId office = register.enter(UnitKind.DEPARTMENT, "Văn phòng Mẫu", id);
    engage("Trần Thị Bốn", id);
    engage("Lê Văn An", office);
    engage("Phạm Thị Cúc", office);
  }

  private void engage(String name, UnitId in) {
    PersonView.Post post =
        new PersonView.Post(in, "Chuyên viên", false, null, "", Validity.since(Register.START));
    Register.done(people.engage(units.unit(in, Register.START), name, post, officer));
  }

  private Round opened() {
    return Register.done(
        registering.open(
            unit, new RegistrationWriting.Year("2024", DAY, DAY.plusYears(1), DAY.plusMonths(2)), officer));
  }

  private Round now() {
    return registrations.of(unit.id(), "2024").orElseThrow();
  }

  private RegistrationWriting.Wish wish(String name, String... titles) {
    Entrant found =
        registrations.entrants(now()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return new RegistrationWriting.Wish(found.key(), List.of(titles));
  }

  @Test
  @DisplayName("Nhập nhiều người một lần; biết phòng nào còn thiếu ai, ai đăng ký muộn")
  void many_at_once() {
    Round round = opened();
    List<RegistrationWriting.Wish> wishes =
        List.of(wish("Trần Thị Bốn", "CSTDCS", "LDTT"), wish("Lê Văn An", "LDTT", "TTLDXS"));
    assertThat(Register.done(registering.write(round, wishes, officer))).isEqualTo(2);
    List<Entrant> entrants = registrations.entrants(now());
    assertThat(Coverage.ofAll(now(), entrants).share()).isEqualTo(Score.of(200, 3));
    assertThat(Coverage.byPart(now(), entrants))
        .extracting(Coverage::part, Coverage::registered, Coverage::missing, Coverage::late)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", 1, List.of(), 1),
            org.assertj.core.groups.Tuple.tuple("Văn phòng Mẫu", 1, List.of("Phạm Thị Cúc"), 1));
    assertThat(entrants)
        .filteredOn(one -> one.name().equals("Lê Văn An"))
        .as("a title of collectives is none for a person")
        .allSatisfy(one -> assertThat(one.titles()).containsExactly("LDTT"));
    assertThat(Register.done(registering.write(now(), wishes, officer))).isZero();
    assertThatThrownBy(
            () -> registering.write(round, List.of(wish("Phạm Thị Cúc", "LDTT")), officer))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("Tập thể của phòng được so với số đăng ký của phòng đó")
  void a_collective_and_what_it_needs() {
    opened();
    Register.done(registering.add(now(), "Văn phòng Mẫu", List.of("TTLDXS"), officer));
    assertThat(Register.refused(registering.add(now(), "văn phòng mẫu", List.of("GK"), officer)))
        .contains("đã có");
    assertThat(Register.refused(registering.add(now(), "Công đoàn", List.of("LDTT"), officer)))
        .contains("ít nhất một");
    assertThat(outlook.of(now(), unit.fullName(), registrations.entrants(now())))
        .singleElement()
        .satisfies(remark -> assertThat(remark.text()).contains("ít nhất 2", "trên 2 người"));
  }

  @Test
  @DisplayName("Trình, trả lại có lý do, duyệt, gửi; duyệt rồi thì không sửa được nếu chưa mở lại")
  void the_way() {
    opened();
    assertThat(Register.refused(registering.move(now(), RoundMove.SUBMIT, "", officer)))
        .contains("Chưa ai đăng ký");
    RegistrationWriting.Wish one = wish("Lê Văn An", "LDTT");
    Register.done(registering.write(now(), List.of(one), officer));
    take(RoundMove.SUBMIT);
    assertThat(Register.refused(registering.move(now(), RoundMove.SEND_BACK, " ", officer)))
        .contains("lý do");
    take(RoundMove.SEND_BACK, RoundMove.SUBMIT, RoundMove.APPROVE, RoundMove.SEND);
    assertThat(Register.refused(registering.write(now(), List.of(one), officer)))
        .contains("Đã gửi Khối");
    take(RoundMove.REVISE, RoundMove.SUBMIT, RoundMove.APPROVE);
    assertThat(now().state()).isEqualTo(RoundState.APPROVED);
  }

  private void take(RoundMove... moves) {
    for (RoundMove move : moves) {
      Register.done(registering.move(now(), move, "vì thiếu người", officer));
    }
  }
}
