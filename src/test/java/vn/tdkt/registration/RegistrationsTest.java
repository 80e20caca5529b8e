package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.KeptYear;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
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
import vn.tdkt.registration.model.Share;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(KeptYear.class)
@DisplayName("Đăng ký thi đua của đơn vị")
@Proves({"REQ-62", "REQ-64", "REQ-67"})
class RegistrationsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Autowired Units units;
  @Autowired KeptYear years;
  @Autowired People people;
  @Autowired Registrations registrations;
  @Autowired RegistrationWay way;
  @Autowired RegistrationWriting writing;
  @Autowired Goals goals;
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
    LocalDate until = DAY.plusYears(1);
    return Register.done(
        way.open(
            unit,
            new RegistrationWay.Year("2024", DAY, until, DAY.plusMonths(2).minusDays(1)),
            officer));
  }

  private Round now() {
    return registrations.of(unit.id(), "2024").orElseThrow();
  }

  private Entrant entrant(String name) {
    return registrations.entrants(now()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Wish wish(LocalDate on, String... titles) {
    return new Wish(List.of(titles), "", on);
  }

  private void write(String name, Wish wish) {
    Register.done(writing.write(now(), entrant(name).key(), wish, officer));
  }

  @Test
  @DisplayName("Biết phòng nào còn thiếu ai, ai đăng ký muộn")
  void the_coverage_board() {
    Round round = opened();
    write("Trần Thị Bốn", wish(DAY, "CSTDCS", "LDTT"));
    write("Lê Văn An", wish(DAY.plusMonths(2), "LDTT", "TTLDXS"));
    List<Entrant> entrants = registrations.entrants(now());
    assertThat(Coverage.ofAll(now(), entrants).share()).isEqualTo(Score.of(200, 3));
    assertThat(Coverage.ofAll(now(), entrants).percent().text()).isEqualTo("66,66");
    assertThat(Coverage.byPart(now(), entrants))
        .extracting(Coverage::part, Coverage::registered, Coverage::missing, Coverage::late)
        .containsExactly(
            Tuple.tuple("", 1, List.of(), 0),
            Tuple.tuple("Văn phòng Mẫu", 1, List.of("Phạm Thị Cúc"), 1));
    assertThat(entrant("Lê Văn An").wish().titles())
        .as("a title of collectives is none for a person")
        .containsExactly("LDTT");
    UUID last = entrant("Phạm Thị Cúc").key();
    assertThatThrownBy(() -> writing.write(round, last, wish(DAY, "LDTT"), officer))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("Ghi nhiều người một lần: thêm vào, không xóa gì đã có; ghi lại thì không đổi gì")
  void many_at_once() {
    opened();
    write("Lê Văn An", wish(DAY, "CSTDCS"));
    List<UUID> both = List.of(entrant("Lê Văn An").key(), entrant("Phạm Thị Cúc").key());
    Register.done(writing.add(now(), both, List.of("LDTT"), DAY.plusDays(1), officer));
    assertThat(entrant("Lê Văn An").wish()).isEqualTo(wish(DAY, "CSTDCS", "LDTT"));
    assertThat(entrant("Phạm Thị Cúc").wish()).isEqualTo(wish(DAY.plusDays(1), "LDTT"));
    long version = now().version();
    Register.done(writing.add(now(), both, List.of("LDTT"), DAY.plusDays(2), officer));
    assertThat(now().version()).isEqualTo(version);
    assertThat(Register.refused(writing.add(now(), both, List.of(), DAY, officer)))
        .contains("ít nhất một");
  }

  @Test
  @DisplayName("Rút phải có lý do và vẫn còn tên; không đăng ký trống, không đăng ký trước ngày")
  void withdrawing() {
    opened();
    write("Lê Văn An", wish(DAY, "LDTT"));
    UUID key = entrant("Lê Văn An").key();
    assertThat(Register.refused(writing.withdraw(now(), key, " ", officer))).contains("lý do");
    assertThat(Register.refused(writing.write(now(), key, wish(DAY), officer))).contains("“Rút”");
    assertThat(Register.refused(writing.write(now(), key, wish(LocalDate.MAX, "LDTT"), officer)))
        .contains("sau hôm nay");
    Register.done(writing.withdraw(now(), key, "chuyển công tác", officer));
    assertThat(entrant("Lê Văn An").registered()).isFalse();
    assertThat(entrant("Lê Văn An").withdrawn()).isEqualTo("chuyển công tác");
    write("Lê Văn An", wish(DAY, "LDTT"));
    assertThat(entrant("Lê Văn An").withdrawn()).isEmpty();
    assertThatThrownBy(() -> writing.withdraw(now(), Ids.next(), "nhầm", officer))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  @DisplayName("Tập thể của phòng được so với số đăng ký của phòng đó")
  void a_collective_and_what_it_needs() {
    opened();
    Register.done(writing.add(now(), "Văn phòng Mẫu", wish(DAY, "TTLDXS"), officer));
    assertThat(Register.refused(writing.add(now(), "văn phòng mẫu", wish(DAY, "GK"), officer)))
        .contains("đã có");
    assertThat(Register.refused(writing.add(now(), "Công đoàn", wish(DAY, "LDTT"), officer)))
        .contains("ít nhất một");
    Wish inWords = new Wish(List.of(), "hoàn thành tốt nhiệm vụ", DAY);
    Register.done(writing.add(now(), "Công đoàn", inWords, officer));
    assertThat(outlook.of(now(), unit.fullName(), registrations.entrants(now())))
        .singleElement()
        .satisfies(remark -> assertThat(remark.text()).contains("ít nhất 2", "trên 2 người"));
  }

  @Test
  @DisplayName("100% Lao động tiên tiến, trong đó 10% Bằng khen: ra số người")
  void shares_in_heads() {
    opened();
    Goal all = new Goal(Ids.next(), "LDTT", 100, null);
    Goal tenth = new Goal(Ids.next(), "BKT", 10, "LDTT");
    Register.done(goals.add(now(), all, officer));
    Register.done(goals.add(now(), tenth, officer));
    assertThat(Register.refused(goals.add(now(), new Goal(Ids.next(), "GK", 5, "GK"), officer)))
        .contains("chính danh hiệu đó");
    assertThat(Register.refused(goals.add(now(), new Goal(Ids.next(), "GK", 101, null), officer)))
        .contains("1 đến 100");
    assertThat(Register.refused(goals.add(now(), all, officer))).contains("đã có tỷ lệ");
    write("Lê Văn An", wish(DAY, "LDTT", "BKT"));
    List<Entrant> entrants = registrations.entrants(now());
    List<Goal> stored = goals.of(now());
    assertThat(stored.getFirst().share(stored, entrants)).isEqualTo(new Share(100, 3, 1));
    assertThat(stored.getLast().share(stored, entrants)).isEqualTo(new Share(10, 3, 1));
    Register.done(goals.drop(now(), tenth.id(), "kế hoạch đổi", officer));
    assertThat(goals.of(now())).containsExactly(all);
  }

  @Test
  @DisplayName("Trình, trả lại có lý do, duyệt, gửi; duyệt rồi thì không sửa được nếu chưa mở lại")
  void the_way() {
    opened();
    assertThat(Register.refused(way.move(now(), RoundMove.SUBMIT, "", officer)))
        .contains("Chưa ai đăng ký");
    write("Lê Văn An", wish(DAY, "LDTT"));
    take(RoundMove.SUBMIT);
    assertThat(Register.refused(way.move(now(), RoundMove.SEND_BACK, " ", officer)))
        .contains("lý do");
    years.open(unit, "2024", officer);
    take(RoundMove.SEND_BACK, RoundMove.SUBMIT, RoundMove.APPROVE);
    assertThat(years.done(unit, "2024", CycleStep.REGISTRATION)).isNull();
    take(RoundMove.SEND);
    assertThat(years.done(unit, "2024", CycleStep.REGISTRATION)).isNotNull();
    UUID key = entrant("Lê Văn An").key();
    assertThat(Register.refused(writing.write(now(), key, wish(DAY, "GK"), officer)))
        .contains("Đã gửi Khối");
    assertThat(Register.refused(writing.withdraw(now(), key, "nhầm", officer)))
        .contains("Đã gửi Khối");
    take(RoundMove.REVISE, RoundMove.SUBMIT, RoundMove.APPROVE);
    assertThat(now().state()).isEqualTo(RoundState.APPROVED);
  }

  private void take(RoundMove... moves) {
    for (RoundMove move : moves) {
      Register.done(way.move(now(), move, "vì thiếu người", officer));
    }
  }
}
