package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.testing.Proves;

@DisplayName("Ai được làm gì với bảng chấm điểm")
class ScoreSheetTest {
  private static final UUID PROVINCE = new UUID(0, 1);
  private static final UUID BLOCK = new UUID(0, 2);
  private static final UUID OURS = new UUID(0, 3);
  private static final UUID OTHERS = new UUID(0, 4);
  private static final Instant NOW = Instant.parse("2024-11-14T07:03:00Z");

  private final Access officer = holding(Role.OFFICER, Scope.unit(PROVINCE, OURS), OURS);
  private final Access leader = holding(Role.UNIT_LEADER, Scope.unit(PROVINCE, OURS), OURS);
  private final Access blockLeader =
      holding(Role.BLOCK_LEADER, Scope.block(PROVINCE, BLOCK), OTHERS);

  @Test
  @Proves("REQ-103")
  void the_officer_hands_in_and_the_leader_approves() {
    assertThat(moved(DRAFT_SHEET.take(Move.SUBMIT, null, null, officer, NOW)))
        .extracting(SheetMoved::move, SheetMoved::before, SheetMoved::revision)
        .containsExactly(Move.SUBMIT, SheetState.DRAFT, 1);
    assertThatThrownBy(
            () -> sheet(SheetState.FOR_APPROVAL).take(Move.APPROVE, null, null, officer, NOW))
        .isInstanceOf(NotVisible.class);
    assertThat(
            moved(sheet(SheetState.FOR_APPROVAL).take(Move.APPROVE, null, null, leader, NOW))
                .move())
        .isEqualTo(Move.APPROVE);
  }

  @ParameterizedTest
  @EnumSource(SheetState.class)
  @DisplayName("Rút lại để sửa chỉ được khi Khối chưa mở bảng")
  void recall_is_possible_until_the_block_opens(SheetState state) {
    Outcome<SheetMoved> outcome = sheet(state).take(Move.RECALL, null, null, officer, NOW);

    assertThat(outcome instanceof Outcome.Done).isEqualTo(state == SheetState.SENT);
  }

  @Test
  @DisplayName("Trả lại phải ghi lý do")
  void a_return_says_why() {
    ScoreSheet sent = sheet(SheetState.SENT);

    assertThat(refused(sent.take(Move.RETURN, " ", null, blockLeader, NOW))).contains("ghi lý do");
    assertThat(moved(sent.take(Move.RETURN, " thiếu minh chứng ", null, blockLeader, NOW)))
        .extracting(SheetMoved::reason, SheetMoved::revision)
        .containsExactly("thiếu minh chứng", 2);
  }

  @Test
  @DisplayName("Ghi theo bản ký cần bản quét, không cần mượn mật khẩu")
  void approval_on_paper_brings_its_scan() {
    assertThat(refused(DRAFT_SHEET.take(Move.APPROVE_ON_PAPER, null, null, officer, NOW)))
        .contains("bản ký đã quét");
    assertThat(
            moved(DRAFT_SHEET.take(Move.APPROVE_ON_PAPER, null, new UUID(0, 9), officer, NOW))
                .scan())
        .isEqualTo(new UUID(0, 9));
  }

  @Test
  @Proves("REQ-13")
  @DisplayName("REQ-13 Đơn vị Trưởng khối không mở, không trả lại bảng của chính mình")
  void a_unit_never_judges_its_own_sheet() {
    Access ownLeader = holding(Role.BLOCK_LEADER, Scope.block(PROVINCE, BLOCK), OURS);

    assertThat(refused(sheet(SheetState.SENT).take(Move.OPEN, null, null, ownLeader, NOW)))
        .contains("không chấm bảng của chính mình");
    assertThat(sheet(SheetState.SENT).nextFor(ownLeader)).doesNotContain(Move.OPEN, Move.RETURN);
  }

  @Test
  void figures_are_entered_on_a_draft_only() {
    assertThat(DRAFT_SHEET.enter(officer)).isInstanceOf(Outcome.Done.class);
    assertThat(refused(sheet(SheetState.SENT).enter(officer))).contains("Đã gửi Khối");
    assertThatThrownBy(() -> DRAFT_SHEET.enter(blockLeader)).isInstanceOf(NotVisible.class);
  }

  @Test
  @Proves("REQ-192")
  @DisplayName("Trưởng khối chỉ mở bảng đã gửi, và chỉ sau khi bảng của mình đã gửi")
  void a_leader_sees_the_sheets_of_others_after_its_own_was_sent() {
    assertThat(DRAFT_SHEET.visibleTo(blockLeader, false)).isFalse();
    assertThat(sheet(SheetState.SENT).visibleTo(blockLeader, true)).isFalse();
    assertThat(sheet(SheetState.SENT).visibleTo(blockLeader, false)).isTrue();
    assertThat(DRAFT_SHEET.visibleTo(officer, true)).isTrue();
  }

  @Test
  void late_is_marked_on_the_day_after() {
    SheetHead head = sheet(SheetState.APPROVED).head();

    assertThat(head.lateAt(Instant.parse("2024-11-15T16:59:59Z"))).isFalse();
    assertThat(head.lateAt(Instant.parse("2024-11-15T17:00:00Z"))).isTrue();
  }

  private static final ScoreSheet DRAFT_SHEET = sheet(SheetState.DRAFT);

  private static ScoreSheet sheet(SheetState state) {
    return new ScoreSheet(
        new SheetHead(
            new SheetId(new UUID(0, 10)),
            PROVINCE,
            new BlockYearId(BLOCK),
            new UnitId(OURS),
            "Hội Mẫu",
            "",
            List.of(),
            "2024",
            new CriteriaSetId(new UUID(0, 11)),
            state,
            1,
            1,
            LocalDate.of(2024, 11, 15),
            false,
            null,
            null));
  }

  private static Access holding(Role role, Scope scope, @Nullable UUID unit) {
    Actor actor = new Actor(Ids.next(), "Người Mẫu", PROVINCE, unit);
    return new Access(actor, List.of(new Grant(role, scope)));
  }

  private static SheetMoved moved(Outcome<SheetMoved> outcome) {
    return switch (outcome) {
      case Outcome.Done<SheetMoved>(SheetMoved act) -> act;
      case Outcome.Refused<SheetMoved>(var refusal) -> throw new AssertionError(refusal.text());
    };
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> throw new AssertionError("was done");
      case Outcome.Refused<?>(var refusal) -> refusal.text();
    };
  }
}
