package vn.tdkt.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetState;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Khối chấm điểm các thành viên")
class JudgingTest {
  private static final int THIRD = 2;

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired Assessments assessments;
  @Autowired Judging judging;

  private BlockSeason season;

  @BeforeEach
  void a_block_of_three_with_two_criteria() {
    season =
        new BlockSeason(
            new BlockSeason.Services(units, blocks, sets, scoring, recording, sheets), 3, 2);
  }

  @Test
  @Proves("REQ-105")
  @DisplayName("REQ-105 Điểm Khối chấm đứng riêng, điểm tự chấm giữ nguyên")
  void the_block_scores_beside_the_unit() {
    season.allSend(8);

    Register.done(
        judging.judge(
            season.block, season.gives(THIRD, "I.1", 6, "thiếu báo cáo"), season.blockLeader()));

    assertThat(cell(THIRD, "I.1", season.blockLeader()))
        .extracting(Cell::state, Cell::self, Cell::judged)
        .containsExactly(Cell.State.DIFFERS, Score.of(8), Score.of(6));
    assertThat(cell(THIRD, "I.2", season.blockLeader()).state()).isEqualTo(Cell.State.MISSING);
  }

  @Test
  @DisplayName("Điểm đầu tiên của Khối mở bảng; từ đó đơn vị không rút lại được")
  void the_first_figure_opens_the_sheet() {
    var id = season.sends(THIRD, 8);
    season.sends(BlockSeason.LEADER, 8);

    Register.done(judging.judge(season.block, season.accept(THIRD, "I.1"), season.blockLeader()));

    assertThat(sheets.head(id, season.blockLeader()).state()).isEqualTo(SheetState.BLOCK_SCORING);
  }

  @Test
  @Proves("REQ-106")
  @DisplayName("REQ-106 Khác điểm tự chấm thì phải ghi lý do, và không có gì thay đổi khi thiếu")
  void a_difference_needs_a_reason() {
    season.allSend(8);

    assertThat(
            Register.refused(
                judging.judge(
                    season.block, season.gives(THIRD, "I.1", 7, " "), season.blockLeader())))
        .contains("mời ghi lý do");
    assertThat(cell(THIRD, "I.1", season.blockLeader()).missing()).isTrue();
    assertThat(sheets.ofUnit(season.block, season.members.get(THIRD)).orElseThrow().state())
        .isEqualTo(SheetState.SENT);
  }

  @Test
  @Proves("REQ-13")
  @DisplayName("REQ-13 Không ai chấm cho mình; trưởng khối do phó chấm")
  void nobody_scores_its_own_row() {
    season.allSend(8);

    assertThat(
            Register.refused(
                judging.judge(
                    season.block, season.accept(BlockSeason.LEADER, "I.1"), season.blockLeader())))
        .startsWith("Đơn vị không chấm bảng của chính mình");
    Register.done(
        judging.judge(
            season.block, season.accept(BlockSeason.LEADER, "I.1"), season.blockDeputy()));
    assertThat(
            Register.refused(
                judging.judge(season.block, season.accept(THIRD, "I.1"), season.blockDeputy())))
        .contains("Hội Mẫu A");
  }

  @Test
  @DisplayName("Thành viên được chỉ định chấm trưởng khối, và chỉ thấy bảng ấy")
  void a_named_member_scores_the_leader() {
    season.set(new LeaderScoredBy.Named(season.members.get(THIRD)), true);
    season.allSend(8);
    Access named = season.officer(THIRD);

    Register.done(judging.judge(season.block, season.accept(BlockSeason.LEADER, "I.1"), named));

    assertThat(cell(BlockSeason.LEADER, "I.1", named).state()).isEqualTo(Cell.State.AGREED);
    assertThatThrownBy(
            () -> judging.judge(season.block, season.accept(BlockSeason.DEPUTY, "I.1"), named))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  @DisplayName("Bình quân các thành viên khác: có điểm Khối khi mọi đơn vị đã chấm")
  void the_mean_counts_once_all_others_have_scored() {
    season.set(new LeaderScoredBy.MeanOfOthers(), true);
    season.allSend(8);
    Register.done(
        judging.judge(
            season.block,
            season.gives(BlockSeason.LEADER, "I.1", 5, "chưa đủ"),
            season.blockDeputy()));
    assertThat(cell(BlockSeason.LEADER, "I.1", season.council()).missing()).isTrue();

    Register.done(
        judging.judge(
            season.block, season.accept(BlockSeason.LEADER, "I.1"), season.officer(THIRD)));

    assertThat(cell(BlockSeason.LEADER, "I.1", season.council()).judged())
        .isEqualTo(Score.of("6.5"));
    assertThat(cell(BlockSeason.LEADER, "I.1", season.blockDeputy()).judged())
        .as("each scorer sees its own figure")
        .isEqualTo(Score.of(5));
  }

  @Test
  @DisplayName("Quy định của Khối có thể không cho chấm cao hơn điểm tự chấm")
  void the_block_may_forbid_more_than_the_self_score() {
    season.set(new LeaderScoredBy.Deputy(), false);
    season.allSend(8);

    assertThat(
            Register.refused(
                judging.judge(
                    season.block,
                    season.gives(THIRD, "I.1", 9, "xứng đáng"),
                    season.blockLeader())))
        .contains("không cho chấm cao hơn");
    assertThat(
            Register.refused(
                judging.judge(
                    season.block,
                    season.gives(THIRD, "I.1", 11, "xứng đáng"),
                    season.blockLeader())))
        .contains("vượt điểm tối đa 10");
  }

  @Test
  void two_scorers_of_one_cell_lose_nothing() {
    season.allSend(8);
    Access leader = season.blockLeader();
    Judgement first = season.gives(THIRD, "I.1", 6, "thiếu báo cáo");
    Register.done(judging.judge(season.block, first, leader));

    Register.done(judging.judge(season.block, first, leader));
    assertThatThrownBy(() -> judging.judge(season.block, season.accept(THIRD, "I.1"), leader))
        .isInstanceOf(StaleEdit.class);
    assertThat(cell(THIRD, "I.1", leader).version()).isEqualTo(1);
  }

  @Test
  void a_row_and_a_column_are_accepted_in_one_act() {
    season.allSend(8);
    Access leader = season.blockLeader();

    assertThat(Register.done(judging.acceptRow(season.block, "I.1", Ids.next(), leader)))
        .as("all but the leader's own")
        .isEqualTo(2);
    assertThat(
            Register.done(
                judging.acceptColumn(season.block, season.members.get(THIRD), Ids.next(), leader)))
        .as("what the row left")
        .isEqualTo(1);
    assertThat(column(THIRD, leader)).allMatch(cell -> cell.state() == Cell.State.AGREED);
    assertThat(Register.refused(judging.acceptRow(season.block, "I.1", Ids.next(), leader)))
        .startsWith("Không còn ô nào");
  }

  @Test
  @DisplayName("Trưởng khối chưa gửi bảng của mình thì chưa xem được bảng của thành viên")
  void the_leader_sees_others_once_its_own_is_sent() {
    season.sends(THIRD, 8);
    season.begins(BlockSeason.LEADER, 8);

    assertThatThrownBy(
            () -> judging.judge(season.block, season.accept(THIRD, "I.1"), season.blockLeader()))
        .isInstanceOf(NotVisible.class);
    var view = assessments.of(season.block, season.blockLeader());
    assertThat(view.sight().ownSent()).isFalse();
  }

  @Test
  @Proves("REQ-192")
  @DisplayName("Trưởng khối chưa lập bảng của mình thì cũng chưa mở được bảng của thành viên")
  void a_leader_without_a_sheet_sees_no_sheet_of_others() {
    var sent = season.sends(THIRD, 8);

    assertThatThrownBy(() -> sheets.head(sent, season.blockLeader()))
        .isInstanceOf(NotVisible.class);
    assertThat(sheets.list(season.blockLeader())).isEmpty();

    season.sends(BlockSeason.LEADER, 8);
    assertThat(sheets.head(sent, season.blockLeader()).id()).isEqualTo(sent);
    assertThat(sheets.list(season.blockLeader())).hasSize(2);
  }

  @Test
  @Proves("REQ-192")
  void a_member_sees_its_own_column_only_and_strangers_nothing() {
    season.allSend(8);

    var view = assessments.of(season.block, season.officer(THIRD));
    assertThat(view.sight().shown())
        .extracting(seat -> seat.unit())
        .containsExactly(season.members.get(THIRD));
    BlockSeason elsewhere =
        new BlockSeason(
            new BlockSeason.Services(units, blocks, sets, scoring, recording, sheets), 2, 1);
    assertThatThrownBy(() -> assessments.of(season.block, elsewhere.council()))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> assessments.of(season.block, elsewhere.officer(0)))
        .isInstanceOf(NotVisible.class);
  }

  private Cell cell(int member, String leaf, Access by) {
    Assessments.View view = assessments.of(season.block, by);
    Assessment now = view.now().orElseThrow();
    var seat = now.seats().get(member);
    return now.cell(seat, leaf, view.sight().jury().judge(seat.unit(), by));
  }

  private List<Cell> column(int member, Access by) {
    Assessment now = assessments.of(season.block, by).now().orElseThrow();
    return now.column(now.seats().get(member), null);
  }
}
