package vn.tdkt.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.store.FigureWriter.Write;

/** What the record says about figures: points before and after, never a restricted text. */
final class CellActs {
  private static final Words WORDS = Words.of("scoring");

  private CellActs() {}

  static SheetAct saved(
      Item.Leaf leaf, Figures before, Recorded row, Draft draft, Actor by, Instant at) {
    List<Change> changes = new ArrayList<>();
    changes.add(points(leaf.ref(), before, row));
    draft.adjustments().forEach(one -> changes.add(adjusted(leaf.ref(), before, one)));
    return new SheetAct("scoring.cell-saved", before.head().id(), by, at, changes);
  }

  /**
   * Many rows at once.
   *
   * @param kind such as "scoring.table-pasted"
   */
  static SheetAct many(
      String kind, CriteriaSet set, Figures before, List<Write> rows, Actor by, Instant at) {
    return new SheetAct(kind, before.head().id(), by, at, changes(set, before, rows));
  }

  private static List<Change> changes(CriteriaSet set, Figures before, List<Write> rows) {
    Map<String, String> refs =
        set.leaves().collect(Collectors.toMap(Item.Leaf::key, Item.Leaf::ref));
    return rows.stream()
        .map(Write::row)
        .map(row -> points(refs.getOrDefault(row.leaf(), row.leaf()), before, row))
        .toList();
  }

  private static Change points(String ref, Figures before, Recorded row) {
    Recorded last = before.row(row.round(), row.judge(), row.leaf()).orElse(null);
    return Change.of(ref, last == null ? null : text(last.points()), text(row.points()));
  }

  private static Change adjusted(String ref, Figures before, Adjustment next) {
    String field = ref + " · " + WORDS.say("adjustment." + next.kind().name());
    String after = next.counts() ? next.points().text() : null;
    String old =
        before.adjustments().stream()
            .filter(one -> one.id().equals(next.id()))
            .map(one -> one.points().text())
            .findFirst()
            .orElse(null);
    return Change.of(field, old, after);
  }

  private static @Nullable String text(@Nullable Score points) {
    return points == null ? WORDS.say("points.open") : points.text();
  }
}
