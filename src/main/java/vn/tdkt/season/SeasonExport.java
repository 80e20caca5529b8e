package vn.tdkt.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Sheets;

/** A block of the program as a season: the set in force and the sheets that the person may see. */
@Service
public class SeasonExport {
  private static final String BLOCK = "block";

  private final Blocks blocks;
  private final CriteriaSets sets;
  private final Sheets sheets;

  SeasonExport(Blocks blocks, CriteriaSets sets, Sheets sheets) {
    this.blocks = blocks;
    this.sets = sets;
    this.sheets = sheets;
  }

  /** The blocks of which the person reaches a sheet. */
  @Transactional(readOnly = true)
  public Set<BlockYearId> reached(Access by) {
    return sheets.list(by).stream()
        .filter(head -> by.may(Permission.SEASON_EXPORT, head.scope()))
        .map(SheetHead::block)
        .collect(Collectors.toSet());
  }

  /**
   * The season as it stands now. Restricted explanations stay behind, whoever asks.
   *
   * @throws NotVisible if the person reaches no sheet of this block
   */
  @Transactional(readOnly = true)
  public Season of(BlockYearId id, Access by) {
    BlockYear block = blocks.visible(id, Permission.SEASON_EXPORT, by);
    List<Figures> figures =
        sheets.list(by).stream()
            .filter(head -> head.block().equals(id))
            .filter(head -> by.may(Permission.SEASON_EXPORT, head.scope()))
            .map(head -> sheets.figures(head.id(), by))
            .sorted(java.util.Comparator.comparing(one -> position(block, one.head())))
            .toList();
    if (figures.isEmpty()) {
      throw new NotVisible("sheets of the block");
    }
    UnitKeys keys = UnitKeys.of(block);
    SequencedMap<String, List<UnitSheet>> rounds = new LinkedHashMap<>();
    rounds.put(Season.SELF, sheets(figures, keys, false));
    if (judged(figures)) {
      rounds.put(BLOCK, sheets(figures, keys, true));
    }
    return new Season(
        null,
        head(block, figures, keys, judged(figures)),
        sets.content(figures.getFirst().head().set()),
        rounds);
  }

  private static Season.Block head(
      BlockYear block, List<Figures> figures, UnitKeys keys, boolean judged) {
    List<String> groups =
        figures.stream()
            .map(one -> one.head().group())
            .filter(g -> !g.isEmpty())
            .distinct()
            .toList();
    return new Season.Block(
        block.fullName(),
        holder(block, Office.LEADER, figures, keys),
        holder(block, Office.DEPUTY, figures, keys),
        groups,
        judged ? Map.of(BLOCK, Words.of("season").say("round.block")) : Map.of());
  }

  /** The member that holds an office, if its sheet is in the file. */
  private static @Nullable String holder(
      BlockYear block, Office office, List<Figures> figures, UnitKeys keys) {
    LocalDate day = block.year().from();
    return block.holders(office, day).stream()
        .filter(unit -> figures.stream().anyMatch(one -> one.head().unit().equals(unit)))
        .map(keys::key)
        .findFirst()
        .orElse(null);
  }

  private static boolean judged(List<Figures> figures) {
    return figures.stream().anyMatch(one -> !one.sheet(Round.BLOCK, null).entries().isEmpty());
  }

  private static List<UnitSheet> sheets(List<Figures> figures, UnitKeys keys, boolean judged) {
    List<UnitSheet> sheets = new ArrayList<>();
    for (Figures one : figures) {
      UnitSheet self = one.self();
      Map<String, Entry> entries = new LinkedHashMap<>(self.entries());
      if (judged) {
        entries.putAll(one.sheet(Round.BLOCK, null).entries());
      }
      entries.replaceAll((leaf, entry) -> open(entry));
      sheets.add(
          new UnitSheet(
              keys.key(one.head().unit()),
              self.name(),
              self.group(),
              self.attributes(),
              entries,
              Map.of()));
    }
    return sheets;
  }

  /** The entry without the words of restricted explanations. */
  private static Entry open(Entry entry) {
    String hidden = Words.of("season").say("restricted");
    List<Entry.Deduction> deductions =
        entry.deductions().stream()
            .map(
                one ->
                    one.restricted()
                        ? new Entry.Deduction(one.points(), hidden, true, List.of())
                        : one)
            .toList();
    return new Entry(
        entry.answer(),
        entry.bonuses(),
        deductions,
        entry.override(),
        entry.provisional(),
        entry.belowMaximum(),
        entry.origins());
  }

  private static int position(BlockYear block, SheetHead head) {
    UnitId unit = head.unit();
    return block.members().stream()
        .filter(member -> member.unit().equals(unit))
        .mapToInt(Member::position)
        .findFirst()
        .orElse(0);
  }
}
