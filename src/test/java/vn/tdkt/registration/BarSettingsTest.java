package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.honours.Achievement;
import vn.tdkt.honours.ConferredBy;
import vn.tdkt.honours.HonourEntry;
import vn.tdkt.honours.NewHonour;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.registration.Compared.Verdict;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-63 Ai không đăng ký: đánh dấu, hay chặn theo văn bản của tỉnh")
@Proves("REQ-63")
class BarSettingsTest {
  private final LocalDate today = LocalDate.now(VietnamTime.clock());
  private final String label = String.valueOf(today.getYear());
  private final LocalDate begin = LocalDate.of(today.getYear(), 1, 1);
  private static final String PAPER = "Quyết định số 12/2026/QĐ-UBND";

  @Autowired Units units;
  @Autowired People people;
  @Autowired RegistrationWay way;
  @Autowired Registrations registrations;
  @Autowired RegistrationComparison comparison;
  @Autowired BarSettings bars;
  @Autowired HonourEntry honours;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient db;

  private UnitId province;
  private UnitView unit;
  private Access office;

  @BeforeEach
  void a_unit_with_somebody() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = units.unit(register.agency("Liên hiệp hội Mẫu", province), Register.START);
    PersonView.Post post =
        new PersonView.Post(
            unit.id(), "Chuyên viên", false, null, "", Validity.since(Register.START));
    Register.done(people.engage(unit, "Lê Văn An", post, Register.program(province)));
    office = at(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()));
  }

  private Access at(Role role, Scope scope) {
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), scope.unit());
    return new Access(by, List.of(new Grant(role, scope)));
  }

  private Round opened(LocalDate deadline) {
    RegistrationWay.Year year =
        new RegistrationWay.Year(label, begin, begin.plusYears(1), deadline);
    return Register.done(way.open(unit, year, office.actor()));
  }

  private Outcome<BarSetting> set(boolean bar, int seen) {
    return bars.set(new BarSettings.Wanted(label, bar, PAPER, "theo quy chế", seen), office);
  }

  private BarSetting edition(int number, boolean bar, LocalDate setOn) {
    return new BarSetting(Ids.next(), Ids.next(), label, number, bar, PAPER, "theo quy chế", setOn);
  }

  private boolean barred(BarSetting... editions) {
    Round round =
        new Round(
            Ids.next(),
            Ids.next(),
            Ids.next(),
            label,
            begin,
            begin.plusYears(1),
            begin.plusDays(58),
            RoundState.SENT,
            "",
            1);
    return BarSetting.barring(round, List.of(editions)).isPresent();
  }

  private static Proposal proposal(@Nullable UUID person, String name, boolean collective) {
    return new Proposal(person, name, collective, collective ? "TTLDXS" : "LDTT", "");
  }

  @Test
  @DisplayName("Chặn ghi trước hoặc đúng ngày hết hạn mới có hiệu lực; bỏ chặn có hiệu lực ngay")
  void a_bar_is_never_retroactive() {
    LocalDate deadline = begin.plusDays(58);
    assertThat(barred()).isFalse();
    assertThat(barred(edition(1, true, deadline))).isTrue();
    assertThat(barred(edition(1, true, deadline.plusDays(1)))).isFalse();
    assertThat(barred(edition(1, false, deadline))).isFalse();
    assertThat(barred(edition(1, true, deadline), edition(2, false, deadline.plusDays(9))))
        .isFalse();
    assertThat(barred(edition(2, true, deadline.plusDays(9)), edition(1, true, deadline)))
        .as("the same with another paper")
        .isTrue();
    assertThat(barred(edition(1, false, deadline), edition(2, true, deadline.plusDays(9))))
        .isFalse();
  }

  @Test
  @DisplayName("Mặc định chỉ đánh dấu; khi chặn thì từ chối người và tập thể, nêu văn bản")
  void the_flag_becomes_a_refusal_on_the_ground_of_the_paper() {
    Round round = opened(today);
    List<Entrant> entrants = registrations.entrants(round);
    UUID an = entrants.getFirst().key();
    Proposal proposal = proposal(an, "Lê Văn An", false);
    assertThat(Register.done(comparison.admit(round, proposal, entrants)).verdict())
        .isEqualTo(Verdict.NEVER_REGISTERED);
    confer(an, "GK");
    assertThat(comparison.of(round, entrants))
        .extracting(Compared::verdict)
        .containsExactly(Verdict.NEVER_REGISTERED);

    Register.done(set(true, 0));
    assertThat(Register.refused(comparison.admit(round, proposal, entrants)))
        .isEqualTo("Lê Văn An không đăng ký thi đua năm " + label + " nên không được đề nghị.");
    assertThat(comparison.admit(round, proposal(null, "Công đoàn", true), entrants))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(comparison.of(round, entrants))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.verdict()).isEqualTo(Verdict.BARRED);
              assertThat(line.refusal())
                  .extracting(refusal -> refusal.because().quoted())
                  .isEqualTo(PAPER);
            });
    Register.done(set(false, 1));
    assertThat(comparison.of(round, entrants))
        .extracting(Compared::verdict)
        .containsExactly(Verdict.NEVER_REGISTERED);
  }

  private void confer(UUID person, String title) {
    ConferredBy basis = new ConferredBy("12/QĐ", today, "Chủ tịch UBND tỉnh Mẫu");
    Achievement year = new Achievement(today.getYear(), today.getYear());
    Register.done(
        honours.enter(new NewHonour(unit.id(), new PersonId(person), title, basis, year), office));
  }

  @Test
  @DisplayName("Hạn đăng ký đã qua khi ghi: đơn vị ấy vẫn chỉ bị đánh dấu")
  void whoever_could_not_know_is_not_barred() {
    Round round = opened(today.minusDays(1));
    Register.done(set(true, 0));
    assertThat(bars.barring(round)).isEmpty();
  }

  @Test
  @DisplayName("Phải có văn bản, lý do; năm đã hết hoặc đã có danh hiệu của năm thì không đổi")
  void it_needs_a_paper_and_is_never_changed_afterwards() {
    assertThat(refused(label, " ", "lý do")).contains("văn bản");
    assertThat(refused(label, PAPER, " ")).contains("lý do");
    assertThat(refused(String.valueOf(today.getYear() - 1), PAPER, "lý do")).contains("đã hết");
    Round round = opened(today);
    confer(registrations.entrants(round).getFirst().key(), "GK");
    Register.done(set(true, 0));
    confer(registrations.entrants(round).getFirst().key(), "LDTT");
    assertThat(Register.refused(set(false, 1))).contains("đã có danh hiệu thi đua năm " + label);
    assertThat(bars.barring(round)).isPresent();
  }

  private String refused(String year, String paper, String reason) {
    return Register.refused(bars.set(new BarSettings.Wanted(year, true, paper, reason, 0), office));
  }

  @Test
  @DisplayName(
      "Bản sau thay bản trước, bản trước còn nguyên, có nhật ký; hai người cùng ghi thì một")
  void editions_supersede_each_other() {
    Register.done(set(true, 0));
    assertThatThrownBy(() -> set(false, 0)).isInstanceOf(StaleEdit.class);
    Register.done(set(false, 1));
    assertThat(bars.of(province.value(), label))
        .extracting(BarSetting::edition, BarSetting::bars)
        .containsExactly(tuple(2, false), tuple(1, true));
    assertThatThrownBy(() -> db.sql("update registration.bar_setting set bars = false").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never rewritten");
    assertThat(
            trail.of(new Act.Subject("registration-bar", province.value())).stream()
                .map(Entry::text))
        .hasSize(2)
        .allMatch(text -> text.contains(PAPER));
  }

  @Test
  @DisplayName("Chỉ Cơ quan Thường trực Hội đồng ghi; đơn vị tham gia thi đua thì không")
  void a_unit_does_not_say_whom_to_bar() {
    Access leader = at(Role.UNIT_LEADER, Scope.unit(province.value(), unit.id().value()));
    assertThatThrownBy(
            () -> bars.set(new BarSettings.Wanted(label, true, PAPER, "lý do", 0), leader))
        .isInstanceOf(NotVisible.class);
  }
}
