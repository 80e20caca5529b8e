package vn.tdkt.sample;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;

/**
 * An empty sheet on the criteria of Bắc Giang 2024, in an invented block, for whoever wants to fill
 * one in from the start.
 */
@Component
class PracticeSheet {
  private static final Words WORDS = Words.of("sample");

  private final Places places;
  private final Cast cast;
  private final SampleBlocks blocks;
  private final SampleSheets sheets;

  PracticeSheet(Places places, Cast cast, SampleBlocks blocks, SampleSheets sheets) {
    this.places = places;
    this.cast = cast;
    this.blocks = blocks;
    this.sheets = sheets;
  }

  void load(UnitId province) {
    CriteriaSet set = SampleSeasons.read(SampleSeasons.BAC_GIANG).criteria();
    UnitId unit = unit(province, UnitKind.ASSOCIATION, "unit.practice");
    UnitId leader = unit(province, UnitKind.AGENCY, "leader.practice");
    UnitId deputy = unit(province, UnitKind.AGENCY, "deputy.practice");
    BlockYear block = blocks.open(province, WORDS.say("block.practice"), true, set);
    blocks.join(block, unit, "");
    blocks.join(block, leader, "");
    blocks.join(block, deputy, "");
    blocks.give(block, Office.LEADER, leader);
    blocks.give(block, Office.DEPUTY, deputy);
    blocks.issue(block, set, WORDS.say("document.practice"), WORDS.say("issuer.fictional"));
    Access officer = cast.unit("chuyenvien", Role.OFFICER, province, unit);
    cast.unit("lanhdao", Role.UNIT_LEADER, province, unit);
    cast.unit("vanthu", Role.RECORDS_CLERK, province, unit);
    cast.unit("phongban", Role.DEPARTMENT, province, unit);
    cast.unit("canhan", Role.STAFF, province, unit);
    cast.unit("truongkhoi", Role.OFFICER, province, leader);
    cast.unit("phokhoi", Role.OFFICER, province, deputy);
    sheets.open(block, unit, UnitSheet.of("", java.util.Map.of()), officer);
  }

  private UnitId unit(UnitId province, UnitKind kind, String name) {
    return places.unit(province, kind, new UnitName(WORDS.say(name), "", ""), true);
  }
}
