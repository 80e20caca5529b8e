package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Nhập số liệu vào bảng chấm điểm")
class RecordingTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired BlockScoring blockScoring;
  @Autowired Sheets sheets;
  @Autowired AuditTrail trail;

  private Season season;
  private SheetHead sheet;

  @BeforeEach
  void an_open_sheet() {
    season = new Season(units, blocks, sets, 3);
    sheet = Register.done(scoring.open(season.sheet(0), season.officer(0)));
  }

  @Test
  @Proves({"REQ-96", "REQ-99"})
  void points_are_saved_as_the_next_version_and_the_totals_follow() {
    Saving.Saved first = saved(save("I.1", 0, Map.of("points", "9,5")));
    Saving.Saved second = saved(save("I.1", 1, Map.of("points", "8")));

    assertThat(first.version()).isEqualTo(1);
    assertThat(first.result().base()).isEqualTo(Score.of("9.5"));
    assertThat(second.version()).isEqualTo(2);
    assertThat(sheets.history(sheet.id(), "I.1", season.officer(0)))
        .extracting(Recorded::points)
        .containsExactly(Score.of(8), Score.of("9.5"));
  }

  @Test
  void the_same_command_again_is_answered_the_same_and_written_once() {
    LeafCommand command = new LeafCommand(sheet.id(), UUID.randomUUID(), "I.1", 0);
    Saving.Saved first = saved(recording.save(command, Map.of("points", "9"), season.officer(0)));
    Saving.Saved again = saved(recording.save(command, Map.of("points", "9"), season.officer(0)));

    assertThat(again.version()).isEqualTo(first.version());
    assertThat(sheets.history(sheet.id(), "I.1", season.officer(0))).hasSize(1);
  }

  @Test
  @DisplayName("Hai người cùng ghi một ô: người sau thấy cả hai giá trị, không mất gì")
  void two_officers_on_one_leaf_get_both_values() {
    save("I.1", 0, Map.of("points", "9"));

    assertThat(save("I.1", 0, Map.of("points", "7")))
        .isInstanceOfSatisfying(
            Saving.Clash.class,
            clash -> {
              assertThat(clash.theirs().version()).isEqualTo(1);
              assertThat(clash.theirs().points()).isEqualTo(Score.of(9));
            });
    assertThat(sheets.history(sheet.id(), "I.1", season.officer(0))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e99", "abc", "1.2.3", "9,,5"})
  void what_says_no_number_is_told_at_its_field_and_nothing_is_written(String text) {
    assertThat(save("I.1", 0, Map.of("points", text)))
        .isInstanceOfSatisfying(
            Saving.Unread.class,
            unread -> assertThat(unread.problems().getFirst().path()).isEqualTo("points"));
    assertThat(sheets.history(sheet.id(), "I.1", season.officer(0))).isEmpty();
  }

  @Test
  void a_very_long_text_is_refused_at_its_field() {
    Map<String, String> line =
        Map.of("points", "10", "bonus.0.points", "1", "bonus.0.text", "x".repeat(10_000));

    assertThat(save("I.1", 0, line)).isInstanceOf(Saving.Unread.class);
  }

  @Test
  void negative_points_are_refused_at_their_cell_and_nothing_is_written() {
    assertThat(save("I.1", 0, Map.of("points", "-3")))
        .isInstanceOfSatisfying(
            Saving.Unread.class,
            unread -> assertThat(unread.problems().getFirst().path()).isEqualTo("points"));
    assertThat(sheets.figures(sheet.id(), season.officer(0)).rows()).isEmpty();
  }

  @Test
  @Proves({"REQ-144", "REQ-145"})
  @DisplayName("REQ-144 Điểm thưởng là bản ghi riêng có giải trình; bỏ dòng thì hủy, không xóa")
  void a_bonus_is_a_record_of_its_own() {
    Map<String, String> line = new HashMap<>(Map.of("points", "10"));
    line.putAll(Map.of("bonus.0.points", "4", "bonus.0.text", "hai đề tài cấp tỉnh"));
    Saving.Saved first = saved(save("I.1", 0, line));
    Adjustment bonus = first.figures().adjustments("I.1").getFirst();

    assertThat(first.result().bonus()).isEqualTo(Score.of(4));
    assertThat(first.result().total()).isEqualTo(Score.of(14));

    Map<String, String> gone = Map.of("points", "10", "bonus.shown", bonus.id().toString());
    assertThat(saved(save("I.1", 1, gone)).result().bonus()).isEqualTo(Score.ZERO);
    assertThat(sheets.figures(sheet.id(), season.officer(0)).adjustments()).isEmpty();
  }

  @Test
  @DisplayName(
      "Một dòng thưởng lưu nhiều lần trong lúc gõ vẫn là một bản ghi, bỏ rồi gõ lại cũng vậy")
  void a_line_is_one_record_however_often_it_is_saved() {
    String id = UUID.randomUUID().toString();
    Map<String, String> line =
        new HashMap<>(Map.of("points", "10", "bonus.0.id", id, "bonus.shown", id));
    line.put("bonus.0.points", "4");
    save("I.1", 0, line);
    line.put("bonus.0.text", "hai đề tài");
    Map<String, String> gone = Map.of("points", "10", "bonus.shown", id);

    assertThat(saved(save("I.1", 1, line)).result().bonus()).isEqualTo(Score.of(4));
    assertThat(saved(save("I.1", 2, gone)).result().bonus()).isEqualTo(Score.ZERO);
    assertThat(saved(save("I.1", 3, line)).result().bonus()).isEqualTo(Score.of(4));
    assertThat(sheets.figures(sheet.id(), season.officer(0)).adjustments()).hasSize(1);
  }

  @Test
  @Proves("REQ-100")
  @DisplayName("REQ-100 Thưởng, trừ chưa giải trình thì chưa trình được")
  void an_unexplained_bonus_stops_handing_in() {
    save("I.1", 0, Map.of("points", "10", "bonus.0.points", "4"));

    assertThat(Register.refused(scoring.take(sheet.id(), 1, Move.SUBMIT, null, season.officer(0))))
        .contains("phải bổ sung");
  }

  @Test
  @DisplayName("Chỉ nhập điểm: cả bảng trong một lần ghi")
  void points_alone_are_entered_in_one_act() {
    Map<String, Score> points = Map.of("I.1", Score.of(10), "I.2", Score.of(9), "I.3", Score.of(8));
    UUID command = Ids.next();
    Register.done(recording.points(sheet.id(), command, points, season.officer(0)));
    Register.done(recording.points(sheet.id(), command, points, season.officer(0)));

    Figures now = sheets.figures(sheet.id(), season.officer(0));
    assertThat(now.rows()).hasSize(3).allMatch(row -> row.version() == 1);
  }

  @Test
  @Proves("REQ-104")
  void a_sheet_goes_from_draft_to_the_block_and_takes_no_more_figures() {
    SheetHead sent = sent();

    assertThat(sent.state()).isEqualTo(SheetState.SENT);
    assertThat(sent.late()).isTrue();
    assertThat(sheets.dispatches(sheet.id(), season.officer(0)))
        .singleElement()
        .satisfies(one -> assertThat(one.dispatch().reportNumber()).isEqualTo("602/BC"));
    assertThat(save("I.1", 1, Map.of("points", "9"))).isInstanceOf(Saving.Refused.class);
    assertThatThrownBy(() -> scoring.take(sheet.id(), 1, Move.RECALL, null, season.officer(0)))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @Proves({"REQ-105", "REQ-106"})
  @DisplayName("REQ-106 Khối chấm khác điểm tự chấm thì phải ghi lý do; điểm tự chấm còn nguyên")
  void the_block_scores_beside_the_unit() {
    SheetHead opened = opened();
    BlockScore silent = score("I.1", Score.of(9), null);

    assertThat(Register.refused(blockScoring.record(silent, season.blockLeader()))).contains("I.1");
    Figures now =
        Register.done(
            blockScoring.record(score("I.1", Score.of(9), "thiếu số liệu"), season.blockLeader()));

    assertThat(now.sheet(Round.BLOCK, null).entry("I.1").override())
        .satisfies(given -> assertThat(given.points()).isEqualTo(Score.of(9)));
    assertThat(now.self().entry("I.1").override()).isNull();
    assertThat(opened.state()).isEqualTo(SheetState.BLOCK_SCORING);
    assertThat(sheets.figuresOfBlock(season.block)).hasSize(1);
  }

  @Test
  void the_same_sheet_is_opened_once() {
    assertThat(Register.done(scoring.open(season.sheet(0), season.officer(0))).id())
        .isEqualTo(sheet.id());
  }

  @Test
  @Proves({"REQ-192"})
  void other_members_neither_see_nor_list_the_sheet() {
    assertThatThrownBy(() -> sheets.head(sheet.id(), season.officer(1)))
        .isInstanceOf(NotVisible.class);
    assertThat(sheets.list(season.officer(1))).isEmpty();
    assertThat(sheets.list(season.officer(0)))
        .extracting(SheetHead::id)
        .containsExactly(sheet.id());
  }

  @Test
  @Proves("REQ-198")
  void every_save_is_told_as_a_sentence() {
    save("I.1", 0, Map.of("points", "9,5"));

    assertThat(trail.of(new Act.Subject("sheet", sheet.id().value())))
        .first()
        .satisfies(
            entry -> assertThat(entry.sentences().getFirst()).contains("I.1").contains("9,5"));
  }

  private SheetHead sent() {
    Map<String, Score> points = Map.of("I.1", Score.of(10), "I.2", Score.of(9), "I.3", Score.of(8));
    Register.done(recording.points(sheet.id(), Ids.next(), points, season.officer(0)));
    save("I.2", 1, Map.of("points", "9", "deduction.0.points", "1", "deduction.0.text", "chậm"));
    save("I.3", 1, Map.of("points", "8", "deduction.0.points", "2", "deduction.0.text", "thiếu"));
    Register.done(scoring.take(sheet.id(), 1, Move.SUBMIT, null, season.officer(0)));
    Register.done(scoring.take(sheet.id(), 2, Move.APPROVE, null, season.leader(0)));
    Dispatch dispatch = new Dispatch("602/BC", null, "", null, null);
    Register.done(scoring.send(sheet.id(), 3, dispatch, season.officer(0)));
    return sheets.head(sheet.id(), season.officer(0));
  }

  private SheetHead opened() {
    SheetHead sent = sent();
    Register.done(scoring.take(sheet.id(), sent.version(), Move.OPEN, null, season.blockLeader()));
    return sheets.head(sheet.id(), season.officer(0));
  }

  private BlockScore score(
      String leaf, Score points, @org.jspecify.annotations.Nullable String reason) {
    return new BlockScore(sheet.id(), Round.BLOCK, null, Ids.next(), leaf, 0, points, null, reason);
  }

  private Saving save(String leaf, long seen, Map<String, String> fields) {
    return recording.save(
        new LeafCommand(sheet.id(), Ids.next(), leaf, seen), fields, season.officer(0));
  }

  private static Saving.Saved saved(Saving saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return (Saving.Saved) saving;
  }
}
