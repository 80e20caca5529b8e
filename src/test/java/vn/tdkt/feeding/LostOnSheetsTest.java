package vn.tdkt.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.reports.Lost;
import vn.tdkt.reports.PointsLost;
import vn.tdkt.scoring.LeafCommand;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.Season;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Điểm mà bảng chấm tự trừ, cho người viết báo cáo biết")
class LostOnSheetsTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired PointsLost lost;

  @Test
  @DisplayName("Đủ điểm thì không nêu, thiếu thì nêu thiếu bao nhiêu; đơn vị khác không biết")
  @Proves("REQ-159")
  void what_is_below_the_maximum_is_told_to_those_who_see_the_sheet() {
    Season season =
        new Season(units, blocks, sets, Season.criteria(List.of(Method.JUDGED, Method.JUDGED)));
    Access officer = season.officer(0);
    UnitView unit = units.unit(season.members.get(0), Season.NEW_YEAR);
    assertThat(lost.of(unit, "2024", officer)).as("no sheet yet").isEmpty();

    SheetHead sheet = Register.done(scoring.open(season.sheet(0), officer));
    recording.save(
        new LeafCommand(sheet.id(), Ids.next(), "I.1", 0), Map.of("points", "10"), officer);
    recording.save(
        new LeafCommand(sheet.id(), Ids.next(), "I.2", 0), Map.of("points", "8,5"), officer);

    assertThat(lost.of(unit, "2024", officer)).containsExactly(new Lost("Tiêu chí 2", "1,5"));
    assertThat(lost.of(unit, "2023", officer)).isEmpty();
    assertThat(lost.of(unit, "2024", season.officer(1))).isEmpty();
  }
}
