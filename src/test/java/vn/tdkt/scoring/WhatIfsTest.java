package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Simulation;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.scoring.model.WhatIf;
import vn.tdkt.scoring.model.WhatIfs;
import vn.tdkt.season.Season;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonReading;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-151 Thử: nếu …")
@Proves("REQ-151")
class WhatIfsTest {
  @ParameterizedTest(name = "{0}, {1}: nếu {2} thì tổng {3}")
  @CsvSource({
    "thai-nguyen-2022, I.2, thêm 1 lần: Nhiệm vụ không bảo đảm chất lượng và tiến độ, -15",
    "thai-nguyen-2022, I.1, bớt dòng 1: Nhiệm vụ không bảo đảm chất lượng và tiến độ, 10",
    "thai-nguyen-2022, II.1, thiếu: Tinh giản biên chế, -5",
    "thai-nguyen-2022, II.3, 'đạt mức \"Thực hiện chưa đầy đủ\"', -15",
    "thai-nguyen-2022, IV, thêm 1 lần khen thưởng: Cấp nhà nước, 20",
    "bac-giang-2024, II.3, đạt điểm tối đa 15, 5",
    "bac-giang-2024, I.1, bớt 1 điểm, -1",
    "bac-giang-2024, I.1, thêm 1 điểm thưởng, 1",
    "khoi-gia-dinh-2026, I.2, thêm 1: Thực hiện, 0"
  })
  void one_small_change_moves_the_total(String sample, String leaf, String label, String change) {
    Season season = season(sample);
    UnitSheet sheet = sheet(season);
    WhatIf tried =
        tries(season.criteria(), sheet, leaf).stream()
            .filter(one -> one.label().equals(label))
            .findFirst()
            .orElseThrow();

    assertThat(Simulation.of(season.criteria(), sheet, leaf, tried.entry()).difference().text())
        .isEqualTo(change.replace('-', '−'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thai-nguyen-2022", "bac-giang-2024", "khoi-gia-dinh-2026"})
  @DisplayName("Mọi tiêu chí của ba mùa mẫu đều có điều để thử, và thử không đổi bảng")
  void every_criterion_of_the_samples_has_something_to_try(String sample) {
    Season season = season(sample);
    UnitSheet sheet = sheet(season);
    for (Item.Leaf leaf : season.criteria().leaves().toList()) {
      List<WhatIf> tries = tries(season.criteria(), sheet, leaf.key());
      assertThat(tries).as(leaf.ref()).extracting(WhatIf::label).doesNotHaveDuplicates();
      assertThat(tries).as(leaf.ref()).hasSizeGreaterThan(1);
      for (WhatIf one : tries) {
        Simulation came = Simulation.of(season.criteria(), sheet, leaf.key(), one.entry());
        assertThat(came.after().leaf(leaf.key())).as(leaf.ref() + one.label()).isNotNull();
      }
    }
  }

  @Test
  void nothing_can_be_tried_where_nothing_can_be_asked() {
    CriteriaSet set = season("thai-nguyen-2022").criteria();
    UnitSheet unknown = UnitSheet.of("đơn vị", java.util.Map.of());

    assertThat(tries(set, unknown, "II.2"))
        .extracting(WhatIf::label)
        .containsExactly("thêm 1 điểm thưởng");
  }

  private static List<WhatIf> tries(CriteriaSet set, UnitSheet sheet, String key) {
    Item.Leaf leaf = set.leaves().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    return WhatIfs.of(InputForm.of(leaf, sheet), sheet.entry(key), Integer.parseInt(set.year()));
  }

  private static UnitSheet sheet(Season season) {
    return season.rounds().firstEntry().getValue().getFirst();
  }

  private static Season season(String sample) {
    SeasonReading reading = SeasonFile.read(Path.of("samples", sample + ".yaml"));
    assertThat(reading).isInstanceOf(SeasonReading.Understood.class);
    return ((SeasonReading.Understood) reading).season();
  }
}
