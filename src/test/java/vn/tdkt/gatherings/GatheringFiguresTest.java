package vn.tdkt.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Countable;
import vn.tdkt.facts.Countables;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.facts.Counting;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.FigureJoins;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Share;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.reports.NewReport;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.Reporting;
import vn.tdkt.reports.Sources;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Số liệu đếm từ sổ hội nghị, hoạt động và sổ khoản ủng hộ")
class GatheringFiguresTest {
  private static final String YEAR = "2024";
  private static final LocalDate BEGINS = LocalDate.of(2024, 1, 1);
  private static final YearMonth JANUARY = YearMonth.of(2024, 1);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 10);

  @Autowired Units units;
  @Autowired Convening convening;
  @Autowired Occasions occasions;
  @Autowired Donations donations;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired FigureJoins joins;
  @Autowired Counting counting;
  @Autowired Countables countables;
  @Autowired CountedFigures counted;
  @Autowired AuditTrail trail;
  @Autowired Planning planning;
  @Autowired PlanWriting writing;
  @Autowired Plans plans;
  @Autowired Board board;
  @Autowired Reporting reporting;
  @Autowired Sources sources;

  private UnitView unit;
  private Scope place;
  private Actor officer;

  @BeforeEach
  void a_unit() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId id = register.agency("Hội Mẫu", province);
    unit = units.unit(id, Register.START);
    place = Scope.unit(province.value(), id.value());
    officer = new Actor(UUID.randomUUID(), "Chuyên Viên Mẫu", province.value(), id.value());
  }

  private Countable what(GatheringCount count) {
    return countables.find(count.key()).orElseThrow();
  }

  private Indicator figure(String what, String measure) {
    return Register.done(
        indicators.count(unit, NewIndicator.of(what, measure, Gathering.ADDED), officer));
  }

  private Indicator conferences() {
    return figure("hội nghị thông tin chuyên đề", "hội nghị");
  }

  private Occasion held(String name, LocalDate on, @Nullable Integer persons) {
    return held(name, OccasionKind.STAFF_CONFERENCE, on, persons);
  }

  private Occasion held(String name, OccasionKind kind, LocalDate on, @Nullable Integer persons) {
    Occasion.Said said = new Occasion.Said(kind, name, on, "Văn phòng", persons);
    return Register.done(convening.convene(place, YEAR, said, List.of(), officer));
  }

  private void choose(Indicator figure, GatheringCount count) {
    Register.done(counting.choose(figure, what(count), JANUARY, officer));
  }

  private Fact in(Indicator figure, int month) {
    return facts
        .of(List.of(figure.id()), Span.of(YearMonth.of(2024, month)))
        .getOrDefault(figure.id(), List.of())
        .getFirst();
  }

  private String value(Indicator figure, int month) {
    return in(figure, month).amount().words("");
  }

  private String typed(Indicator figure, int month, long value, long seen) {
    Noted noted =
        new Noted(figure.id(), Span.of(YearMonth.of(2024, month)), Amount.of(value), "", seen);
    return Register.refused(facts.note(unit.id().value(), List.of(noted), officer));
  }

  @Test
  @DisplayName("Ghi, sửa, bỏ hội nghị thì số của tháng đổi theo, có các lần ghi và nhật ký")
  @Proves({"REQ-69", "REQ-77"})
  void a_figure_follows_the_register() {
    Occasion first = held("Hội nghị một", MAY, null);
    Indicator figure = conferences();
    choose(figure, GatheringCount.HELD);
    assertThat(value(figure, 5)).isEqualTo("1");
    assertThat(value(figure, 4)).isEqualTo("0");
    assertThat(in(figure, 5).note()).isEqualTo("đếm từ sổ hội nghị, hoạt động");

    Occasion second = held("Hội nghị hai", MAY, null);
    assertThat(value(figure, 5)).isEqualTo("2");
    Occasion.Said june =
        new Occasion.Said(
            OccasionKind.REVIEW, "Hội nghị hai", LocalDate.of(2024, 6, 30), "Văn phòng", null);
    Register.done(convening.change(second, june, officer));
    assertThat(List.of(value(figure, 5), value(figure, 6))).containsExactly("1", "1");
    Register.done(convening.voidIt(first, "ghi nhầm", officer));
    assertThat(value(figure, 5)).isEqualTo("0");

    Fact may = in(figure, 5);
    assertThat(facts.histories(List.of(may)).getOrDefault(may.id(), List.of()))
        .extracting(FactVersion::version)
        .containsExactly(4L, 3L, 2L, 1L);
    assertThat(in(figure, 4).version()).isEqualTo(1);
    assertThat(trail.of(new Act.Subject("unit-facts", unit.id().value())).stream().map(Entry::text))
        .anyMatch(text -> text.contains("chọn đếm số liệu “hội nghị thông tin chuyên đề” từ sổ"))
        .anyMatch(text -> text.contains("hội nghị thông tin chuyên đề, tháng 6/2024”: 1 hội nghị"));
  }

  @Test
  @DisplayName("Người dự cộng số đã ghi; tập huấn đếm riêng; việc chưa đến ngày chưa đếm")
  @Proves("REQ-77")
  void persons_and_trainings_count_and_what_is_only_planned_does_not() {
    Indicator persons = figure("lượt người dự", "lượt người");
    Indicator trainings = figure("lớp tập huấn", "lớp");
    Indicator all = conferences();
    choose(persons, GatheringCount.PERSONS);
    choose(trainings, GatheringCount.TRAININGS);
    choose(all, GatheringCount.HELD);
    held("Tập huấn một", OccasionKind.TRAINING, MAY, 40);
    held("Hội nghị một", MAY, null);
    held("Hội nghị năm sau", LocalDate.now(VietnamTime.clock()).plusMonths(2), 500);
    assertThat(List.of(value(persons, 5), value(trainings, 5), value(all, 5)))
        .containsExactly("40", "1", "2");
    assertThat(facts.ever(all.id())).allMatch(fact -> fact.span().until().isBefore(nextMonth()));
    assertThat(facts.ever(all.id()).stream().map(f -> f.amount().words("")))
        .containsOnlyOnce("2")
        .doesNotContain("1");
  }

  private static LocalDate nextMonth() {
    return LocalDate.now(VietnamTime.clock()).withDayOfMonth(1).plusMonths(1).plusDays(1);
  }

  @Test
  @DisplayName("REQ-164 Khoản ủng hộ báo cáo ở hai mục vẫn cộng một lần; bỏ thì trừ đi")
  @Proves({"REQ-78", "REQ-79", "REQ-164"})
  void money_counts_once() {
    Indicator money = figure("tiền ủng hộ", "đồng");
    Indicator givers = figure("lượt người ủng hộ", "lượt người");
    choose(money, GatheringCount.DONATED);
    choose(givers, GatheringCount.GIVERS);
    Donation.Said said =
        new Donation.Said("Quỹ Vì người nghèo", 5_000_000, MAY, List.of("Khối", "An sinh"));
    Donation donation =
        Register.done(donations.donate(place, unit.id().value(), YEAR, said, false, officer));
    Giving all = new Giving(DonationChannel.UNION, "", new Givers(14, 15), null);
    Donation.Said again =
        new Donation.Said("Quỹ Vì người nghèo", 5_000_000, MAY, List.of("Phong trào"), all);
    Register.done(donations.alsoIn(donation, again, officer));
    Givers some = new Givers(12, 15);
    Donation.Said other =
        new Donation.Said("Quỹ khác", 1_500_000, MAY, List.of(), new Giving(null, "", some, null));
    Register.done(donations.donate(place, unit.id().value(), YEAR, other, false, officer));
    assertThat(value(money, 5)).isEqualTo("6.500.000");
    assertThat(value(givers, 5)).isEqualTo("26");
    Register.done(donations.voidIt(donation, "ghi nhầm", officer));
    assertThat(value(money, 5)).isEqualTo("1.500.000");
    assertThat(value(givers, 5)).isEqualTo("12");
  }

  @Test
  @DisplayName("Gõ tay vào tháng đếm từ sổ thì từ chối; tháng trước đó vẫn gõ được")
  @Proves("REQ-69")
  void what_is_counted_is_not_typed() {
    Indicator figure = conferences();
    Noted december = new Noted(figure.id(), Span.of(YearMonth.of(2023, 12)), Amount.of(7), "", 0);
    choose(figure, GatheringCount.HELD);
    assertThat(typed(figure, 1, 5, 1))
        .startsWith("“hội nghị thông tin chuyên đề” đang được đếm từ sổ hội nghị, hoạt động");
    Register.done(facts.note(unit.id().value(), List.of(december), officer));
    held("Hội nghị một", LocalDate.of(2023, 12, 20), null);
    assertThat(facts.ever(figure.id()).getFirst().amount()).isEqualTo(Amount.of(7));

    Register.done(counting.end(figure, what(GatheringCount.HELD), officer));
    assertThat(counted.of(unit.id().value())).isEmpty();
    held("Hội nghị hai", MAY, null);
    assertThat(value(figure, 5)).isEqualTo("0");
    Noted may = new Noted(figure.id(), Span.of(YearMonth.of(2024, 5)), Amount.of(9), "", 1);
    Register.done(facts.note(unit.id().value(), List.of(may), officer));
    assertThat(value(figure, 5)).isEqualTo("9");
  }

  @Test
  @DisplayName("Chọn sai thì nói vì sao: đã đếm ở nơi khác, khác đơn vị tính, có phần, không cộng")
  @Proves("REQ-69")
  void one_register_is_counted_by_one_figure() {
    Indicator figure = conferences();
    choose(figure, GatheringCount.HELD);
    Indicator other = figure("cuộc họp", "cuộc");
    assertThat(refused(other, GatheringCount.HELD))
        .contains("đã được đếm ở số liệu “hội nghị thông tin chuyên đề”");
    assertThat(refused(figure, GatheringCount.TRAININGS)).contains("“Thôi đếm từ sổ” trước");
    assertThat(refused(other, GatheringCount.DONATED)).contains("tính bằng cuộc");
    Indicator share =
        Register.done(
            indicators.count(unit, NewIndicator.of("tỷ lệ", "%", Gathering.LATEST), officer));
    assertThat(refused(share, GatheringCount.TRAININGS)).contains("lấy số mới nhất");
    Indicators.Cut cut = new Indicators.Cut(Share.PART, "", List.of("cấp huyện"));
    assertThat(Register.refused(indicators.divide(unit, figure, List.of(cut), officer)))
        .contains("không chia phần được");
    Register.done(indicators.divide(unit, other, List.of(cut), officer));
    assertThat(refused(other, GatheringCount.TRAININGS)).contains("không chia phần được");
    Indicator older = figure("hội thảo", "hội nghị");
    assertThat(Register.refused(joins.join(older, figure.id(), officer)))
        .contains("đang được đếm từ sổ");
  }

  private String refused(Indicator figure, GatheringCount count) {
    return Register.refused(counting.choose(figure, what(count), JANUARY, officer));
  }

  @Test
  @DisplayName("Số đã gõ dưới tên cũ được thay theo sổ, không tính hai lần")
  @Proves({"REQ-69", "REQ-182"})
  void what_was_typed_under_an_older_name_follows_too() {
    Indicator older = figure("hội nghị chuyên đề", "hội nghị");
    Noted may = new Noted(older.id(), Span.of(YearMonth.of(2024, 5)), Amount.of(9), "", 0);
    Register.done(facts.note(unit.id().value(), List.of(may), officer));
    Indicator figure = conferences();
    Register.done(joins.join(figure, older.id(), officer));
    held("Hội nghị một", MAY, null);
    choose(figure, GatheringCount.HELD);
    assertThat(
            facts
                .of(List.of(figure.id()), Span.of(YearMonth.of(2024, 5)))
                .getOrDefault(figure.id(), List.of()))
        .extracting(Fact::amount)
        .containsExactly(Amount.of(1));
    assertThat(counted.of(unit.id().value())).containsKeys(figure.id(), older.id());
    assertThat(typed(older, 5, 3, 2)).contains("đang được đếm từ");
  }

  @Test
  @DisplayName("Chỉ tiêu của kế hoạch và báo cáo đọc số đếm từ sổ như số gõ tay")
  @Proves({"REQ-69", "REQ-49"})
  void a_target_and_a_report_read_it() {
    Span year = new Span(BEGINS, BEGINS.plusYears(1));
    Plan plan = Register.done(planning.begin(unit, YEAR, year, null, officer));
    PlanWriting.Said said =
        new PlanWriting.Said("Tổ chức 03 hội nghị thông tin chuyên đề.", "Văn phòng", null);
    Register.done(writing.add(plan, unit, TargetKind.TARGET, said, officer));
    Plan now = plans.of(unit, YEAR).orElseThrow();
    Indicator figure = board.of(now).getFirst().measure().counted();
    choose(figure, GatheringCount.HELD);
    held("Hội nghị một", MAY, null);
    held("Hội nghị hai", LocalDate.of(2024, 6, 3), null);
    assertThat(board.of(now).getFirst().progress().done())
        .extracting(done -> done.amount().words("hội nghị"))
        .isEqualTo("2 hội nghị");

    NewReport half =
        new NewReport(
            ReportKind.HALF_YEAR,
            YEAR,
            "",
            ReportKind.HALF_YEAR.within(BEGINS),
            LocalDate.of(2024, 6, 30),
            true);
    Report report = Register.done(reporting.begin(unit, half, officer));
    assertThat(sources.of(report, figure, new Access(officer, List.of())))
        .extracting(source -> source.fact().amount().words(""))
        .containsExactly("0", "0", "0", "0", "1", "1");
  }
}
