package vn.tdkt.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.access.Scope;
import vn.tdkt.facts.store.CountedStore;
import vn.tdkt.facts.store.FactStore;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.gatherings.Convening;
import vn.tdkt.gatherings.GatheringCount;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.OccasionKind;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.MovableClock;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName(
    "Đếm lại mỗi ngày: tháng trôi qua không có việc thì bằng 0, việc đến ngày thì được tính")
@Proves("REQ-69")
class DailyCountTest {
  private static final YearMonth MARCH = YearMonth.of(2024, 3);

  @Autowired PlatformTransactionManager transactions;
  @Autowired Units units;
  @Autowired Convening convening;
  @Autowired Indicators indicators;
  @Autowired Countables countables;
  @Autowired Facts facts;
  @Autowired CountedStore store;
  @Autowired FactStore written;
  @Autowired IndicatorStore known;

  private final MovableClock clock = new MovableClock(Instant.parse("2024-03-30T02:00:00Z"));

  @Test
  void a_day_that_has_come_counts_and_a_month_that_ends_has_its_zero() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Hội Mẫu", province);
    UnitView unit = units.unit(id, Register.START);
    Actor officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
    Occasion.Said tomorrow =
        new Occasion.Said(
            OccasionKind.TRAINING, "Tập huấn", LocalDate.of(2024, 3, 31), "Văn phòng", null);
    Register.done(
        convening.convene(
            Scope.unit(province.value(), id.value()), "2024", tomorrow, List.of(), officer));
    CountedFigures figures = new CountedFigures(store, countables, written, known, clock);
    Counting counting = new Counting(store, figures, indicators, known, written, clock);
    DailyCount daily = new DailyCount(store, counting);
    Countable held = countables.find(GatheringCount.HELD.key()).orElseThrow();
    Indicator figure = within(() -> Register.done(counting.add(unit, held, MARCH, officer)));
    within(() -> counted(daily));
    assertThat(value(figure, MARCH)).isEqualTo("0");

    clock.pass(Duration.ofDays(1));
    within(() -> counted(daily));
    assertThat(value(figure, MARCH)).isEqualTo("1");
    clock.pass(Duration.ofDays(31));
    within(() -> counted(daily));
    assertThat(facts.ever(figure.id()))
        .filteredOn(fact -> fact.span().from().isBefore(LocalDate.of(2024, 6, 1)))
        .extracting(fact -> fact.span().words(), fact -> fact.amount().words(""))
        .containsExactly(
            tuple("tháng 3/2024", "1"), tuple("tháng 4/2024", "0"), tuple("tháng 5/2024", "0"));
    Fact march = facts.ever(figure.id()).getFirst();
    within(() -> counted(daily));
    assertThat(facts.ever(figure.id()).getFirst()).isEqualTo(march);
    assertThat(facts.histories(List.of(march)).getOrDefault(march.id(), List.of()).getFirst().by())
        .isEqualTo("Chương trình");
  }

  /** The services are made here, around another clock, so that nobody else opens it. */
  private <T> T within(Supplier<T> act) {
    return Objects.requireNonNull(
        new TransactionTemplate(transactions).execute(status -> act.get()));
  }

  private static boolean counted(DailyCount daily) {
    daily.all();
    return true;
  }

  private String value(Indicator figure, YearMonth month) {
    return facts
        .of(List.of(figure.id()), Span.of(month))
        .getOrDefault(figure.id(), List.of())
        .getFirst()
        .amount()
        .words("");
  }
}
