package vn.tdkt.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Origin;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Proportion;
import vn.tdkt.criteria.model.YesNo;
import vn.tdkt.criteria.model.Zero;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.feeding.FedLine.State;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.LeafCommand;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.Season;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Số liệu đã ghi trong năm vào bảng chấm điểm")
class FeedingTest {
  private static final String CONFERENCES = "I.1";
  private static final String REVIEW = "I.2";
  private static final String SHARE = "I.3";
  private static final String JUDGED = "I.4";

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Sheets sheets;
  @Autowired Recording recording;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired Planning planning;
  @Autowired PlanWriting writing;
  @Autowired Plans plans;
  @Autowired SheetFeeds feeds;

  private Season season;
  private Access officer;
  private UnitView unit;
  private SheetHead sheet;
  private Indicator held;
  private Indicator reviews;

  @BeforeEach
  void a_sheet_and_what_the_unit_counts() {
    season =
        new Season(
            units,
            blocks,
            sets,
            Season.criteria(
                List.of(
                    Method.of(new CountTimes("Hội nghị", Score.of(2), null)),
                    Method.of(new YesNo()),
                    Method.of(new Proportion("Số đạt", "Tổng số", Zero.FULL, null)),
                    Method.JUDGED)));
    officer = season.officer(0);
    unit = units.unit(season.members.get(0), Season.NEW_YEAR);
    sheet = Register.done(scoring.open(season.sheet(0), officer));
    held = counted("hội nghị thông tin", "hội nghị");
    reviews = counted("hội nghị sơ kết", "hội nghị");
  }

  @Test
  @DisplayName("Ghi 2 rồi 1 hội nghị: bảng chấm đề xuất 3, lấy vào thì được 6 điểm, và biết từ đâu")
  @Proves({"REQ-60", "REQ-99"})
  void figures_of_the_months_become_an_answer_that_knows_where_it_came_from() {
    note(held, 2, 2);
    note(held, 5, 1);
    link(feed(CONFERENCES, "times", Source.counted(held.id())));

    assertThat(line(CONFERENCES).state()).isEqualTo(State.TO_TAKE);
    assertThat(line(CONFERENCES).figure()).isEqualTo("3");
    take(CONFERENCES);

    Entry entry = figures().self().entry(CONFERENCES);
    assertThat(entry.answer()).isEqualTo(new Answer.Count(3));
    assertThat(entry.origins().values()).extracting(Origin::way).containsExactly(Origin.Way.BOUND);
    assertThat(figures().rows()).extracting(row -> row.points()).containsExactly(Score.of(6));
    assertThat(line(CONFERENCES).state()).isEqualTo(State.AGREES);
  }

  @Test
  @DisplayName("Số liệu đổi sau khi lấy: bảng chấm giữ nguyên và báo, chỉ đổi khi người ta lấy lại")
  @Proves("REQ-99")
  void a_change_afterwards_is_told_and_never_applied_in_silence() {
    note(held, 2, 2);
    link(feed(CONFERENCES, "times", Source.counted(held.id())));
    take(CONFERENCES);

    note(held, 3, 1);

    assertThat(figures().self().entry(CONFERENCES).answer()).isEqualTo(new Answer.Count(2));
    assertThat(line(CONFERENCES).state()).isEqualTo(State.CHANGED);
    take(CONFERENCES);
    assertThat(figures().self().entry(CONFERENCES).answer()).isEqualTo(new Answer.Count(3));
  }

  @Test
  @DisplayName("Điều người ta tự nhập: chỉ nói là khác, không tự chọn để thay")
  void what_a_person_typed_is_told_as_different_and_not_proposed() {
    note(held, 2, 2);
    link(feed(CONFERENCES, "times", Source.counted(held.id())));
    take(CONFERENCES);
    recording.save(
        new LeafCommand(sheet.id(), Ids.next(), CONFERENCES, 1), Map.of("times", "4"), officer);

    assertThat(line(CONFERENCES).state()).isEqualTo(State.DIFFERS);
    assertThat(line(CONFERENCES).proposes()).isFalse();
    assertThat(figures().self().entry(CONFERENCES).origins()).isEmpty();
  }

  @Test
  @DisplayName("Có hay không: có từ một lần; ghi 0 là “không”; chưa ghi thì không nói gì")
  @Proves("REQ-131")
  void whether_it_happened_follows_from_the_count() {
    link(feed(REVIEW, "yes", Source.counted(reviews.id())));
    assertThat(line(REVIEW).state()).isEqualTo(State.NOTHING_NOTED);

    note(reviews, 6, 0);
    assertThat(line(REVIEW).proposed()).isEqualTo("false");
    note(reviews, 7, 1);
    assertThat(line(REVIEW).proposed()).isEqualTo("true");
    take(REVIEW);
    assertThat(figures().self().entry(REVIEW).answer()).isEqualTo(new Answer.YesNo(true));
  }

  @Test
  @DisplayName(
      "Số chỉ tiêu đạt trên số chỉ tiêu của kế hoạch điền được tỷ lệ; thiếu một vế thì nói")
  void a_share_needs_both_of_its_numbers() {
    aPlanOfTwoTargets();
    note(held, 2, 3);
    link(
        feed(SHARE, "numerator", new Source(Source.Kind.TARGETS_REACHED, null)),
        feed(SHARE, "denominator", new Source(Source.Kind.TARGETS_ALL, null)));

    List<FedLine> both = feeds.of(sheet.id(), officer).of(SHARE);
    assertThat(both).extracting(FedLine::proposed).containsExactly("1", "2");
    var half =
        feeds.take(sheet.id(), Ids.next(), List.of(both.getFirst().feed().id()), Map.of(), officer);
    assertThat(Register.refused(half)).startsWith("Tiêu chí I.3 chưa nhận được số liệu: ");

    take(SHARE);
    assertThat(figures().self().entry(SHARE).answer())
        .isEqualTo(new Answer.Ratio(Score.of(1), Score.of(2)));
  }

  @Test
  @DisplayName("Người khác vừa nhập ô ấy: không lấy đè")
  void a_criterion_that_somebody_wrote_meanwhile_is_not_written_over() {
    note(held, 2, 2);
    link(feed(CONFERENCES, "times", Source.counted(held.id())));
    List<java.util.UUID> chosen = List.of(line(CONFERENCES).feed().id());
    recording.save(
        new LeafCommand(sheet.id(), Ids.next(), CONFERENCES, 0), Map.of("times", "4"), officer);

    assertThatThrownBy(
            () -> feeds.take(sheet.id(), Ids.next(), chosen, Map.of(CONFERENCES, 0L), officer))
        .isInstanceOf(StaleEdit.class);
    assertThat(figures().self().entry(CONFERENCES).answer()).isEqualTo(new Answer.Count(4));
  }

  @Test
  @DisplayName("Tiêu chí chấm theo nhận định: số liệu chỉ đứng cạnh, không thành điểm")
  void a_judged_criterion_has_figures_only_beside_it() {
    note(held, 2, 2);
    link(feed(JUDGED, "", Source.counted(held.id())));

    assertThat(line(JUDGED).state()).isEqualTo(State.BESIDE);
    assertThat(line(JUDGED).figure()).isEqualTo("2 hội nghị");
    take(JUDGED);
    assertThat(figures().rows()).isEmpty();
  }

  @Test
  @DisplayName(
      "Chấm theo nhận định: mọi chỉ tiêu đạt thì đề xuất đủ điểm; thiếu một thì không tính")
  @Proves("REQ-60")
  void a_judged_criterion_is_proposed_its_full_points_where_every_aim_was_reached() {
    aPlanOfTwoTargets();
    link(feed(JUDGED, "", Source.counted(held.id())));
    note(held, 2, 2);
    assertThat(feeds.of(sheet.id(), officer).of(JUDGED)).hasSize(1);

    note(held, 5, 1);
    assertThat(feeds.of(sheet.id(), officer).of(JUDGED).getLast().proposed()).isEqualTo("10");
    take(JUDGED);
    assertThat(figures().self().entry(JUDGED).answer()).isEqualTo(new Answer.Judged(Score.of(10)));
  }

  @Test
  @DisplayName("Nguồn đã chọn giữ qua các năm; đơn vị khác không chọn thay được")
  void another_unit_says_nothing_about_these_sources() {
    Access stranger = season.officer(1);
    assertThatThrownBy(
            () ->
                feeds.change(
                    sheet,
                    List.of(),
                    List.of(feed(REVIEW, "yes", Source.counted(reviews.id()))),
                    stranger))
        .isInstanceOf(NotVisible.class);
    assertThat(feeds.of(sheet.id(), officer).lines()).isEmpty();
  }

  private void aPlanOfTwoTargets() {
    Span year = new Span(Season.NEW_YEAR, LocalDate.of(2025, 1, 1));
    Register.done(planning.begin(unit, "2024", year, null, officer.actor()));
    target("Tổ chức 03 hội nghị thông tin");
    target("Mở 02 lớp tập huấn");
  }

  private void target(String text) {
    Plan plan = plans.of(unit, "2024").orElseThrow();
    PlanWriting.Said said = new PlanWriting.Said(text, "", null);
    Register.done(writing.add(plan, unit, TargetKind.TARGET, said, officer.actor()));
  }

  private Indicator counted(String what, String measure) {
    return Register.done(
        indicators.count(unit, NewIndicator.of(what, measure, Gathering.ADDED), officer.actor()));
  }

  private void note(Indicator indicator, int month, long value) {
    Noted noted =
        new Noted(indicator.id(), Span.of(YearMonth.of(2024, month)), Amount.of(value), "", 0);
    Register.done(facts.note(unit.id().value(), List.of(noted), officer.actor()));
  }

  private static Feed feed(String leaf, String slot, Source source) {
    return new Feed(Ids.next(), leaf, slot, source);
  }

  private void link(Feed... added) {
    feeds.change(sheet, List.of(), List.of(added), officer);
  }

  private FedLine line(String leaf) {
    return feeds.of(sheet.id(), officer).of(leaf).getFirst();
  }

  private void take(String leaf) {
    List<FedLine> lines = feeds.of(sheet.id(), officer).of(leaf);
    Map<String, Long> seen =
        lines.stream()
            .collect(Collectors.toMap(one -> one.leaf().key(), FedLine::seen, (a, b) -> a));
    Register.done(
        feeds.take(
            sheet.id(),
            Ids.next(),
            lines.stream().map(one -> one.feed().id()).toList(),
            seen,
            officer));
  }

  private Figures figures() {
    return sheets.figures(sheet.id(), officer);
  }
}
