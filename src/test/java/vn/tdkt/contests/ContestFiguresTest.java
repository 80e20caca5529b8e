package vn.tdkt.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tdkt.contests.ContestStage.access;
import static vn.tdkt.contests.ContestStage.said;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Countable;
import vn.tdkt.facts.Countables;
import vn.tdkt.facts.Counting;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-34 Số liệu đếm từ sổ hội thi, cuộc thi")
@Proves({"REQ-34", "REQ-69"})
class ContestFiguresTest {
  @Autowired Units units;
  @Autowired Contests contests;
  @Autowired ContestSeriesKeeping keeping;
  @Autowired ContestEditionKeeping editions;
  @Autowired ContestFieldKeeping fields;
  @Autowired ContestPublishing publishing;
  @Autowired Countables countables;
  @Autowired Counting counting;
  @Autowired Facts facts;
  @Autowired AuditTrail trail;

  private UnitView unit;
  private Access officer;
  private Series series;
  private UUID edition;

  @BeforeEach
  void an_edition_of_a_unit() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Liên hiệp hội Mẫu", province);
    unit = units.unit(id, Register.START);
    officer = access(Role.OFFICER, province, id);
    series = Register.done(keeping.add(said("Cuộc thi Mẫu", Rhythm.yearly(2024, 1)), officer));
    edition = held(LocalDate.of(2024, 8, 15), 64);
    Register.done(
        fields.count(
            one().edition(),
            List.of(
                new PrizeCount(null, false, PrizeLevel.FIRST, 4),
                new PrizeCount(null, false, PrizeLevel.SECOND, 9),
                new PrizeCount(null, true, PrizeLevel.THIRD, 2)),
            officer));
  }

  private UUID held(LocalDate ends, @Nullable Integer works) {
    Edition.Said told =
        new Edition.Said(
            null,
            ends,
            "",
            Edition.Stated.NOTHING,
            new Edition.Participation(null, null, null, works, 2));
    return Register.done(
            editions.add(contests.series(series.id(), officer), ends.getYear(), told, officer))
        .id();
  }

  private Contests.OneEdition one() {
    return contests.edition(edition, officer);
  }

  private Indicator counted(ContestCount count) {
    Countable what = countables.find(count.key()).orElseThrow();
    return Register.done(counting.add(unit, what, YearMonth.of(2024, 1), officer.actor()));
  }

  private List<Tuple> of(Indicator figure) {
    return facts.ever(figure.id()).stream()
        .filter(fact -> !fact.amount().equals(Amount.of(0)))
        .map(fact -> tuple(fact.span().words(), fact.amount().words("")))
        .toList();
  }

  private void move(EditionMove move, String reason) {
    Register.done(publishing.move(one(), move, reason, officer));
  }

  @Test
  @DisplayName(
      "Công bố thì đếm kỳ, bài, giải; có ngày quyết định thì đứng ở tháng ấy; thay thì trừ")
  void what_is_published_counts() {
    Indicator held = counted(ContestCount.EDITIONS);
    Indicator works = counted(ContestCount.WORKS);
    Indicator prizes = counted(ContestCount.PRIZES);
    assertThat(of(works)).isEmpty();
    move(EditionMove.PUBLISH, "");
    assertThat(of(works)).containsExactly(tuple("tháng 8/2024", "64"));
    assertThat(of(prizes)).containsExactly(tuple("tháng 12/2024", "13"));
    Publication published = publishing.of(one().edition()).getFirst();
    Register.done(
        publishing.decided(
            one(),
            published,
            new Publication.Decision("12/QĐ", LocalDate.of(2024, 10, 20)),
            officer));
    assertThat(of(prizes)).containsExactly(tuple("tháng 10/2024", "13"));
    assertThat(of(held)).containsExactly(tuple("tháng 10/2024", "1"));

    move(EditionMove.REPLACE, "sai số giải");
    assertThat(of(held)).isEmpty();
    assertThat(of(works)).isEmpty();
    Fact august =
        facts
            .of(List.of(works.id()), Span.of(YearMonth.of(2024, 8)))
            .getOrDefault(works.id(), List.of())
            .getFirst();
    assertThat(facts.histories(List.of(august)).getOrDefault(august.id(), List.of()))
        .extracting(FactVersion::amount)
        .containsExactly(Amount.of(0), Amount.of(64), Amount.of(0));
    assertThat(trail.of(new Act.Subject("unit-facts", unit.id().value())).stream().map(Entry::text))
        .anyMatch(text -> text.contains("tháng 8/2024”: 64 công trình (trước: 0 công trình)"));
    Noted typed = new Noted(works.id(), august.span(), Amount.of(7), "", august.version());
    assertThat(Register.refused(facts.note(unit.id().value(), List.of(typed), officer.actor())))
        .contains("đang được đếm từ sổ hội thi, cuộc thi");
  }

  @Test
  @DisplayName("Không ghi tổng số bài thì cộng bài của các lĩnh vực, bài kê thì đếm")
  void works_of_fields_count_where_no_total_was_told() {
    edition = held(LocalDate.of(2025, 9, 1), null);
    Register.done(fields.add(one().edition(), "Nông nghiệp", 40, Map.of(), officer));
    Register.done(fields.add(one().edition(), "Y tế", null, Map.of(), officer));
    Indicator works = counted(ContestCount.WORKS);
    move(EditionMove.PUBLISH, "");
    assertThat(of(works)).containsExactly(tuple("tháng 9/2025", "40"));
  }
}
