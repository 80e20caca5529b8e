package vn.tdkt.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * Reads the lines of bonus and deduction of one row: {@code bonus.N.id}, {@code .points}, {@code
 * .text}, {@code .restricted}, and {@code bonus.shown}, the ids that the page showed. A line that
 * was shown and is gone, or is empty, is voided; what was not shown stays as it is.
 */
record AdjustmentFields(String leaf, Figures now, LeafFields fields, Access by, Instant at) {
  private static final Words WORDS = Words.of("scoring");

  /** Only what changes. */
  List<Adjustment> read() {
    List<Adjustment> next = new ArrayList<>();
    for (Adjustment.Kind kind : Adjustment.Kind.values()) {
      List<String> shown = List.of(fields.text(kind.slot() + ".shown").split(" "));
      List<String> kept = new ArrayList<>();
      for (int line : fields.lines(kind.slot())) {
        String slot = kind.slot() + "." + line;
        kept.add(fields.text(slot + ".id"));
        read(kind, slot, next);
      }
      now.adjustments(leaf).stream()
          .filter(one -> one.kind() == kind && shown.contains(one.id().toString()))
          .filter(one -> !kept.contains(one.id().toString()))
          .forEach(gone -> next.add(gone.voided(WORDS.say("adjustment.emptied"), by, at)));
    }
    return next;
  }

  private void read(Adjustment.Kind kind, String slot, List<Adjustment> next) {
    Score points = points(slot);
    String words = fields.text(slot + ".text");
    boolean hidden = "true".equals(fields.text(slot + ".restricted"));
    Adjustment old = old(fields.text(slot + ".id"));
    if (points == null && words.isEmpty()) {
      if (old != null) {
        next.add(old.voided(WORDS.say("adjustment.emptied"), by, at));
      }
    } else if (points == null) {
      fields.wrong(slot + ".points", WORDS.say("field.points-missing"));
    } else if (old == null) {
      next.add(begun(kind, points, words, hidden));
    } else if (!old.says(points, words, hidden)) {
      next.add(old.changed(points, words, hidden, by, at));
    }
  }

  private @Nullable Adjustment old(String id) {
    return now.adjustments(leaf).stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElse(null);
  }

  private Adjustment begun(Adjustment.Kind kind, Score points, String words, boolean hidden) {
    return new Adjustment(
        Ids.next(), 1, leaf, kind, points, words, hidden, null, null, by.actor().fullName(), at);
  }

  private @Nullable Score points(String slot) {
    Score points = fields.number(slot + ".points", null);
    if (points != null && points.isNegative()) {
      fields.wrong(slot + ".points", WORDS.say("field.negative"));
      return Score.ZERO;
    }
    return points;
  }
}
