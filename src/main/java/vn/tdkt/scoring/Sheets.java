package vn.tdkt.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.FigureStore;
import vn.tdkt.scoring.store.FigureStore.On;
import vn.tdkt.scoring.store.RecordStore;
import vn.tdkt.scoring.store.SheetStore;

/** Reads sheets, for those who may see them. */
@Service
public class Sheets {
  private final SheetStore sheets;
  private final FigureStore figures;
  private final RecordStore records;
  private final Clock clock;

  Sheets(SheetStore sheets, FigureStore figures, RecordStore records, Clock clock) {
    this.clock = clock;
    this.sheets = sheets;
    this.figures = figures;
    this.records = records;
  }

  /**
   * @throws NotVisible if there is no such sheet, or this person may not see it
   */
  @Transactional(readOnly = true)
  public SheetHead head(SheetId id, Access by) {
    SheetHead head = sheets.find(id).orElseThrow(() -> new NotVisible("sheet"));
    if (!new ScoreSheet(head).visibleTo(by, owing(by).contains(head.block()))) {
      throw new NotVisible("sheet");
    }
    return head;
  }

  private Set<BlockYearId> owing(Access by) {
    UUID unit = by.actor().unit();
    return unit == null ? Set.of() : sheets.owing(unit, LocalDate.now(clock));
  }

  /** The sheet with every round's figures. */
  @Transactional(readOnly = true)
  public Figures figures(SheetId id, Access by) {
    SheetHead head = head(id, by);
    return new Figures(head, figures.rows(id, null), figures.adjustments(id));
  }

  /** Every version of one leaf, the latest first. */
  @Transactional(readOnly = true)
  public List<Recorded> history(SheetId id, String leaf, Access by) {
    head(id, by);
    return figures.history(id, leaf);
  }

  /** The way that the sheet went. */
  @Transactional(readOnly = true)
  public List<Taken> steps(SheetId id, Access by) {
    head(id, by);
    return records.steps(id);
  }

  @Transactional(readOnly = true)
  public List<Dispatch.Sent> dispatches(SheetId id, Access by) {
    head(id, by);
    return records.dispatches(id);
  }

  /** The sheets that the person may see, the latest year first. */
  @Transactional(readOnly = true)
  public List<SheetHead> list(Access by) {
    return visible(in(by.places(Permission.SHEET_VIEW)), by);
  }

  /** Those of these sheets that the person may see. */
  @Transactional(readOnly = true)
  public List<SheetHead> among(Collection<SheetId> ids, Access by) {
    return ids.isEmpty() ? List.of() : visible(sheets.all(ids), by);
  }

  private List<SheetHead> visible(List<SheetHead> heads, Access by) {
    Set<BlockYearId> owing = owing(by);
    return heads.stream()
        .filter(head -> new ScoreSheet(head).visibleTo(by, owing.contains(head.block())))
        .toList();
  }

  /** All sheets of these provinces, blocks and units; whoever asks reaches them. */
  @Transactional(readOnly = true)
  public List<SheetHead> in(List<Scope> places) {
    return sheets.list(
        ids(places, s -> s.unit() == null && s.block() == null ? s.jurisdiction() : null),
        ids(places, Scope::block),
        ids(places, Scope::unit));
  }

  private static UUID[] ids(List<Scope> places, Function<Scope, @Nullable UUID> part) {
    return places.stream().map(part).filter(java.util.Objects::nonNull).toArray(UUID[]::new);
  }

  /** Heads of all sheets of a block and year; whoever asks may see the block. */
  @Transactional(readOnly = true)
  public List<SheetHead> ofBlock(BlockYearId block) {
    return sheets.ofBlock(block);
  }

  @Transactional(readOnly = true)
  public Optional<SheetHead> ofUnit(BlockYearId block, UnitId unit) {
    return sheets.ofUnit(block, unit);
  }

  /**
   * All figures of all sheets of a block and year in every round: three queries, whatever the
   * number of members. Whoever asks may see the block.
   */
  @Transactional(readOnly = true)
  public List<Figures> figuresOfBlock(BlockYearId block) {
    List<SheetHead> heads = sheets.ofBlock(block);
    var rows = bySheet(figures.rows(block));
    var adjustments = bySheet(figures.adjustments(heads.stream().map(SheetHead::id).toList()));
    return heads.stream()
        .map(
            head ->
                new Figures(
                    head,
                    rows.getOrDefault(head.id(), List.of()),
                    adjustments.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static <T> Map<SheetId, List<T>> bySheet(List<On<T>> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(On::sheet, Collectors.mapping(On::what, Collectors.toList())));
  }
}
