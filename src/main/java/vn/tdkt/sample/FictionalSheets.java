package vn.tdkt.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.season.Season;

/** The sheets of the fictional block: most are scored by the block, three are on their way. */
@Component
class FictionalSheets {
  private static final String DRAFTING = "bao-tang";
  private static final String AWAITING_APPROVAL = "boi-duong";
  private static final String JUST_SENT = "thu-vien";
  private static final Set<String> LEFT_OPEN = Set.of("III.5", "III.6", "III.7", "IV.4");

  private final Cast cast;
  private final SampleSheets sheets;

  FictionalSheets(Cast cast, SampleSheets sheets) {
    this.cast = cast;
    this.sheets = sheets;
  }

  void write(Season season, BlockYear block, Map<String, UnitId> units) {
    Map<String, Access> officers = new HashMap<>();
    Map<String, SheetHead> sent = new HashMap<>();
    for (UnitSheet sheet : season.self()) {
      UnitId unit = Objects.requireNonNull(units.get(sheet.unit()));
      Access officer = cast.unit("gd." + sheet.unit(), Role.OFFICER, block.jurisdiction(), unit);
      Access head =
          cast.unit(
              "gd." + sheet.unit() + ".lanhdao", Role.UNIT_LEADER, block.jurisdiction(), unit);
      officers.put(sheet.unit(), officer);
      if (bring(sheets.open(block, unit, sheet, officer), sheet, officer, head)) {
        sent.put(sheet.unit(), sheets.now(block, unit));
      }
    }
    judge(season, block, officers, sent);
  }

  /** Whether it is ready for the block. */
  private boolean bring(SheetHead head, UnitSheet sheet, Access officer, Access leader) {
    sheets.fill(head, sheet, sheet.unit().equals(DRAFTING) ? LEFT_OPEN : Set.of(), officer);
    switch (sheet.unit()) {
      case DRAFTING -> {}
      case AWAITING_APPROVAL -> sheets.take(head, Move.SUBMIT, officer);
      default -> sheets.send(head, officer, leader);
    }
    return !Set.of(DRAFTING, AWAITING_APPROVAL, JUST_SENT).contains(sheet.unit());
  }

  /** The leader scores all members but itself, which the deputy scores. */
  private void judge(
      Season season, BlockYear block, Map<String, Access> officers, Map<String, SheetHead> sent) {
    String leader = Objects.requireNonNull(season.block().leader());
    String deputy = Objects.requireNonNull(season.block().deputy());
    for (UnitSheet sheet : season.rounds().lastEntry().getValue()) {
      SheetHead head = sent.get(sheet.unit());
      if (head != null) {
        boolean ofLeader = sheet.unit().equals(leader);
        Access judge =
            holding(
                ofLeader ? Role.BLOCK_DEPUTY : Role.BLOCK_LEADER,
                block,
                Objects.requireNonNull(officers.get(ofLeader ? deputy : leader)));
        sheets.judge(head, season.criteria(), sheet, judge);
      }
    }
  }

  private static Access holding(Role role, BlockYear block, Access officer) {
    List<Grant> grants = new ArrayList<>(officer.grants());
    grants.add(new Grant(role, block.scope()));
    return new Access(officer.actor(), grants);
  }
}
