package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Proves({"REQ-11", "REQ-12", "REQ-13", "REQ-19", "REQ-20"})
class BlocksTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
  private static final String DECISION = "Quyết định mẫu 05/QĐ-UBND";

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired MidYear midYear;
  @Autowired EmulationYears years;

  private Actor office;
  private UnitId province;
  private UnitId first;
  private UnitId second;
  private UnitId third;
  private BlockYearId block;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    office = Register.program(province);
    first = register.agency("Hội Mẫu Một", province);
    second = register.agency("Hội Mẫu Hai", province);
    third = register.agency("Hội Mẫu Ba", province);
    block = blockOf(2024);
    for (UnitId unit : List.of(first, second, third)) {
      Register.done(blocks.join(block, unit, "Nhóm 1", NEW_YEAR, office));
    }
    Register.done(blocks.give(block, Office.LEADER, first, NEW_YEAR, DECISION, office));
    Register.done(blocks.give(block, Office.DEPUTY, second, NEW_YEAR, DECISION, office));
  }

  @Test
  @DisplayName("REQ-13 Trưởng khối chấm các thành viên; phó chấm trưởng; không ai chấm cho mình")
  void the_leader_scores_the_members_and_the_deputy_the_leader() {
    BlockYear now = blocks.block(block);

    assertThat(Register.done(now.scorersOf(third, JULY)).units()).containsExactly(first);
    assertThat(Register.done(now.scorersOf(first, JULY)).units()).containsExactly(second);
  }

  @Test
  void a_named_member_or_the_mean_of_the_others_may_score_the_leader() {
    BlockYear named = set(new LeaderScoredBy.Named(third));
    assertThat(Register.done(named.scorersOf(first, JULY)).units()).containsExactly(third);

    BlockYear mean = set(new LeaderScoredBy.MeanOfOthers());
    assertThat(Register.done(mean.scorersOf(first, JULY)))
        .isEqualTo(new Scorers(Set.of(second, third), true));
  }

  @Test
  void the_leader_cannot_be_named_to_score_itself() {
    BlockSettings own =
        new BlockSettings(new LeaderScoredBy.Named(first), true, false, Deadlines.NONE);
    BlockYear now = blocks.block(block);

    assertThat(Register.refused(blocks.set(block, now.version(), own, office)))
        .startsWith("Người chấm được chỉ định phải là thành viên khác");
  }

  @Test
  @DisplayName("REQ-13 Không còn ai được chấm thì từ chối và nói rõ")
  void where_nobody_is_left_that_is_said() {
    BlockYear lonely = blocks.block(blockOf(2023));

    assertThat(Register.refused(lonely.scorersOf(first, JULY)))
        .startsWith("Không còn ai được chấm bảng này");
  }

  @Test
  @DisplayName("REQ-12 Bàn giao giữa năm trong một việc; trước ngày đó vẫn là trưởng cũ")
  void an_office_is_handed_over_in_one_act() {
    Handover handover = new Handover(Office.LEADER, first, third, JULY, DECISION);

    BlockYear after =
        Register.done(midYear.handOver(block, blocks.block(block).version(), handover, office));

    assertThat(after.leader(JULY.minusDays(1))).hasValue(first);
    assertThat(after.leader(JULY)).hasValue(third);
    assertThat(Register.done(after.scorersOf(first, JULY)).units()).containsExactly(third);
  }

  @Test
  void nobody_hands_over_what_it_does_not_hold_or_to_a_stranger() {
    UnitId stranger = new Register(units).agency("Hội Ngoài Khối", province);
    long seen = blocks.block(block).version();

    assertThat(refused(seen, new Handover(Office.LEADER, third, second, JULY, DECISION)))
        .startsWith("Đơn vị bàn giao không giữ chức danh");
    assertThat(refused(seen, new Handover(Office.LEADER, first, stranger, JULY, DECISION)))
        .startsWith("Đơn vị không phải thành viên");
    assertThat(refused(seen, new Handover(Office.LEADER, first, second, JULY, DECISION)))
        .startsWith("Một đơn vị không vừa là trưởng vừa là phó");
    assertThat(refused(seen, new Handover(Office.LEADER, first, third, JULY, " ")))
        .startsWith("Hãy ghi số quyết định");
    assertThat(refused(seen, new Handover(Office.LEADER, first, third, NEW_YEAR, DECISION)))
        .startsWith("Đơn vị bàn giao không giữ chức danh này từ trước");
  }

  @Test
  void a_block_has_one_leader_and_a_holder_does_not_leave() {
    assertThat(Register.refused(blocks.give(block, Office.LEADER, third, JULY, DECISION, office)))
        .startsWith("Khối đã có đơn vị trưởng");
    long seen = blocks.block(block).version();
    assertThat(Register.refused(midYear.leave(block, seen, first, JULY, DECISION, office)))
        .startsWith("Đơn vị đang giữ chức danh");
    BlockYear after = Register.done(midYear.leave(block, seen, third, JULY, DECISION, office));
    assertThat(after.hasMember(third, JULY.minusDays(1))).isTrue();
    assertThat(after.hasMember(third, JULY)).isFalse();
  }

  @Test
  void the_deadlines_of_the_year_stand_once_and_in_order() {
    BlockYear now = blocks.block(block);
    Deadlines ahead = new Deadlines(JULY, JULY.plusDays(6));
    BlockYear set =
        Register.done(blocks.set(block, now.version(), now.settings().with(ahead), office));
    assertThat(blocks.block(block).settings().deadlines()).isEqualTo(ahead);

    Deadlines backwards = new Deadlines(JULY, JULY.minusDays(1));
    BlockSettings wrong = set.settings().with(backwards);
    assertThat(Register.refused(blocks.set(block, set.version(), wrong, office)))
        .startsWith("Hạn Khối chấm xong phải từ hạn gửi");
  }

  @Test
  void two_people_who_manage_one_block_lose_nothing() {
    long seen = blocks.block(block).version();
    Register.done(blocks.set(block, seen, BlockSettings.DEFAULT, office));

    assertThatThrownBy(() -> blocks.set(block, seen, BlockSettings.DEFAULT, office))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("REQ-194 Khối của tỉnh này không hiện ở tỉnh khác")
  @Proves("REQ-194")
  void a_list_shows_the_own_province_and_the_own_blocks() {
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");

    assertThat(blocks.list(List.of(Scope.jurisdiction(elsewhere.value())))).isEmpty();
    assertThat(blocks.list(List.of(Scope.unit(province.value(), third.value()))))
        .extracting(BlockLine::id)
        .containsExactly(block);
    assertThat(years.in(List.of(Scope.jurisdiction(province.value()))).labels())
        .containsExactly("2024");
  }

  @Test
  @DisplayName("REQ-12 Mở năm mới và chép thành viên trong một việc; đơn vị đã rời thì không chép")
  void the_next_year_begins_with_last_years_members() {
    Register.done(
        midYear.leave(block, blocks.block(block).version(), third, JULY, DECISION, office));

    NewYear year = Register.done(NewYear.of("2025", JULY.plusYears(1), JULY.plusYears(2)));
    BlockYearId next = Register.done(years.next(blocks.block(block), year, true, office));

    BlockYear opened = blocks.block(next);
    assertThat(opened.members())
        .extracting(Member::unit, Member::position, Member::group)
        .containsExactly(tuple(first, 1, "Nhóm 1"), tuple(second, 2, "Nhóm 1"));
    assertThat(opened.offices()).isEmpty();
    assertThat(years.before(opened)).map(BlockYear::id).hasValue(block);
    assertThat(Register.refused(years.copy(blocks.block(block), next, office)))
        .startsWith("Năm này đã có thành viên");
    assertThat(Register.refused(NewYear.of("2026", JULY, JULY.minusDays(1))))
        .startsWith("Ngày cuối của năm");
  }

  @Test
  @DisplayName("REQ-20 Xếp lại nhóm; ai không nhắc đến thì giữ nhóm cũ")
  void groups_are_put_right_for_all_at_once() {
    long seen = blocks.block(block).version();

    BlockYear after = Register.done(midYear.group(block, seen, Map.of(third, " Nhóm 2 "), office));

    assertThat(after.members())
        .extracting(Member::group)
        .containsExactly("Nhóm 1", "Nhóm 1", "Nhóm 2");
  }

  @Test
  void a_deputy_gives_up_and_a_leader_only_passes_on() {
    assertThat(Register.refused(giveUp(Office.LEADER, first)))
        .startsWith("Khối luôn có đơn vị trưởng");
    assertThat(Register.refused(giveUp(Office.SECRETARY, second)))
        .startsWith("Đơn vị bàn giao không giữ chức danh");

    BlockYear after = Register.done(giveUp(Office.DEPUTY, second));

    assertThat(after.holders(Office.DEPUTY, JULY.minusDays(1))).containsExactly(second);
    assertThat(after.holders(Office.DEPUTY, JULY)).isEmpty();
  }

  private Outcome<BlockYear> giveUp(Office held, UnitId unit) {
    long seen = blocks.block(block).version();
    return midYear.giveUp(block, seen, held, unit, JULY, DECISION, office);
  }

  @Test
  void nobody_joins_before_the_year_or_from_outside_the_register() {
    UnitId late = new Register(units).agency("Hội Mẫu Bốn", province);

    assertThat(Register.refused(blocks.join(block, late, "", NEW_YEAR.minusDays(1), office)))
        .startsWith("Ngày này trước khi năm thi đua");
    UnitId unknown = new UnitId(Ids.next());
    assertThat(Register.refused(blocks.join(block, unknown, "", JULY, office)))
        .startsWith("Mời chọn đơn vị đang có trong danh mục");
  }

  private String refused(long seen, Handover handover) {
    return Register.refused(midYear.handOver(block, seen, handover, office));
  }

  private BlockYear set(LeaderScoredBy scorer) {
    BlockSettings settings = new BlockSettings(scorer, true, false, Deadlines.NONE);
    return Register.done(blocks.set(block, blocks.block(block).version(), settings, office));
  }

  private BlockYearId blockOf(int year) {
    NewBlock made =
        new NewBlock(province, BlockKind.BLOCK, "các hội mẫu", "KTĐM", DECISION, NEW_YEAR, true);
    BlockId id = Register.done(blocks.form(made, office));
    Validity whole = new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    return Register.done(blocks.openYear(id, String.valueOf(year), whole, office));
  }
}
