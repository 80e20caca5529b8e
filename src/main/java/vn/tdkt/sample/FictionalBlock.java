package vn.tdkt.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.season.Season;

/** The invented block of twelve members: most are scored, three are still on their way. */
@Component
class FictionalBlock {
  private static final Words WORDS = Words.of("sample");

  private final Places places;
  private final SampleBlocks blocks;
  private final FictionalSheets sheets;
  private final MembersYear years;

  FictionalBlock(Places places, SampleBlocks blocks, FictionalSheets sheets, MembersYear years) {
    this.places = places;
    this.blocks = blocks;
    this.years = years;
    this.sheets = sheets;
  }

  void load(UnitId province) {
    Season season = SampleSeasons.read(SampleSeasons.FICTIONAL);
    BlockYear block = blocks.open(province, WORDS.say("block.fictional"), true, season.criteria());
    Map<String, UnitId> units = new LinkedHashMap<>();
    for (UnitSheet sheet : season.self()) {
      UnitName name = new UnitName(sheet.name(), "", "");
      UnitId unit = places.unit(province, UnitKind.AGENCY, name, true);
      units.put(sheet.unit(), unit);
      blocks.join(block, unit, Objects.requireNonNullElse(sheet.group(), ""));
    }
    blocks.give(block, Office.LEADER, unit(units, season.block().leader()));
    blocks.give(block, Office.DEPUTY, unit(units, season.block().deputy()));
    blocks.issue(
        block, season.criteria(), WORDS.say("document.fictional"), WORDS.say("issuer.fictional"));
    blocks.setDeadlines(block);
    sheets.write(season, block, units);
    planned(List.copyOf(units.values()), block);
  }

  /** Some have done what they aimed at, some are behind. */
  private void planned(List<UnitId> units, BlockYear block) {
    Access program = Places.program(block.jurisdiction());
    for (int i = 0; i < units.size(); i++) {
      years.planned(units.get(i), block.year().from().getYear(), i % 4, i, program);
    }
  }

  private static UnitId unit(Map<String, UnitId> units, @Nullable String key) {
    return Objects.requireNonNull(units.get(Objects.requireNonNull(key)));
  }
}
