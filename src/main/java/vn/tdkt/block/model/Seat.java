package vn.tdkt.block.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetState;

/**
 * A member at the table of the block, with its sheet.
 *
 * @param figures null where the member has opened no sheet yet
 * @param judged the block's rows by leaf, those included that the unit has overtaken
 */
public record Seat(Member member, @Nullable Figures figures, Map<String, Recorded> judged) {
  public Seat {
    judged = Map.copyOf(judged);
  }

  public static Seat of(Member member, @Nullable Figures figures) {
    Map<String, Recorded> judged = new HashMap<>();
    if (figures != null) {
      figures.rows().stream()
          .filter(row -> row.round().equals(Round.BLOCK) && row.judge() == null)
          .forEach(row -> judged.put(row.leaf(), row));
    }
    return new Seat(member, figures, judged);
  }

  public UnitId unit() {
    return member.unit();
  }

  public Optional<SheetHead> sheet() {
    return Optional.ofNullable(figures).map(Figures::head);
  }

  /** The sheet has left the unit. */
  public boolean sent() {
    return sheet().map(SheetHead::state).filter(SheetState::sent).isPresent();
  }

  /** The block may score it now; what was only sent is opened by its first figure. */
  public boolean open() {
    return sheet()
        .map(SheetHead::state)
        .filter(state -> state == SheetState.SENT || state == SheetState.BLOCK_SCORING)
        .isPresent();
  }

  /** What the block says about a leaf, unless the unit has changed the leaf since (REQ-105). */
  public Optional<Recorded> judged(String leaf) {
    return Optional.ofNullable(judged.get(leaf)).filter(row -> !row.at().isBefore(changed(leaf)));
  }

  /** What one of several scorers says about a leaf. */
  public Optional<Recorded> judged(String leaf, @Nullable UUID judge) {
    return Optional.ofNullable(figures)
        .flatMap(all -> all.row(Round.BLOCK, judge, leaf))
        .filter(row -> !row.at().isBefore(changed(leaf)));
  }

  /** Version of the row that this scorer would write next to; 0 where there is none. */
  public long version(String leaf, @Nullable UUID judge) {
    return Optional.ofNullable(figures)
        .flatMap(all -> all.row(Round.BLOCK, judge, leaf))
        .map(Recorded::version)
        .orElse(0L);
  }

  private Instant changed(String leaf) {
    if (figures == null) {
      return Instant.MIN;
    }
    Instant row = figures.row(Round.SELF, null, leaf).map(Recorded::at).orElse(Instant.MIN);
    return figures.adjustments(leaf).stream()
        .map(Adjustment::at)
        .reduce(row, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** What the unit says of itself. */
  public UnitSheet self() {
    return sheetOf().self();
  }

  /** What counts now: the block's figures, and the unit's own where the block has none yet. */
  public UnitSheet counted() {
    UnitSheet self = self();
    Map<String, Entry> entries = new LinkedHashMap<>(self.entries());
    judged.keySet().forEach(leaf -> judged(leaf).ifPresent(row -> entries.put(leaf, row.entry())));
    return new UnitSheet(
        self.unit(), self.name(), self.group(), self.attributes(), entries, self.stated());
  }

  private Figures sheetOf() {
    if (figures == null) {
      throw new IllegalStateException("no sheet: " + member.name());
    }
    return figures;
  }
}
