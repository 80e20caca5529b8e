package vn.tdkt.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.block.model.Standings;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.KeptYear;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetState;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(KeptYear.class)
@Proves({"REQ-108", "REQ-188"})
@DisplayName("REQ-108 Xếp hạng, chốt và mở kết quả")
class ResultsTest {
  private static final int THIRD = 2;
  private static final int FOURTH = 3;

  @Autowired Units units;
  @Autowired KeptYear years;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired Assessments assessments;
  @Autowired Judging judging;
  @Autowired Results results;
  @Autowired JdbcClient db;

  private BlockSeason season;

  @BeforeEach
  void a_block_of_four_with_two_criteria() {
    season =
        new BlockSeason(
            new BlockSeason.Services(units, blocks, sets, scoring, recording, sheets), 4, 2);
  }

  @Test
  @DisplayName("Đồng hạng: 1, 1, 3; đơn vị chưa gửi không xếp hạng, có nêu lý do")
  void equals_share_a_rank_and_who_has_not_sent_has_none() {
    season.sends(BlockSeason.LEADER, 9);
    season.sends(BlockSeason.DEPUTY, 9);
    season.sends(THIRD, 7);

    List<RankLine> lines = live(season.blockLeader());

    assertThat(lines).extracting(RankLine::rank).containsExactly(1, 1, 3, null);
    assertThat(lines.getLast().unranked()).isEqualTo("Chưa gửi Khối");
  }

  @Test
  @DisplayName("Bằng điểm: nêu rõ tiêu chí phụ nào đã quyết định")
  void the_link_that_decided_is_named() {
    season.allSend(8);
    Access leader = season.blockLeader();
    judge(season.gives(THIRD, "I.1", 9, "có sáng kiến"), leader);
    judge(season.gives(THIRD, "I.2", 7, "chậm báo cáo"), leader);

    List<RankLine> lines = live(leader);

    assertThat(lines.getFirst().unit()).isEqualTo(season.members.get(THIRD).value());
    assertThat(lines.getFirst().decided()).isEqualTo("điểm tiêu chí I.1 cao hơn");
    assertThat(lines.getFirst().total()).isEqualTo(lines.getLast().total());
  }

  @Test
  void a_result_is_frozen_once_every_cell_is_scored() {
    season.allSend(8);
    assertThat(Register.refused(results.freeze(season.block, null, season.blockLeader())))
        .contains("Còn 8 ô chưa chấm");

    everythingAccepted();
    FrozenResult frozen = Register.done(results.freeze(season.block, null, season.blockLeader()));

    assertThat(frozen.number()).isEqualTo(1);
    assertThat(frozen.inputHash()).hasSize(64);
    assertThat(sheets.ofBlock(season.block)).allMatch(s -> s.state() == SheetState.REVIEWED);
    assertThat(frozen.lines()).extracting(RankLine::total).containsOnly(Score.of(16));
  }

  @Test
  @DisplayName("Bảng gửi đi, kết quả chốt: bước của năm của đơn vị và của Khối xong theo")
  void the_steps_of_the_year_follow_the_sheets() {
    BlockYear block = blocks.block(season.block);
    UnitView third = units.unit(season.members.get(THIRD), BlockSeason.NEW_YEAR);
    Actor office = Register.program(season.province);
    years.open(block, office);
    years.open(third, "2024", office);
    season.sends(THIRD, 8);
    assertThat(years.done(third, "2024", CycleStep.SELF_SCORE)).isNotNull();
    assertThat(years.done(block, CycleStep.SELF_SCORE)).isNull();
    season.sends(BlockSeason.LEADER, 8);
    season.sends(BlockSeason.DEPUTY, 8);
    season.sends(FOURTH, 8);
    assertThat(years.done(block, CycleStep.SELF_SCORE)).isNotNull();

    everythingAccepted();
    assertThat(years.done(block, CycleStep.BLOCK_SCORING)).isNull();
    Register.done(results.freeze(season.block, null, season.blockLeader()));
    assertThat(years.done(block, CycleStep.BLOCK_SCORING)).isNotNull();
    assertThat(years.done(third, "2024", CycleStep.BLOCK_SCORING)).isNotNull();
  }

  @Test
  @DisplayName("Sửa kết quả là lập bản mới có lý do; bản cũ giữ nguyên từng con số")
  void a_correction_is_a_further_version_with_its_reason() {
    season.allSend(8);
    everythingAccepted();
    Access leader = season.blockLeader();
    FrozenResult first = Register.done(results.freeze(season.block, null, leader));
    assertThat(Register.refused(results.freeze(season.block, " ", leader)))
        .contains("ghi lý do lập bản mới");

    Register.done(
        results.scoreAgain(season.block, season.members.get(THIRD), "bổ sung minh chứng", leader));
    Judgement better =
        new Judgement(
            Ids.next(),
            season.members.get(THIRD),
            "I.1",
            1,
            Score.of(10),
            null,
            "đã có minh chứng");
    judge(better, leader);
    Register.done(results.freeze(season.block, "bổ sung minh chứng", leader));

    List<FrozenResult> all = results.of(assessments.of(season.block, leader));
    assertThat(all).extracting(FrozenResult::number).containsExactly(2, 1);
    assertThat(all.getLast().lines()).isEqualTo(first.lines());
    assertThat(all.getFirst().lines().getFirst().total()).isEqualTo(Score.of(18));
  }

  @Test
  void a_frozen_result_cannot_be_rewritten_in_the_database() {
    season.allSend(8);
    everythingAccepted();
    Register.done(results.freeze(season.block, null, season.blockLeader()));

    assertThatThrownBy(() -> db.sql("update block.result set number = 9").update())
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> db.sql("delete from block.result").update())
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @Proves("REQ-192")
  @DisplayName("Trước khi mở: đơn vị chỉ thấy của mình; sau khi mở: thấy điểm và hạng của nhau")
  void members_see_each_other_once_the_result_is_open() {
    season.allSend(8);
    everythingAccepted();
    Access leader = season.blockLeader();
    FrozenResult frozen = Register.done(results.freeze(season.block, null, leader));
    Access member = season.officer(FOURTH);
    assertThat(results.of(assessments.of(season.block, member))).isEmpty();
    assertThat(results.own(assessments.of(season.block, member)).orElseThrow().unit())
        .isEqualTo(season.members.get(FOURTH).value());

    assertThatThrownBy(() -> results.open(season.block, frozen.id(), member))
        .isInstanceOf(NotVisible.class);
    Register.done(results.open(season.block, frozen.id(), leader));

    assertThat(results.of(assessments.of(season.block, member)).getFirst().lines()).hasSize(4);
  }

  @Test
  void only_the_leader_freezes() {
    season.allSend(8);
    everythingAccepted();

    for (Access other : List.of(season.blockDeputy(), season.officer(THIRD), season.council())) {
      assertThatThrownBy(() -> results.freeze(season.block, null, other))
          .isInstanceOf(NotVisible.class);
    }
  }

  private List<RankLine> live(Access by) {
    return Standings.of(assessments.of(season.block, by).now().orElseThrow());
  }

  private void judge(Judgement judgement, Access by) {
    Register.done(judging.judge(season.block, judgement, by));
  }

  private void everythingAccepted() {
    for (String leaf : List.of("I.1", "I.2")) {
      Register.done(judging.acceptRow(season.block, leaf, Ids.next(), season.blockLeader()));
    }
    Register.done(
        judging.acceptColumn(
            season.block,
            season.members.get(BlockSeason.LEADER),
            Ids.next(),
            season.blockDeputy()));
  }
}
