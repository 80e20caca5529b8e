package vn.tdkt.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.BlockScore;
import vn.tdkt.scoring.BlockScoring;
import vn.tdkt.scoring.Dispatch;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.NewSheet;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetImport;
import vn.tdkt.scoring.Sheets;

/** Score sheets, filled and sent the way that people do. */
@Component
class SampleSheets {
  private final Scoring scoring;
  private final SheetImport imports;
  private final BlockScoring judging;
  private final Sheets sheets;

  SampleSheets(Scoring scoring, SheetImport imports, BlockScoring judging, Sheets sheets) {
    this.scoring = scoring;
    this.imports = imports;
    this.judging = judging;
    this.sheets = sheets;
  }

  /** Opens the sheet of a member; {@code sheet} says what the methods ask about the unit. */
  SheetHead open(BlockYear block, UnitId unit, UnitSheet sheet, Access officer) {
    return Done.of(scoring.open(new NewSheet(block.id(), unit, sheet.attributes()), officer));
  }

  /** Enters what the sheet holds but for the leaves that are left open. */
  void fill(SheetHead head, UnitSheet sheet, Set<String> leftOpen, Access officer) {
    Map<String, Entry> entries = new LinkedHashMap<>(sheet.entries());
    entries.keySet().removeAll(leftOpen);
    Done.of(imports.enter(head.id(), entries, sheet.stated(), officer));
  }

  void send(SheetHead head, Access officer, Access leader) {
    take(head, Move.SUBMIT, officer);
    take(head, Move.APPROVE, leader);
    SheetHead approved = now(head);
    Done.of(scoring.send(approved.id(), approved.version(), Dispatch.PLAIN, officer));
  }

  void take(SheetHead head, Move move, Access by) {
    SheetHead now = now(head);
    Done.of(scoring.take(now.id(), now.version(), move, null, by));
  }

  /** The block opens the sheet and accepts or corrects each figure. */
  void judge(SheetHead head, CriteriaSet set, UnitSheet round, Access judge) {
    take(head, Move.OPEN, judge);
    List<BlockScore> scores = new ArrayList<>();
    for (Item.Leaf leaf : set.leaves().toList()) {
      scores.add(score(head, leaf.key(), round.entry(leaf.key()).override()));
    }
    Done.of(judging.record(head.id(), scores, judge));
  }

  private static BlockScore score(
      SheetHead head, String leaf, Entry.@Nullable Correction correction) {
    return new BlockScore(
        head.id(),
        Round.BLOCK,
        null,
        Ids.next(),
        leaf,
        0,
        correction == null ? null : correction.points(),
        null,
        correction == null ? null : correction.reason());
  }

  /** The sheet as it stands now. */
  SheetHead now(BlockYear block, UnitId unit) {
    return sheets.ofUnit(block.id(), unit).orElseThrow();
  }

  private SheetHead now(SheetHead head) {
    return sheets.ofUnit(head.block(), head.unit()).orElseThrow();
  }
}
