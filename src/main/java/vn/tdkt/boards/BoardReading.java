package vn.tdkt.boards;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** The boards of a block and of a unit, for those who may see them. */
@Service
public class BoardReading {
  /** The years of a unit side by side, the year itself and those before. */
  private static final int YEARS = 5;

  private final BoardSources sources;
  private final Blocks blocks;
  private final Units units;
  private final UnitAccess reach;
  private final Clock clock;

  BoardReading(BoardSources sources, Blocks blocks, Units units, UnitAccess reach, Clock clock) {
    this.sources = sources;
    this.blocks = blocks;
    this.units = units;
    this.reach = reach;
    this.clock = clock;
  }

  /** The years with which a year can be compared, the latest first. */
  public List<String> comparable(String year) {
    return YearLabels.before(year, YEARS - 1);
  }

  /** The blocks of a year whose boards the person sees: those led, or all of the province. */
  @Transactional(readOnly = true)
  public List<BlockLine> blocks(String year, Access access) {
    return blocks
        .list(
            access.places(Permission.BOARD_VIEW).stream()
                .filter(place -> place.kind() != ScopeKind.UNIT)
                .toList())
        .stream()
        .filter(block -> block.label().equals(year))
        .toList();
  }

  /**
   * The members of a block, in the order of their places.
   *
   * @param other the year beside it: what the same units did then
   * @throws NotVisible if the person neither leads the block nor looks after its province
   */
  @Transactional(readOnly = true)
  public BoardOfYear ofBlock(UUID id, String other, Access access) {
    BlockYear block = blocks.block(new BlockYearId(id));
    access.require(Permission.BOARD_VIEW, block.scope());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = block.within(today);
    List<UnitId> ids = block.membersOn(day).stream().map(Member::unit).toList();
    List<UnitView> members = units.all(ids, day);
    UUID province = block.jurisdiction().value();
    FigureLinks links = new FigureLinks(access, block.scope());
    Map<UUID, BoardFigures> then = byUnit(sources.of(members, other, today, province));
    List<BoardLine> lines =
        sources.of(members, block.label(), today, province).stream()
            .map(line -> line(line, then, links))
            .toList();
    return new BoardOfYear(block.fullName(), block.label(), other, lines);
  }

  private static BoardLine line(UnitFigures line, Map<UUID, BoardFigures> then, FigureLinks links) {
    UUID unit = line.unit().id().value();
    boolean opens = links.access().may(Permission.BOARD_VIEW, line.unit().scope());
    return new BoardLine(
        line.unit().fullName(),
        opens ? "/bang-theo-doi/don-vi/" + unit : null,
        line.figures(),
        then.getOrDefault(unit, BoardFigures.NONE),
        links.of(line));
  }

  private static Map<UUID, BoardFigures> byUnit(List<UnitFigures> lines) {
    return lines.stream().collect(toMap(line -> line.unit().id().value(), UnitFigures::figures));
  }

  /**
   * A unit, year by year; years of which nothing is known are left out.
   *
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public BoardOfYear ofUnit(UUID id, String year, Access access) {
    LocalDate today = LocalDate.now(clock);
    UnitView unit = reach.visible(new UnitId(id), Permission.BOARD_VIEW, access, today);
    FigureLinks links = new FigureLinks(access, null);
    List<BoardLine> lines = new ArrayList<>();
    Stream.concat(Stream.of(year), YearLabels.before(year, YEARS - 1).stream())
        .forEach(
            label ->
                of(unit, label, today)
                    .filter(line -> label.equals(year) || !line.figures().isEmpty())
                    .ifPresent(line -> lines.add(ofYear(label, line, label.equals(year), links))));
    return new BoardOfYear(unit.fullName(), year, null, lines);
  }

  private Optional<UnitFigures> of(UnitView unit, String year, LocalDate today) {
    return sources.of(List.of(unit), year, today, unit.jurisdiction().value()).stream().findFirst();
  }

  /** The pages behind the figures show the year that is worked on, and plans their own. */
  private static BoardLine ofYear(
      String year, UnitFigures line, boolean current, FigureLinks links) {
    Map<BoardMeasure, String> all = links.of(line);
    String plan = all.get(BoardMeasure.TARGETS);
    return new BoardLine(
        year,
        null,
        line.figures(),
        BoardFigures.NONE,
        current ? all : plan == null ? Map.of() : Map.of(BoardMeasure.TARGETS, plan));
  }
}
