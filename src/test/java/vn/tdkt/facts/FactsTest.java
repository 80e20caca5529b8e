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
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Số liệu của đơn vị")
class FactsTest {
  private static final Span JUNE = Span.of(YearMonth.of(2024, 6));
  private static final Span YEAR = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

  @Autowired Units units;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired AuditTrail trail;

  private UnitView unit;
  private Actor officer;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
  }

  private Indicator count(String what, String measure, Indicator.@Nullable Within within) {
    NewIndicator wanted = new NewIndicator(what, measure, Gathering.ADDED, within);
    return Register.done(indicators.count(unit, wanted, officer));
  }

  private Indicator part(Indicator whole, String what, Share share, String by) {
    return count(what, whole.measure(), new Indicator.Within(whole.id(), share, by));
  }

  private static Noted noted(Indicator indicator, long value, long seen) {
    return new Noted(indicator.id(), JUNE, Amount.of(value), "", seen);
  }

  private Fact only(Indicator indicator) {
    return facts.of(List.of(indicator.id()), YEAR).values().iterator().next().getFirst();
  }

  @Test
  @DisplayName("REQ-69 Một số liệu ghi một lần; mỗi lần sửa là một bản mới, có người và giờ")
  @Proves({"REQ-69", "REQ-198"})
  void every_change_is_a_version() {
    Indicator reviews = count("phản biện xã hội", "nhiệm vụ", null);
    Register.done(facts.note(unit.id().value(), List.of(noted(reviews, 8, 0)), officer));
    Register.done(facts.note(unit.id().value(), List.of(noted(reviews, 9, 1)), officer));
    assertThat(Register.done(facts.note(unit.id().value(), List.of(noted(reviews, 9, 2)), officer)))
        .isZero();

    Fact fact = only(reviews);
    assertThat(fact.amount()).isEqualTo(Amount.of(9));
    assertThat(fact.version()).isEqualTo(2);
    assertThat(states(fact))
        .extracting(FactVersion::amount, FactVersion::by)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Amount.of(9), "Chuyên Viên Mẫu"),
            org.assertj.core.api.Assertions.tuple(Amount.of(8), "Chuyên Viên Mẫu"));
    assertThat(trail.of(new Act.Subject("unit-facts", unit.id().value())))
        .extracting(Entry::sentences)
        .contains(List.of("ghi số liệu “phản biện xã hội”: 9 nhiệm vụ (trước: 8 nhiệm vụ)"));
    assertThatThrownBy(() -> facts.note(unit.id().value(), List.of(noted(reviews, 10, 1)), officer))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  void a_withdrawn_value_is_gone_and_stays_in_its_history() {
    Indicator reviews = count("phản biện xã hội", "nhiệm vụ", null);
    Register.done(facts.note(unit.id().value(), List.of(noted(reviews, 8, 0)), officer));
    Fact fact = only(reviews);
    Register.done(
        facts.note(
            unit.id().value(),
            List.of(new Noted(reviews.id(), JUNE, null, "ghi nhầm tháng", 1)),
            officer));

    assertThat(facts.of(List.of(reviews.id()), YEAR)).isEmpty();
    assertThat(states(fact)).hasSize(2);
    Register.done(facts.note(unit.id().value(), List.of(noted(reviews, 3, 0)), officer));
    assertThat(only(reviews).version()).isEqualTo(3);
  }

  @Test
  @DisplayName("REQ-160 Các phần phải cộng đúng tổng số, phần “trong đó” không lớn hơn")
  @Proves({"REQ-71", "REQ-160"})
  void parts_add_up_to_their_whole() {
    Indicator prizes = count("giải thưởng", "công trình", null);
    Indicator first = part(prizes, "giải A", Share.PART, "hạng giải");
    Indicator second = part(prizes, "giải B", Share.PART, "hạng giải");
    Indicator local = part(prizes, "của tỉnh", Share.OF_WHICH, "");

    String differs =
        Register.refused(
            facts.note(
                unit.id().value(),
                List.of(noted(prizes, 24, 0), noted(first, 4, 0), noted(second, 19, 0)),
                officer));
    assertThat(differs)
        .isEqualTo(
            "Các phần của “giải thưởng” theo hạng giải cộng lại là 23, khác tổng số 24. Mời sửa"
                + " tổng số hoặc sửa một phần.");
    assertThat(facts.of(List.of(prizes.id(), first.id()), YEAR)).isEmpty();

    Register.done(
        facts.note(
            unit.id().value(),
            List.of(noted(prizes, 24, 0), noted(first, 4, 0), noted(second, 20, 0)),
            officer));
    assertThat(
            Register.refused(facts.note(unit.id().value(), List.of(noted(local, 25, 0)), officer)))
        .contains("“của tỉnh” là 25, lớn hơn “giải thưởng” là 24");
    assertThat(
            Register.refused(facts.note(unit.id().value(), List.of(noted(prizes, 30, 1)), officer)))
        .contains("cộng lại là 24, khác tổng số 30");
  }

  @Test
  void one_thing_is_one_indicator_over_the_years_and_units_do_not_share() {
    Indicator once = count("Hội nghị thông tin", "hội nghị", null);
    assertThat(count("hội nghị  thông tin", "hội nghị", null).id()).isEqualTo(once.id());
    UnitId other = new Register(units).agency("Hội khác", new UnitId(officer.jurisdiction()));
    assertThatThrownBy(() -> facts.note(other.value(), List.of(noted(once, 1, 0)), officer))
        .isInstanceOf(NotVisible.class);
    assertThat(
            Register.refused(facts.note(unit.id().value(), List.of(noted(once, -1, 0)), officer)))
        .contains("không thể nhỏ hơn 0");
  }

  private List<FactVersion> states(Fact fact) {
    return facts.histories(List.of(fact)).getOrDefault(fact.id(), List.of());
  }
}
