package vn.tdkt.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Origin;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Outcome.Refused;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.scoring.NewSheet;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetImport;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.season.ImportPlan.Line;
import vn.tdkt.season.ImportPlan.OfTheSet;
import vn.tdkt.season.ImportPlan.OfTheSheet;

/**
 * Takes a season file into a block: first the plan, then, accepted, the writing in one transaction.
 * The criteria set begins as a draft that its owner issues; sheets are entered on behalf of the
 * members, never over one that a unit keeps itself. Scores of further rounds stay in the file.
 */
@Service
public class SeasonImport {
  private final Blocks blocks;
  private final CriteriaSets sets;
  private final Scoring scoring;
  private final Sheets sheets;
  private final SheetImport entering;

  SeasonImport(
      Blocks blocks, CriteriaSets sets, Scoring scoring, Sheets sheets, SheetImport entering) {
    this.blocks = blocks;
    this.sets = sets;
    this.scoring = scoring;
    this.sheets = sheets;
    this.entering = entering;
  }

  /** What the file would do; nothing is written. */
  @Transactional(readOnly = true)
  public ImportPlan plan(BlockYearId id, Season season, Access by) {
    BlockYear block = blocks.visible(id, Permission.SEASON_IMPORT, by);
    by.require(Permission.SEASON_IMPORT, block.scope());
    OfTheSet set = ofTheSet(id, season);
    SeasonResult result = SeasonResult.of(season);
    List<Line> lines = new ArrayList<>();
    List<SheetResult> scored = result.rounds().getFirst().result().units();
    for (int i = 0; i < scored.size(); i++) {
      lines.add(line(block, set, season.self().get(i), scored.get(i)));
    }
    return new ImportPlan(block, season, set, lines, result.ofTheSet());
  }

  private OfTheSet ofTheSet(BlockYearId block, Season season) {
    Optional<StoredSet> current = sets.current(block);
    if (current.isEmpty()) {
      return sets.of(block).isEmpty() ? OfTheSet.BEGINS : OfTheSet.WAITS;
    }
    Set<String> there = keys(current.get().content());
    boolean fits =
        season.self().stream().allMatch(sheet -> there.containsAll(sheet.entries().keySet()));
    return fits ? OfTheSet.FITS : OfTheSet.LACKS;
  }

  private static Set<String> keys(CriteriaSet set) {
    return set.leaves().map(Item::key).collect(Collectors.toSet());
  }

  private Line line(BlockYear block, OfTheSet set, UnitSheet sheet, SheetResult result) {
    Member member = UnitKeys.member(block, sheet.unit(), sheet.name()).orElse(null);
    OfTheSheet end = OfTheSheet.NO_MEMBER;
    if (member != null) {
      boolean free =
          sheets
              .ofUnit(block.id(), member.unit())
              .map(head -> head.onBehalf() && head.state().open())
              .orElse(true);
      end =
          set != OfTheSet.FITS ? OfTheSheet.SET_FIRST : free ? OfTheSheet.ENTERS : OfTheSheet.TAKEN;
    }
    return new Line(
        sheet.name(),
        member,
        end,
        sheet.entries().size(),
        result.total(),
        SeasonResult.warnings(result).size());
  }

  /** Writes what the plan says, all of it or nothing. */
  @Transactional
  public Outcome<ImportPlan> accept(BlockYearId id, Season season, Access by) {
    ImportPlan plan = plan(id, season, by);
    if (plan.set() == OfTheSet.BEGINS) {
      return sets.begin(id, season.criteria(), by).map(begun -> plan);
    }
    for (int i = 0; i < plan.lines().size(); i++) {
      Line line = plan.lines().get(i);
      Member member = line.member();
      if (line.end() == OfTheSheet.ENTERS
          && member != null
          && enter(plan, member, season.self().get(i), by) instanceof Refused<?>(var refusal)) {
        return Outcome.refused(refusal);
      }
    }
    return Outcome.done(plan);
  }

  private Outcome<?> enter(ImportPlan plan, Member member, UnitSheet sheet, Access by) {
    NewSheet wanted = new NewSheet(plan.block().id(), member.unit(), sheet.attributes());
    Outcome<SheetHead> opened = scoring.open(wanted, by);
    Map<String, Entry> entries = new LinkedHashMap<>();
    sheet.entries().forEach((leaf, entry) -> entries.put(leaf, imported(entry)));
    return opened.then(head -> entering.enter(head.id(), entries, sheet.stated(), by));
  }

  private static Entry imported(Entry entry) {
    return new Entry(
        entry.answer(),
        entry.bonuses(),
        entry.deductions(),
        entry.override(),
        entry.provisional(),
        entry.belowMaximum(),
        Map.of("answer", new Origin(Origin.Way.IMPORTED, null)));
  }
}
