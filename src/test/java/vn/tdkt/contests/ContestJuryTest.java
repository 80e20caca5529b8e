package vn.tdkt.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.contests.ContestStage.access;
import static vn.tdkt.contests.ContestStage.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-34 Bài dự thi, giám khảo, kết quả của một kỳ")
@Proves("REQ-34")
class ContestJuryTest {
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Colleagues colleagues;
  @Autowired Contests contests;
  @Autowired ContestContents contents;
  @Autowired ContestSeriesKeeping keeping;
  @Autowired ContestEditionKeeping editions;
  @Autowired ContestFieldKeeping fields;
  @Autowired ContestWorkKeeping works;
  @Autowired ContestJuryKeeping juries;
  @Autowired ContestMarking marking;
  @Autowired ContestPublishing publishing;
  @Autowired ContestResultPapers papers;

  private UnitId province;
  private UnitId unit;
  private Access officer;
  private Staff staff;
  private UUID edition;
  private ContestField field;

  @BeforeEach
  void an_edition_with_a_field() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = register.agency("Liên hiệp hội Mẫu", province);
    officer = access(Role.OFFICER, province, unit);
    staff = new Staff(accounts, province);
    Series series =
        Register.done(keeping.add(said("Cuộc thi Mẫu", Rhythm.yearly(2024, 1)), officer));
    edition =
        Register.done(
                editions.add(
                    contests.series(series.id(), officer), 2024, Edition.Said.NOTHING, officer))
            .id();
    field = Register.done(fields.add(one().edition(), "Nông nghiệp", null, Map.of(), officer));
  }

  private Contests.OneEdition one() {
    return contests.edition(edition, officer);
  }

  private Work work(String title, @Nullable UnitId sender) {
    Work.Said said = new Work.Said(title, 2, "", sender == null ? null : sender.value(), "Xã Mẫu");
    return Register.done(works.add(one().edition(), field.id(), said, officer));
  }

  private Actor juror(UnitId of) {
    return Register.done(
        juries.name(one().edition(), staff.of(of, Role.STAFF), List.of(field.id()), officer));
  }

  private void form() {
    Register.done(juries.add(one().edition(), "Tính mới", Score.of(60), officer));
    Register.done(juries.add(one().edition(), "Hiệu quả", Score.of(40), officer));
  }

  private Map<UUID, Score> points(String each) {
    return contents.jury(one().edition()).criteria().stream()
        .collect(Collectors.toMap(Criterion::id, line -> Score.of(each)));
  }

  private void move(EditionMove move) {
    Register.done(publishing.move(one(), move, "", officer));
  }

  @Test
  @DisplayName(
      "Giám khảo có tên mới chấm, đúng lúc, đúng khung điểm, không chấm bài của đơn vị mình")
  @Proves("REQ-13")
  void only_those_named_score_and_never_the_own_unit() {
    Work theirs = work("Máy cấy", null);
    Work ours = work("Máy gặt", unit);
    form();
    Actor juror = juror(unit);
    assertThat(Register.refused(marking.score(one().edition(), theirs, points("30"), juror)))
        .isEqualTo("Lúc này không chấm.");
    move(EditionMove.START_JUDGING);

    Register.done(marking.score(one().edition(), theirs, points("30"), juror));
    assertThat(Register.refused(marking.score(one().edition(), ours, points("30"), juror)))
        .contains("của đơn vị bạn");
    assertThat(
            Register.refused(marking.score(one().edition(), theirs, points("30"), officer.actor())))
        .startsWith("Bài này không do bạn chấm");
    assertThat(Register.refused(marking.score(one().edition(), theirs, points("41"), juror)))
        .isEqualTo("Hiệu quả: điểm từ 0 đến 40.");
    assertThat(Register.refused(marking.score(one().edition(), theirs, Map.of(), juror)))
        .startsWith("Tính mới");
    assertThat(contents.jury(one().edition()).total(theirs, juror.account()))
        .contains(Score.of(60));
    assertThat(Register.refused(publishing.move(one(), EditionMove.TAKE_WORKS_AGAIN, "", officer)))
        .startsWith("Đã có điểm chấm");
    assertThat(Register.refused(works.add(one().edition(), field.id(), ours.said(), officer)))
        .isEqualTo("Kỳ này không nhận bài nữa.");
    assertThat(Register.refused(juries.add(one().edition(), "Khác", Score.of(1), officer)))
        .contains("tiêu chí giữ nguyên");
  }

  @Test
  @DisplayName("REQ-160 Công bố khi số giải khớp và mọi bài đã chấm; sai thì thay thế, bản cũ còn")
  @Proves("REQ-160")
  void published_results_stay_and_are_superseded() {
    Work first = work("Máy cấy", null);
    Work second = work("Máy gặt", null);
    form();
    Actor juror = juror(unit);
    move(EditionMove.START_JUDGING);
    Register.done(marking.score(one().edition(), first, points("40"), juror));
    assertThat(Register.refused(publishing.move(one(), EditionMove.PUBLISH, "", officer)))
        .isEqualTo("Còn 1 bài chưa được chấm đủ.");
    Register.done(marking.score(one().edition(), second, points("30"), juror));
    Register.done(
        fields.count(
            one().edition(), List.of(new PrizeCount(null, false, PrizeLevel.FIRST, 1)), officer));
    assertThat(Register.refused(publishing.move(one(), EditionMove.PUBLISH, "", officer)))
        .startsWith("Giải nhất: đã trao 0 bài, số giải toàn kỳ ghi 1.");
    Register.done(
        works.award(one().edition(), first, new Work.Fate(PrizeLevel.FIRST, true, null), officer));
    move(EditionMove.PUBLISH);

    Publication published = publishing.of(one().edition()).getFirst();
    assertThat(published.results())
        .extracting(Publication.Result::title, Publication.Result::rank)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Máy cấy", 1),
            org.assertj.core.groups.Tuple.tuple("Máy gặt", 2));
    assertThat(
            Register.refused(
                editions.change(one().whole(), one().edition(), Edition.Said.NOTHING, officer)))
        .startsWith("Kết quả đã công bố");
    assertThat(Register.refused(publishing.move(one(), EditionMove.REPLACE, " ", officer)))
        .isEqualTo("Phải ghi lý do.");
    Register.done(publishing.move(one(), EditionMove.REPLACE, "cộng nhầm", officer));
    Register.done(marking.score(one().edition(), second, points("40"), juror));
    move(EditionMove.PUBLISH);
    assertThat(publishing.of(one().edition()))
        .extracting(Publication::superseded)
        .containsExactly(null, "cộng nhầm");
    assertThat(publishing.of(one().edition()).getFirst().results())
        .extracting(Publication.Result::rank)
        .containsExactly(1, 1);
    assertThat(publishing.of(one().edition()).getLast())
        .isEqualTo(withReason(published, "cộng nhầm"));
  }

  private static Publication withReason(Publication before, String reason) {
    return new Publication(
        before.id(),
        before.edition(),
        before.issue(),
        before.number(),
        before.at(),
        before.decision(),
        reason,
        before.results(),
        before.prizes());
  }

  @Test
  void the_decision_is_typed_after_and_the_paper_tells_of_it() {
    Register.done(
        fields.count(
            one().edition(), List.of(new PrizeCount(null, false, PrizeLevel.FIRST, 0)), officer));
    move(EditionMove.PUBLISH);
    Publication published = publishing.of(one().edition()).getFirst();
    Publication.Decision ahead = new Publication.Decision("9/QĐ", LocalDate.of(2999, 1, 1));
    assertThat(Register.refused(publishing.decided(one(), published, ahead, officer)))
        .startsWith("Ngày quyết định");
    Publication.Decision decision =
        new Publication.Decision("123/QĐ-UBND", LocalDate.of(2024, 12, 1));
    Register.done(publishing.decided(one(), published, decision, officer));
    Publication decided = publishing.of(one().edition()).getFirst();
    assertThat(decided.decision()).isEqualTo(decision);
    assertThat(papers.of(one(), decided).title())
        .contains("Kết quả Cuộc thi Mẫu lần thứ 1, năm 2024");
  }

  @Test
  void what_does_not_fit_is_refused_and_what_goes_has_a_reason() {
    Edition open = one().edition();
    Map<PrizeLevel, Integer> two = Map.of(PrizeLevel.FIRST, 2);
    assertThat(Register.refused(fields.add(open, "Y dược", 1, two, officer)))
        .isEqualTo("Y dược: 2 giải, nhiều hơn 1 bài dự thi.");
    assertThat(Register.refused(fields.add(open, "Nông nghiệp", 1, Map.of(), officer)))
        .contains("đã có lĩnh vực");
    ContestField counted =
        Register.done(fields.change(open, field, "Nông nghiệp", 3, two, officer).map(f -> f));
    assertThat(contents.of(open).number(counted)).isEqualTo(3);
    assertThat(contents.questions(one()))
        .containsExactly("Giải nhất: các lĩnh vực cộng lại 2, toàn kỳ ghi 0.");

    Work work = work("Máy cấy", null);
    assertThat(
            Register.refused(
                works.award(open, work, new Work.Fate(null, false, PrizeLevel.THIRD), officer)))
        .startsWith("Có giải toàn quốc");
    assertThat(Register.refused(works.voidIt(open, work, "", officer)))
        .isEqualTo("Phải ghi lý do.");
    Register.done(works.voidIt(open, work, "trùng", officer));
    assertThat(contents.of(open).worksOf(counted)).isEmpty();
    assertThat(Register.refused(juries.name(open, "khong-co", List.of(field.id()), officer)))
        .contains("không có tài khoản");
    Juror juror = named(juror(unit));
    assertThat(Register.refused(publishing.move(one(), EditionMove.START_JUDGING, "", officer)))
        .startsWith("Phải có tiêu chí");
    Register.done(juries.dismiss(open, juror, "bận", officer));
    assertThat(contents.jury(open).jurors()).noneMatch(Juror::counts);
  }

  private Juror named(Actor person) {
    return contents.jury(one().edition()).jurors().stream()
        .filter(juror -> juror.account().equals(person.account()))
        .findFirst()
        .orElseThrow();
  }
}
