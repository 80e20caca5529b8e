package vn.tdkt.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.scoring.SheetHead;

/**
 * An invented block of four on the criteria of Bắc Giang 2024, to be tried from an empty sheet to
 * the opened result: one member has an empty sheet, one is known to send paper, which the block
 * enters for it; leader and deputy have sent, so that both may score.
 */
@Component
class PracticeBlock {
  private static final Words WORDS = Words.of("sample");

  private final Places places;
  private final Cast cast;
  private final SampleBlocks blocks;
  private final SampleSheets sheets;
  private final PracticeYear year;
  private final MembersYear members;
  private final SampleJury jury;

  PracticeBlock(
      Places places,
      Cast cast,
      SampleBlocks blocks,
      SampleSheets sheets,
      PracticeYear year,
      MembersYear members,
      SampleJury jury) {
    this.places = places;
    this.cast = cast;
    this.blocks = blocks;
    this.sheets = sheets;
    this.year = year;
    this.members = members;
    this.jury = jury;
  }

  void load(UnitId province) {
    CriteriaSet set = ranked(SampleSeasons.read(SampleSeasons.BAC_GIANG).criteria());
    UnitId unit = unit(province, UnitKind.ASSOCIATION, "unit.practice");
    UnitId leader = unit(province, UnitKind.AGENCY, "leader.practice");
    UnitId deputy = unit(province, UnitKind.AGENCY, "deputy.practice");
    BlockYear block = blocks.open(province, WORDS.say("block.practice"), true, set);
    UnitId onPaper = unit(province, UnitKind.AGENCY, "paper.practice");
    List.of(unit, leader, deputy, onPaper).forEach(member -> blocks.join(block, member, ""));
    blocks.give(block, Office.LEADER, leader);
    blocks.give(block, Office.DEPUTY, deputy);
    blocks.issue(block, set, WORDS.say("document.practice"), WORDS.say("issuer.fictional"));
    Access officer = cast.unit("chuyenvien", Role.OFFICER, province, unit);
    cast.unit("lanhdao", Role.UNIT_LEADER, province, unit);
    Access clerk = cast.unit("vanthu", Role.RECORDS_CLERK, province, unit);
    cast.unit("phongban", Role.DEPARTMENT, province, unit);
    Access staff = cast.unit("canhan", Role.STAFF, province, unit);
    sheets.open(block, unit, UnitSheet.of("", Map.of()), officer);
    year.underWay(blocks.now(block), unit, officer, clerk);
    year.proposed(unit, staff, officer);
    send(block, leader, "truongkhoi", set);
    send(block, deputy, "phokhoi", set);
    year.ofBlock(blocks.now(block));
    jury.load(province, unit);
  }

  private static CriteriaSet ranked(CriteriaSet set) {
    return set.with(set.terms().rankedByPoints());
  }

  /** A member that has every point and no bonus, and has sent its sheet. */
  private void send(BlockYear block, UnitId unit, String login, CriteriaSet set) {
    Access officer = cast.unit(login, Role.OFFICER, block.jurisdiction(), unit);
    Access head = cast.unit(login + ".lanhdao", Role.UNIT_LEADER, block.jurisdiction(), unit);
    Map<String, Entry> full =
        set.leaves().collect(Collectors.toMap(Item.Leaf::key, PracticeBlock::allPoints));
    UnitSheet sheet = UnitSheet.of("", full);
    SheetHead opened = sheets.open(block, unit, sheet, officer);
    sheets.fill(opened, sheet, Set.of(), officer);
    sheets.send(opened, officer, head);
    members.worked(unit, officer, head);
  }

  private static Entry allPoints(Item.Leaf leaf) {
    return Entry.of(new Answer.Judged(Objects.requireNonNull(leaf.max())));
  }

  private UnitId unit(UnitId province, UnitKind kind, String name) {
    return places.unit(province, kind, new UnitName(WORDS.say(name), "", ""), true);
  }
}
