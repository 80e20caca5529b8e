package vn.tdkt.block.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;

/**
 * The scoring of a block at one moment, computed from what is recorded: the sheets that were sent,
 * as the units score themselves and as they count with the block's figures.
 */
public final class Assessment {
  private final BlockYear block;
  private final StoredSet set;
  private final List<Seat> seats;
  private final Map<String, SheetResult> self;
  private final Map<String, SheetResult> counted;

  private Assessment(BlockYear block, StoredSet set, List<Seat> seats) {
    this.block = block;
    this.set = set;
    this.seats = List.copyOf(seats);
    self = results(Seat::self);
    counted = results(Seat::counted);
  }

  public static Assessment of(BlockYear block, StoredSet set, List<Seat> seats) {
    return new Assessment(block, set, seats);
  }

  private Map<String, SheetResult> results(Function<Seat, UnitSheet> sheet) {
    List<UnitSheet> sent = seats.stream().filter(Seat::sent).map(sheet).toList();
    Map<String, SheetResult> results = new HashMap<>();
    Evaluation.of(criteria(), sent).units().forEach(unit -> results.put(unit.unit(), unit));
    return results;
  }

  public BlockYear block() {
    return block;
  }

  public StoredSet set() {
    return set;
  }

  public CriteriaSet criteria() {
    return set.content();
  }

  /** The members in the order of the block. */
  public List<Seat> seats() {
    return seats;
  }

  /** Null where the member is none of this block. */
  public @Nullable Seat seat(UnitId unit) {
    return seats.stream().filter(seat -> seat.unit().equals(unit)).findFirst().orElse(null);
  }

  /** What the unit's own figures give; null where it has not sent. */
  public @Nullable SheetResult self(Seat seat) {
    return self.get(seat.unit().value().toString());
  }

  /** What counts now; null where the member has not sent. */
  public @Nullable SheetResult counted(Seat seat) {
    return counted.get(seat.unit().value().toString());
  }

  /**
   * Self and block figures of one member at one leaf.
   *
   * @param judge the one of several scorers who looks, or null
   */
  public Cell cell(Seat seat, String leaf, @Nullable UUID judge) {
    SheetResult own = self(seat);
    SheetResult now = counted(seat);
    LeafResult one = own == null ? null : own.leaf(leaf);
    LeafResult other = now == null ? null : now.leaf(leaf);
    return one == null || other == null ? Cell.NOT_SENT : cell(seat, one, other, judge);
  }

  /** The cells of a member, in printed order. */
  public List<Cell> column(Seat seat, @Nullable UUID judge) {
    SheetResult own = self(seat);
    SheetResult now = counted(seat);
    if (own == null || now == null) {
      return criteria().leaves().map(leaf -> Cell.NOT_SENT).toList();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < own.leaves().size(); i++) {
      cells.add(cell(seat, own.leaves().get(i), now.leaves().get(i), judge));
    }
    return cells;
  }

  private static Cell cell(Seat seat, LeafResult self, LeafResult counted, @Nullable UUID judge) {
    return judge == null ? Cell.of(seat, self, counted) : Cell.of(seat, self, judge);
  }
}
