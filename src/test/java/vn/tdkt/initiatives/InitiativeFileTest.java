package vn.tdkt.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Register;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-80 Đường đi của một sáng kiến")
@Proves("REQ-80")
class InitiativeFileTest {
  private static final UUID ID = new UUID(0, 1);
  private static final UUID AN = new UUID(0, 2);
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 5);
  private static final VoteRule SEVENTY =
      new VoteRule(
          ID, ID, Influence.PROVINCE, LocalDate.of(2025, 7, 28), Score.of(70), "QĐ 404/QĐ-HĐSK");
  private static final List<Contributor> AUTHORS =
      List.of(new Contributor(AN, "Nguyễn Văn An", null), new Contributor(null, "Trần B", null));

  private static InitiativeFile file(
      InitiativeState state, @Nullable Influence influence, InitiativeStep... steps) {
    Initiative.Said said =
        new Initiative.Said(
            "Bảng chung", SolutionKind.OPERATION, "Một bảng", null, Influence.PROVINCE, AUTHORS);
    return new InitiativeFile(
        new Initiative(ID, ID, ID, "2025", said, state, influence, null, 1),
        List.of(steps),
        List.of());
  }

  private static InitiativeStep step(
      InitiativeMove move, LocalDate on, @Nullable Influence influence, @Nullable Votes votes) {
    Ground ground = new Ground("12/QĐ", on, "Chủ tịch");
    String reason = move == InitiativeMove.NOTE_RESULT && influence == null ? "chưa mới" : "";
    return new InitiativeStep(
        UUID.randomUUID(),
        ID,
        move,
        InitiativeState.PROPOSED,
        new InitiativeStep.Said(ground, influence, votes, reason),
        move == InitiativeMove.CONFIRM ? SEVENTY : null,
        null,
        null);
  }

  private static InitiativeStep recognised(LocalDate on) {
    return step(InitiativeMove.NOTE_RESULT, on, Influence.GRASSROOTS, null);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PROPOSED, SUBMIT",
    "BEFORE_COUNCIL, NOTE_RESULT",
    "WAITING, RECOGNISE DECLINE",
    "NOT_RECOGNISED, SUBMIT",
    "RECOGNISED, CONFIRM",
    "CONFIRMED, CONFIRM"
  })
  void nothing_is_left_out(InitiativeState state, String moves) {
    assertThat(Arrays.stream(InitiativeMove.values()).filter(file(state, null)::allows))
        .extracting(InitiativeMove::name)
        .containsExactly(moves.split(" "));
  }

  @ParameterizedTest(name = "trình 05/05, kết quả {0}: {1}")
  @CsvSource({
    "2025-05-04, Ngày không được trước ngày của bước “Trình Hội đồng”.",
    "2025-05-05, ''",
    "2025-09-30, ''",
    "2025-10-01, Chỉ ghi việc đã có: ngày không được sau hôm nay."
  })
  void a_step_is_no_earlier_than_the_one_before_and_not_ahead(LocalDate on, String refusal) {
    InitiativeFile file =
        file(InitiativeState.BEFORE_COUNCIL, null, step(InitiativeMove.SUBMIT, MAY, null, null));
    expect(file.follows(recognised(on), TODAY), refusal);
  }

  private static void expect(Outcome<?> outcome, String refusal) {
    if (refusal.isEmpty()) {
      assertThat(outcome).isInstanceOf(Outcome.Done.class);
    } else {
      assertThat(Register.refused(outcome)).isEqualTo(refusal);
    }
  }

  @Test
  void what_is_not_recognised_has_a_reason_and_what_is_has_a_paper() {
    InitiativeFile file = file(InitiativeState.BEFORE_COUNCIL, null);
    InitiativeStep without =
        with(new InitiativeStep.Said(new Ground("", MAY, ""), null, null, ""), null);
    expect(file.follows(without, TODAY), "Không công nhận thì phải ghi lý do.");
    InitiativeStep paperless =
        with(
            new InitiativeStep.Said(new Ground("", MAY, ""), Influence.GRASSROOTS, null, ""), null);
    expect(file.follows(paperless, TODAY), "Phải có số văn bản và cơ quan, người ban hành.");
  }

  private static InitiativeStep with(InitiativeStep.Said said, @Nullable VoteRule rule) {
    return new InitiativeStep(
        ID, ID, InitiativeMove.NOTE_RESULT, InitiativeState.BEFORE_COUNCIL, said, rule, null, null);
  }

  @ParameterizedTest(name = "{0}/{1} đồng ý, cần 70 %: {2}")
  @CsvSource({
    "7, 10, ''",
    "69, 100, '69/100 người có mặt đồng ý, đạt 69 %, chưa đủ 70 % cần có để công nhận.'",
    "2, 3, '2/3 người có mặt đồng ý, đạt 66,67 %, chưa đủ 70 % cần có để công nhận.'",
    "6999, 10000, '6999/10000 người có mặt đồng ý, đạt 69,99 %, chưa đủ 70 % cần có để công nhận.'",
    "9, 9, ''"
  })
  @DisplayName("Bắc Ninh, QĐ 404/QĐ-HĐSK: từ 28/7/2025 cần ít nhất 70 %; so chính xác")
  void a_share_that_a_paper_asks_for_bars(int agreeing, int present, String refusal) {
    InitiativeFile file = file(InitiativeState.RECOGNISED, Influence.GRASSROOTS, recognised(MAY));
    InitiativeStep step =
        step(InitiativeMove.CONFIRM, TODAY, Influence.PROVINCE, new Votes(null, present, agreeing));
    Outcome<InitiativeStep> outcome = file.follows(step, TODAY);
    expect(outcome, refusal);
    if (outcome instanceof Outcome.Refused<InitiativeStep>(var why)) {
      assertThat(why.because().quoted()).isEqualTo("QĐ 404/QĐ-HĐSK");
    }
  }

  @Test
  @DisplayName("Tỉnh chưa có quy định thì số phiếu chỉ để xem")
  void without_a_paper_votes_bar_nothing() {
    InitiativeFile file = file(InitiativeState.BEFORE_COUNCIL, null);
    InitiativeStep few =
        step(InitiativeMove.NOTE_RESULT, MAY, Influence.GRASSROOTS, new Votes(9, 9, 1));
    expect(file.follows(few, TODAY), "");
  }

  @ParameterizedTest(name = "{0} thành viên, {1} có mặt, {2} đồng ý: {3}")
  @CsvSource({
    ", 9, 9, true",
    "9, 9, 0, true",
    "9, 10, 9, false",
    ", 9, 10, false",
    ", 0, 0, false",
    ", 9, -1, false"
  })
  void votes_that_cannot_be_are_refused(
      @Nullable Integer members, int present, int agreeing, boolean possible) {
    assertThat(new Votes(members, present, agreeing).isPossible()).isEqualTo(possible);
  }

  @ParameterizedTest(name = "đã {0}, xác nhận {1}: {2}")
  @CsvSource({
    "GRASSROOTS, PROVINCE, ''",
    "GRASSROOTS, NATION, ''",
    "PROVINCE, NATION, ''",
    "PROVINCE, PROVINCE, 'Phạm vi phải rộng hơn phạm vi đã công nhận (Bộ, ngành, tỉnh).'",
    "GRASSROOTS, GRASSROOTS, Phạm vi phải rộng hơn phạm vi đã công nhận (Cấp cơ sở)."
  })
  void a_confirmation_is_of_a_wider_scope(Influence now, Influence wider, String refusal) {
    InitiativeFile file = file(InitiativeState.CONFIRMED, now, recognised(MAY));
    expect(file.follows(step(InitiativeMove.CONFIRM, TODAY, wider, null), TODAY), refusal);
  }

  @Test
  @DisplayName("Công văn 5007: một sáng kiến, một tác giả dùng một lần; lần hai bị từ chối")
  void an_author_uses_it_once() {
    InitiativeFile fresh = file(InitiativeState.RECOGNISED, Influence.GRASSROOTS, recognised(MAY));
    InitiativeUse first = use(AN, "Nguyễn Văn An", "CSTDCS", "Chiến sĩ thi đua cơ sở", "2025");
    assertThat(Register.done(fresh.serves(first))).isEqualTo(first);
    InitiativeFile used = new InitiativeFile(fresh.initiative(), fresh.steps(), List.of(first));

    InitiativeUse form = use(AN, "Nguyễn Văn An", "BKT", "Bằng khen", "2026");
    assertThat(used.serves(form)).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<InitiativeUse>) used.serves(form)).refusal().because().quoted())
        .isEqualTo("Công văn 5007/BNV-TĐKT năm 2023");
    assertThat(Register.refused(used.serves(form)))
        .startsWith("Nguyễn Văn An đã dùng sáng kiến này để xét “Chiến sĩ thi đua cơ sở” năm 2025");
    expect(used.serves(use(null, "Trần B", "CSTDCS", "Chiến sĩ thi đua cơ sở", "2025")), "");
    assertThat(Register.refused(used.takesBack())).contains("hãy bỏ lần dùng ấy trước");
    expect(
        file(InitiativeState.WAITING, null).serves(first),
        "Chỉ sáng kiến đã được công nhận mới dùng làm căn cứ xét.");
  }

  private static InitiativeUse use(
      @Nullable UUID person, String author, String title, String name, String year) {
    return new InitiativeUse(UUID.randomUUID(), ID, person, author, title, name, year, "", null);
  }

  @ParameterizedTest(name = "{0}, đã duyệt {1}: chuyên viên bỏ {2}, lãnh đạo bỏ {3}")
  @CsvSource({
    "SUBMIT, false, true, false",
    "NOTE_RESULT, false, true, true",
    "NOTE_RESULT, true, false, true",
    "CONFIRM, false, true, false"
  })
  void what_the_leader_approved_only_the_leader_takes_back(
      InitiativeMove move, boolean approved, boolean keeper, boolean leader) {
    InitiativeStep plain = step(move, MAY, Influence.GRASSROOTS, null);
    InitiativeStep step =
        new InitiativeStep(
            plain.id(),
            ID,
            move,
            plain.before(),
            plain.said(),
            null,
            approved ? new InitiativeStep.Approval("Lãnh đạo Mẫu", TODAY) : null,
            null);
    assertThat(step.takenBackBy(true, false)).isEqualTo(keeper);
    assertThat(step.takenBackBy(false, true)).isEqualTo(leader);
  }
}
