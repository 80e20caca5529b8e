package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Trait;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Lập bảng chấm điểm")
@Proves("REQ-97")
class OpeningTest {
  private static final String PARTY = "tổ chức đảng";

  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Openings openings;
  @Autowired SheetBasis basis;
  @Autowired AuditTrail trail;

  private Season season;

  @BeforeEach
  void a_block_with_an_issued_set() {
    season = new Season(units, blocks, sets, 3);
  }

  @Test
  void an_officer_of_a_member_may_begin_the_sheet_until_it_is_there() {
    assertThat(openings.of(season.officer(0)))
        .singleElement()
        .satisfies(opening -> assertThat(opening.ready()).isTrue())
        .extracting(Opening::title, Opening::year)
        .containsExactly("Khối thi đua Các hội (giả định), 2024", "2024");

    Register.done(scoring.open(season.sheet(0), season.officer(0)));

    assertThat(openings.of(season.officer(0))).isEmpty();
    assertThat(openings.of(season.officer(1))).hasSize(1);
  }

  @Test
  void the_leader_of_the_unit_is_told_and_the_office_of_the_province_has_no_sheet() {
    assertThat(openings.of(season.leader(0)))
        .singleElement()
        .extracting(Opening::mayBegin, Opening::ready)
        .containsExactly(false, false);
    assertThat(openings.of(season.council())).isEmpty();
    assertThatThrownBy(() -> scoring.open(season.sheet(0), season.leader(0)))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void without_a_set_nothing_can_be_begun_and_a_year_that_is_over_is_not_asked_for() {
    Actor program = Register.program(season.province);
    var block =
        Register.done(
            blocks.form(
                new NewBlock(
                    season.province, BlockKind.BLOCK, "chưa có bộ", "", "06/QĐ", START, true),
                program));
    LocalDate thisYear = LocalDate.now(java.time.Clock.systemUTC()).withDayOfYear(1);
    for (LocalDate from : List.of(START, thisYear)) {
      Validity year = new Validity(from, from.plusYears(1));
      var id = Register.done(blocks.openYear(block, "" + from.getYear(), year, program));
      Register.done(blocks.join(id, season.members.get(1), "", from, program));
    }

    assertThat(openings.of(season.officer(1)))
        .extracting(Opening::year, Opening::ready, Opening::drafted)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("" + thisYear.getYear(), false, false),
            org.assertj.core.groups.Tuple.tuple("2024", true, false));
  }

  @Test
  void a_second_officer_gets_the_sheet_of_the_first_and_the_last_day_of_the_block() {
    SheetHead first = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    SheetHead again = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    SheetHead other = Register.done(scoring.open(season.sheet(1), season.officer(1)));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(other.due()).isEqualTo(first.due()).isNotNull();
  }

  @Test
  @Proves({"REQ-9", "REQ-135"})
  @DisplayName(
      "REQ-9 Bảng lấy đặc điểm đơn vị từ hồ sơ, có ngày hiệu lực; lời khai lúc lập thay cho hồ sơ")
  void a_sheet_knows_what_the_register_knows_of_its_unit() {
    Actor program = Register.program(season.province);
    for (int member : List.of(0, 1)) {
      units.setTrait(
          season.members.get(member), Trait.PARTY_ORGANISATION, "CELL", Register.START, program);
    }
    SheetHead known = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    NewSheet saying =
        new NewSheet(
            season.block, season.members.get(1), List.of(Attribute.of(PARTY, "đảng bộ cơ sở")));
    SheetHead said = Register.done(scoring.open(saying, season.officer(1)));

    assertThat(known.attributes())
        .containsExactly(new Attribute(PARTY, "chi bộ cơ sở", Register.START, null));
    assertThat(said.attributes()).containsExactly(Attribute.of(PARTY, "đảng bộ cơ sở"));
  }

  @Test
  void what_the_methods_ask_of_a_unit_can_be_said_later_by_who_enters() {
    SheetHead sheet = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    List<Attribute> said = List.of(Attribute.of(PARTY, "chi bộ cơ sở"));

    SheetHead now =
        Register.done(basis.describe(sheet.id(), sheet.version(), said, season.officer(0)));

    assertThat(now.attributes()).isEqualTo(said);
    assertThat(trail.of(new Act.Subject("sheet", sheet.id().value())).getFirst().text())
        .endsWith("ghi đặc điểm đơn vị: tổ chức đảng là chi bộ cơ sở (trước: trống)");
    assertThatThrownBy(() -> basis.describe(sheet.id(), sheet.version(), said, season.officer(0)))
        .isInstanceOf(StaleEdit.class);
    assertThatThrownBy(() -> basis.describe(now.id(), now.version(), said, season.officer(1)))
        .isInstanceOf(NotVisible.class);
  }

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
}
