package vn.tdkt.sample;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.season.Season;

/** The two published sheets, each in a block of its own, as drafts of their units. */
@Component
class RealSheets {
  private static final Words WORDS = Words.of("sample");

  private final Places places;
  private final Cast cast;
  private final SampleBlocks blocks;
  private final SampleSheets sheets;
  private final SamplePlan plan;
  private final SampleMovements movements;

  RealSheets(
      Places places,
      Cast cast,
      SampleBlocks blocks,
      SampleSheets sheets,
      SamplePlan plan,
      SampleMovements movements) {
    this.places = places;
    this.cast = cast;
    this.blocks = blocks;
    this.sheets = sheets;
    this.plan = plan;
    this.movements = movements;
  }

  /** Bắc Giang 2024; the province went up in Bắc Ninh in the next year. */
  void bacGiang() {
    UnitId province = places.province(WORDS.say("province.bac-giang"), false);
    UnitId successor = places.province(WORDS.say("province.bac-ninh"), false);
    Season season = SampleSeasons.read(SampleSeasons.BAC_GIANG);
    UnitId leader = leader(province, WORDS.say("leader.bac-giang"), true);
    Desk desk = draft(season, province, UnitKind.ASSOCIATION, "LHH", leader, "bg");
    plan.issued(desk.unit(), desk.officer(), desk.leader());
    movements.load(province, desk.unit(), desk.officer());
    places.merge(province, successor);
    cast.office("bn.hoidong", Role.COUNCIL_OFFICE, successor, province);
  }

  void thaiNguyen() {
    UnitId province = places.province(WORDS.say("province.thai-nguyen"), false);
    Season season = SampleSeasons.read(SampleSeasons.THAI_NGUYEN);
    UnitId leader = leader(province, WORDS.say("leader.thai-nguyen"), false);
    draft(season, province, UnitKind.AGENCY, "KHCN", leader, "tn");
  }

  private UnitId leader(UnitId province, String name, boolean fictional) {
    return places.unit(province, UnitKind.AGENCY, new UnitName(name, "", ""), fictional);
  }

  /** The unit of a sheet with the two who work on it. */
  private record Desk(UnitId unit, Access officer, Access leader) {}

  private Desk draft(
      Season season, UnitId province, UnitKind kind, String symbol, UnitId leader, String login) {
    UnitSheet sheet = season.self().getFirst();
    UnitId unit = places.unit(province, kind, new UnitName(sheet.name(), "", symbol), false);
    BlockYear block = blocks.open(province, WORDS.say("block." + login), false, season.criteria());
    blocks.join(block, leader, "");
    blocks.join(block, unit, "");
    blocks.give(block, Office.LEADER, leader);
    blocks.issue(
        block, season.criteria(), WORDS.say("document." + login), WORDS.say("issuer." + login));
    Access officer = cast.unit(login + ".chuyenvien", Role.OFFICER, province, unit);
    Access head = cast.unit(login + ".lanhdao", Role.UNIT_LEADER, province, unit);
    cast.unit(login + ".truongkhoi", Role.OFFICER, province, leader);
    SheetHead opened = sheets.open(block, unit, sheet, officer);
    sheets.fill(opened, sheet, Set.of(), officer);
    return new Desk(unit, officer, head);
  }
}
