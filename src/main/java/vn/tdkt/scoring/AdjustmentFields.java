package vn.tdkt.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/** Reads the lines of bonus and deduction of one row: changed, new and emptied ones. */
record AdjustmentFields(String leaf, Figures now, LeafFields fields, Access by, Instant at) {
  private static final Words WORDS = Words.of("scoring");

  /** Only what changes. */
  List<Adjustment> read() {
    List<Adjustment> next = new ArrayList<>();
    for (Adjustment.Kind kind : Adjustment.Kind.values()) {
      List<Adjustment> there = of(kind);
      int n = 1;
      for (; n <= there.size(); n++) {
        change(kind.slot(n), there.get(n - 1), next);
      }
      for (; fields.has(kind.slot(n) + ".points"); n++) {
        begin(kind, kind.slot(n), next);
      }
    }
    return next;
  }

  private List<Adjustment> of(Adjustment.Kind kind) {
    return now.adjustments(leaf).stream().filter(one -> one.kind() == kind).toList();
  }

  private void change(String slot, Adjustment old, List<Adjustment> next) {
    if (!fields.has(slot + ".points")) {
      return;
    }
    Score points = points(slot);
    String words = fields.text(slot + ".text");
    boolean hidden = restricted(slot);
    if (points == null && words.isEmpty()) {
      next.add(old.voided(WORDS.say("adjustment.emptied"), by, at));
    } else if (points != null && !old.says(points, words, hidden)) {
      next.add(old.changed(points, words, hidden, by, at));
    } else if (points == null) {
      fields.wrong(slot + ".points", WORDS.say("field.points-missing"));
    }
  }

  private void begin(Adjustment.Kind kind, String slot, List<Adjustment> next) {
    Score points = points(slot);
    String words = fields.text(slot + ".text");
    if (points == null && words.isEmpty()) {
      return;
    }
    if (points == null) {
      fields.wrong(slot + ".points", WORDS.say("field.points-missing"));
      return;
    }
    next.add(
        new Adjustment(
            Ids.next(),
            1,
            leaf,
            kind,
            points,
            words,
            restricted(slot),
            null,
            null,
            by.actor().fullName(),
            at));
  }

  private @Nullable Score points(String slot) {
    Score points = fields.number(slot + ".points", null);
    if (points != null && points.isNegative()) {
      fields.wrong(slot + ".points", WORDS.say("field.negative"));
      return Score.ZERO;
    }
    return points;
  }

  private boolean restricted(String slot) {
    return "true".equals(fields.text(slot + ".restricted"));
  }
}
