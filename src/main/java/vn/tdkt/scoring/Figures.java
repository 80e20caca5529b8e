package vn.tdkt.scoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;

/**
 * All that is recorded on one sheet now: the last version of every row, and the adjustments of the
 * unit's own round that count.
 */
public record Figures(SheetHead head, List<Recorded> rows, List<Adjustment> adjustments) {
  public Figures {
    rows = List.copyOf(rows);
    adjustments = List.copyOf(adjustments);
  }

  /** What the unit itself says, as the engine reads it. */
  public UnitSheet self() {
    return sheet(Round.SELF, null);
  }

  /** What a round says; empty where it has not scored a leaf yet. */
  public UnitSheet sheet(Round round, @Nullable UUID judge) {
    Map<String, Entry> entries = new HashMap<>();
    rows.stream()
        .filter(row -> row.round().equals(round) && Objects.equals(row.judge(), judge))
        .forEach(row -> entries.put(row.leaf(), row.entry()));
    if (round.equals(Round.SELF)) {
      adjustments.forEach(
          one -> entries.put(one.leaf(), one.addTo(entries.getOrDefault(one.leaf(), Entry.EMPTY))));
    }
    return unitSheet(entries);
  }

  /** The last version of a row, if the round has one. */
  public Optional<Recorded> row(Round round, @Nullable UUID judge, String leaf) {
    return rows.stream()
        .filter(row -> row.leaf().equals(leaf) && row.round().equals(round))
        .filter(row -> Objects.equals(row.judge(), judge))
        .findFirst();
  }

  /** The points that the block gave, by key of the leaf. */
  public Map<String, Score> blockPoints() {
    Map<String, Score> points = new HashMap<>();
    for (Recorded row : rows) {
      if (row.round().equals(Round.BLOCK) && row.judge() == null && row.points() != null) {
        points.put(row.leaf(), row.points());
      }
    }
    return points;
  }

  /** Version of the unit's own row; 0 where there is none yet. */
  public long version(String leaf) {
    return row(Round.SELF, null, leaf).map(Recorded::version).orElse(0L);
  }

  /** Something was entered for the unit that the unit has not confirmed since. */
  public boolean unconfirmed() {
    Instant confirmed = head.confirmedAt();
    return rows.stream()
        .filter(row -> row.onBehalf() && row.round().equals(Round.SELF))
        .anyMatch(row -> confirmed == null || row.at().isAfter(confirmed));
  }

  public List<Adjustment> adjustments(String leaf) {
    return adjustments.stream().filter(one -> one.leaf().equals(leaf)).toList();
  }

  /** These figures with the next version of a row and of adjustments in place of the last. */
  Figures with(Recorded next, List<Adjustment> changed) {
    Stream<Recorded> others = rows.stream().filter(row -> !next.sameRow(row));
    return new Figures(head, Stream.concat(others, Stream.of(next)).toList(), adjustments)
        .adjusted(changed);
  }

  /** These figures with the next versions of adjustments in place of the last. */
  Figures adjusted(List<Adjustment> changed) {
    Set<UUID> ids = changed.stream().map(Adjustment::id).collect(Collectors.toSet());
    Stream<Adjustment> kept = adjustments.stream().filter(one -> !ids.contains(one.id()));
    return new Figures(
        head, rows, Stream.concat(kept, changed.stream().filter(Adjustment::counts)).toList());
  }

  /** These figures with the next versions of rows in place of the last. */
  Figures with(List<Recorded> next) {
    Figures then = this;
    for (Recorded row : next) {
      then = then.with(row, List.of());
    }
    return then;
  }

  /** The unit's row of a leaf with the points that came of it. */
  Recorded scored(String leaf, @Nullable Score points) {
    return row(Round.SELF, null, leaf).orElseThrow().with(points);
  }

  private UnitSheet unitSheet(Map<String, Entry> entries) {
    return new UnitSheet(
        head.unit().value().toString(),
        head.unitName(),
        head.group().isEmpty() ? null : head.group(),
        head.attributes(),
        entries,
        Map.of());
  }
}
