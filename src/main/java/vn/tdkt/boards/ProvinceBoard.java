package vn.tdkt.boards;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** The board of a province: its blocks, and the units that stand in none. */
@Service
public class ProvinceBoard {
  private final BoardSources sources;
  private final Blocks blocks;
  private final Units units;
  private final Clock clock;

  ProvinceBoard(BoardSources sources, Blocks blocks, Units units, Clock clock) {
    this.sources = sources;
    this.blocks = blocks;
    this.units = units;
    this.clock = clock;
  }

  /** Whether the person looks after a whole province. */
  public boolean isFor(Access access) {
    return !places(access).isEmpty();
  }

  private static List<Scope> places(Access access) {
    return access.places(Permission.BOARD_VIEW).stream()
        .filter(place -> place.kind() == ScopeKind.JURISDICTION)
        .toList();
  }

  /**
   * @param other the year beside it: what the same units did then
   * @throws NotVisible if the person looks after no province
   */
  @Transactional(readOnly = true)
  public BoardOfYear of(String year, String other, Access access) {
    if (!isFor(access)) {
      throw new NotVisible("board of a province");
    }
    LocalDate today = LocalDate.now(clock);
    UUID province = access.actor().jurisdiction();
    List<BlockLine> all =
        blocks.list(places(access)).stream().filter(one -> one.label().equals(year)).toList();
    Map<BlockYearId, List<UnitId>> members =
        blocks.members(all.stream().map(BlockLine::id).toList(), today);
    List<UnitView> reached =
        units.search(places(access), "", today).stream()
            .filter(unit -> !unit.kind().isJurisdiction() && unit.kind() != UnitKind.DEPARTMENT)
            .toList();
    Map<UnitId, BoardFigures> now = figures(reached, year, today, province);
    Map<UnitId, BoardFigures> then = figures(reached, other, today, province);
    List<BoardLine> lines = new ArrayList<>();
    all.forEach(
        block -> lines.add(line(block, members.getOrDefault(block.id(), List.of()), now, then)));
    Set<UnitId> inBlocks = members.values().stream().flatMap(Collection::stream).collect(toSet());
    List<UnitId> outside = now.keySet().stream().filter(Predicate.not(inBlocks::contains)).toList();
    if (!outside.isEmpty()) {
      lines.add(outside(outside, now, then));
    }
    return new BoardOfYear(Words.of("boards").say("province"), year, other, lines);
  }

  private Map<UnitId, BoardFigures> figures(
      List<UnitView> reached, String year, LocalDate today, UUID province) {
    return sources.of(reached, year, today, province).stream()
        .collect(toMap(line -> line.unit().id(), UnitFigures::figures));
  }

  /** A block leads to its own board for each figure. */
  private static BoardLine line(
      BlockLine block,
      List<UnitId> members,
      Map<UnitId, BoardFigures> now,
      Map<UnitId, BoardFigures> then) {
    String address = "/bang-theo-doi/khoi/" + block.id().value();
    Map<BoardMeasure, String> sources =
        Stream.of(BoardMeasure.values())
            .collect(toMap(measure -> measure, measure -> address + "#" + measure.name()));
    return new BoardLine(block.fullName(), address, sum(members, now), sum(members, then), sources);
  }

  private static BoardLine outside(
      List<UnitId> units, Map<UnitId, BoardFigures> now, Map<UnitId, BoardFigures> then) {
    return new BoardLine(
        Words.of("boards").say("outside", units.size()),
        null,
        sum(units, now),
        sum(units, then),
        Map.of(
            BoardMeasure.TARGETS,
            "/tien-do-don-vi",
            BoardMeasure.REPORTS,
            "/theo-doi-bao-cao",
            BoardMeasure.REGISTERED,
            "/dang-ky-don-vi",
            BoardMeasure.STRIVING,
            "/dang-ky-don-vi"));
  }

  private static BoardFigures sum(List<UnitId> units, Map<UnitId, BoardFigures> of) {
    return BoardFigures.of(
        units.stream().map(unit -> of.getOrDefault(unit, BoardFigures.NONE)).toList());
  }
}
