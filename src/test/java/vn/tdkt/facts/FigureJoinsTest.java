package vn.tdkt.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Gộp số liệu mang tên khác nhau qua các năm")
@Proves("REQ-182")
class FigureJoinsTest {
  private static final Span EVER = new Span(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 1, 1));

  @Autowired Units units;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired Figures figures;
  @Autowired FigureJoins joins;
  @Autowired AuditTrail trail;

  private UnitView unit;
  private Actor officer;
  private Indicator before;
  private Indicator now;

  @BeforeEach
  void one_thing_under_two_names() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
    before = count("nội dung tư vấn, phản biện được giao", "nội dung", Gathering.ADDED, null);
    now = count("Tư vấn, phản biện và giám định xã hội", "nội dung", Gathering.ADDED, null);
    note(before, 2020, 11, 5);
    note(now, 2024, 6, 8);
  }

  private Indicator count(
      String what, String measure, Gathering gathering, Indicator.@Nullable Within within) {
    return Register.done(
        indicators.count(unit, new NewIndicator(what, measure, gathering, within), officer));
  }

  private void note(Indicator counted, int year, int month, long value) {
    note(counted, year, month, value, 0);
  }

  private void note(Indicator counted, int year, int month, long value, long seen) {
    Noted noted =
        new Noted(counted.id(), Span.of(YearMonth.of(year, month)), Amount.of(value), "", seen);
    Register.done(facts.note(unit.id().value(), List.of(noted), officer));
  }

  private List<String> values(Indicator asked) {
    return facts.of(List.of(asked.id()), EVER).getOrDefault(asked.id(), List.of()).stream()
        .map(fact -> fact.span().words() + ": " + fact.amount().words(""))
        .toList();
  }

  private void join() {
    Register.done(joins.join(now, before.id(), officer));
  }

  @Test
  @DisplayName("Đọc chung dưới một tên, hỏi tên nào cũng được; gõ tên cũ thì tìm ra")
  void all_is_read_under_one_name() {
    join();
    assertThat(values(now)).containsExactly("tháng 11/2020: 5", "tháng 6/2024: 8");
    assertThat(values(before)).isEqualTo(values(now));
    assertThat(facts.ever(now.id())).hasSize(2);
    assertThat(indicators.of(unit.id().value())).containsExactly(now);
    assertThat(count("NỘI DUNG tư vấn, phản biện được giao", "nội dung", Gathering.ADDED, null))
        .isEqualTo(now);
    assertThat(joins.older(unit.id().value()).get(now.id())).containsExactly(before);
  }

  @Test
  @DisplayName("Sửa số năm cũ thì sửa đúng bản ghi cũ, không sinh số thứ hai của cùng tháng")
  void a_correction_reaches_the_record_that_was_noted() {
    join();
    note(now, 2020, 11, 6, 1);
    note(before, 2021, 3, 2);
    assertThat(values(now))
        .containsExactly("tháng 11/2020: 6", "tháng 3/2021: 2", "tháng 6/2024: 8");
    Register.done(joins.part(now, before.id(), "hai việc khác nhau", officer));
    assertThat(values(before)).containsExactly("tháng 11/2020: 6");
    assertThat(values(now)).containsExactly("tháng 3/2021: 2", "tháng 6/2024: 8");
  }

  @Test
  @DisplayName("Tách lại phải có lý do; nhật ký giữ cả hai việc")
  void it_can_be_taken_back_with_a_reason() {
    join();
    assertThat(Register.refused(joins.part(now, before.id(), " ", officer)))
        .contains("Mời ghi lý do tách");
    Register.done(joins.part(now, before.id(), "chọn nhầm", officer));
    assertThat(values(now)).containsExactly("tháng 6/2024: 8");
    assertThat(indicators.of(unit.id().value())).containsExactly(before, now);
    assertThat(trail.of(new Act.Subject("unit-facts", unit.id().value())))
        .flatExtracting(Entry::sentences)
        .contains(
            "gộp số liệu “%s” vào “%s”".formatted(before.what(), now.what()),
            "tách số liệu “%s” khỏi “%s”: chọn nhầm".formatted(before.what(), now.what()));
    assertThatThrownBy(() -> joins.part(now, before.id(), "lần nữa", officer))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  @DisplayName("Khác đơn vị tính, khác cách cộng, cùng một tháng: từ chối, nói rõ vì sao")
  void what_cannot_be_the_same_is_refused() {
    Indicator tasks = count("nhiệm vụ phản biện", "nhiệm vụ", Gathering.ADDED, null);
    assertThat(refused(tasks)).contains("tính bằng nhiệm vụ", "tính bằng nội dung");
    assertThat(refused(count("phản biện", "nội dung", Gathering.LATEST, null)))
        .contains("cách cộng khác nhau");
    note(before, 2024, 6, 3);
    assertThat(refused(before)).contains("đều có số tháng 6/2024");
    assertThat(values(now)).containsExactly("tháng 6/2024: 8");
    assertThatThrownBy(() -> joins.join(now, now.id(), officer)).isInstanceOf(NotVisible.class);
  }

  private String refused(Indicator older) {
    return Register.refused(joins.join(now, older.id(), officer));
  }

  @Test
  @DisplayName("Tên cũ của tên cũ: hỏi lại; tách tên cuối cùng thì số liệu lại đứng riêng")
  void names_do_not_hang_on_names() {
    join();
    Indicator other = count("phản biện xã hội", "nội dung", Gathering.ADDED, null);
    assertThat(Register.refused(joins.join(other, now.id(), officer)))
        .contains("đã mang tên cũ “nội dung tư vấn, phản biện được giao”");
    Register.done(joins.join(now, other.id(), officer));
    Register.done(joins.part(now, before.id(), "thử", officer));
    assertThat(joins.older(unit.id().value()).get(now.id())).containsExactly(other);
    Register.done(joins.part(now, other.id(), "thử", officer));
    assertThat(joins.of(unit.id().value())).isEmpty();
  }

  @Test
  @DisplayName("Các phần theo số liệu tổng; gộp tổng trước, gộp phần sau, tách ngược lại")
  void parts_follow_their_wholes() {
    Indicator chosenBefore = part(before, "chuyên sâu");
    Indicator chosenNow = part(now, "phản biện chuyên sâu");
    assertThat(Register.refused(joins.join(chosenNow, chosenBefore.id(), officer)))
        .contains("gộp số liệu tổng trước");
    join();
    assertThat(figures.family(now).all())
        .extracting(Indicator::id)
        .containsExactly(now.id(), chosenBefore.id(), chosenNow.id());
    Indicator read = indicators.find(List.of(chosenNow.id())).getFirst();
    Register.done(joins.join(read, chosenBefore.id(), officer));
    assertThat(figures.family(now).all()).containsExactly(now, chosenNow);
    assertThat(Register.refused(joins.part(now, before.id(), "thử", officer)))
        .contains("Mời tách các phần trước");
    note(chosenNow, 2020, 11, 2);
    assertThat(
            Register.refused(
                facts.note(
                    unit.id().value(),
                    List.of(
                        new Noted(
                            chosenNow.id(), Span.of(YearMonth.of(2020, 11)), Amount.of(9), "", 1)),
                    officer)))
        .contains("là 9, lớn hơn");
  }

  private Indicator part(Indicator whole, String what) {
    return count(
        what,
        whole.measure(),
        whole.gathering(),
        new Indicator.Within(whole.id(), Share.OF_WHICH, ""));
  }

  @Test
  @DisplayName("Gợi ý khi tên ngắn nằm trọn trong tên dài, cùng đơn vị tính, khác thời gian")
  void likely_ones_are_offered() {
    List<Indicator> all = indicators.of(unit.id().value());
    assertThat(LikelySame.among(all, facts.of(ids(all), EVER)))
        .containsExactly(new LikelySame(before, now));
    note(now, 2020, 11, 1);
    assertThat(LikelySame.among(all, facts.of(ids(all), EVER))).isEmpty();
  }

  private static List<UUID> ids(List<Indicator> all) {
    return all.stream().map(Indicator::id).toList();
  }
}
