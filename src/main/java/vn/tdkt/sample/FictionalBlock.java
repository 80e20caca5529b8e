package vn.tdkt.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

  FictionalBlock(Places places, SampleBlocks blocks, FictionalSheets sheets) {
    this.places = places;
    this.blocks = blocks;
    this.sheets = sheets;
  }

  void load(UnitId province) {
    Season season = SampleSeasons.read(SampleSeasons.FICTIONAL);
    BlockYear block = blocks.open(province, WORDS.say("block.fictional"), true, season.criteria());
    Map<String, UnitId> units = new HashMap<>();
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
  }

  private static UnitId unit(Map<String, UnitId> units, @Nullable String key) {
    return Objects.requireNonNull(units.get(Objects.requireNonNull(key)));
  }
}
