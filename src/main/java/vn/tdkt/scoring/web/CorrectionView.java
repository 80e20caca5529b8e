package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.Difference;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.SheetBasis.Correction;
import vn.tdkt.scoring.SheetHead;

/**
 * The corrected set beside the one that a sheet stands on, and what going over does to its points.
 *
 * @param editable whether the one who looks may take the sheet over now
 */
public record CorrectionView(SheetHead head, Correction correction, boolean editable) {
  private static final Words WORDS = Words.of("scoring");

  /** Points of one criterion under both versions; empty where there are none. */
  public record Moved(String ref, String before, String after) {}

  public String t(String key, @Nullable Object... arguments) {
    return WORDS.say(key, arguments);
  }

  public String address() {
    return "/bang-cham-diem/" + head.id().value();
  }

  /** "Bản 2, theo 3105/HD ngày 01/07/2024". */
  public String version() {
    DecidingDocument decision = correction.set().decision();
    return decision == null
        ? t("set.version", correction.set().number())
        : t(
            "correction.version",
            correction.set().number(),
            decision.number(),
            VietnamTime.date(decision.date()));
  }

  public List<Difference> differences() {
    return correction.differences();
  }

  /** The criteria whose points change, in the order of the corrected set; then those that go. */
  public List<Moved> moved() {
    List<Moved> moved = new ArrayList<>();
    for (LeafResult now : correction.after().leaves()) {
      LeafResult was = correction.before().leaf(now.key());
      Score before = was == null ? null : was.points();
      if (!Objects.equals(before, now.points())) {
        moved.add(new Moved(now.ref(), Rows.text(before), Rows.text(now.points())));
      }
    }
    for (LeafResult was : correction.before().leaves()) {
      if (correction.after().leaf(was.key()) == null && was.points() != null) {
        moved.add(new Moved(was.ref(), was.points().text(), ""));
      }
    }
    return moved;
  }
}
