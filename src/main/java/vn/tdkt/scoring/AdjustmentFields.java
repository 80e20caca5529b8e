package vn.tdkt.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;

/**
 * Reads the lines of bonus and deduction of one row: {@code bonus.N.id}, {@code .points}, {@code
 * .text}, {@code .restricted}, {@code .closed} where its restricted text was not shown, and {@code
 * bonus.shown}, the ids that the page showed. A line that was shown and is gone, or is empty, is
 * voided; what was not shown stays as it is. A new line brings the id that the page made for it, so
 * that it is one record however often it is saved.
 */
record AdjustmentFields(String leaf, Figures now, LeafFields fields, Access by, Instant at) {
  private static final Words WORDS = Words.of("scoring");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
    boolean hidden = "true".equals(fields.text(slot + ".restricted"));
    String id = fields.text(slot + ".id");
    Adjustment old = old(id);
    boolean closed = old != null && "true".equals(fields.text(slot + ".closed"));
    String words = words(slot, old);
    if (closed && !hidden) {
      fields.wrong(slot + ".restricted", WORDS.say("field.open-first"));
    }
    if (points == null && words.isEmpty()) {
      if (old != null) {
        next.add(old.voided(WORDS.say("adjustment.emptied"), by, at));
      }
    } else if (points == null) {
      fields.wrong(slot + ".points", WORDS.say("field.points-missing"));
    } else if (old == null) {
      next.add(begun(free(id, next), kind, points, words, hidden));
    } else if (!old.says(points, words, hidden)) {
      next.add(old.changed(points, words, hidden, by, at));
    }
  }

  /**
   * What is typed; a text that the page did not show, or that its machine did not keep, stays as it
   * was.
   */
  private String words(String slot, @Nullable Adjustment old) {
    String typed = fields.text(slot + ".text");
    boolean unsaid =
        !fields.says(slot + ".text")
            || (typed.isEmpty() && "true".equals(fields.text(slot + ".closed")));
    return old != null && unsaid ? old.explanation() : typed;
  }

  private @Nullable Adjustment old(String id) {
    boolean open = by.may(Permission.RESTRICTED_VIEW, now.head().scope());
    return now.adjustments(leaf).stream()
        .filter(one -> open || !one.restricted())
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** The id that the page made, unless it made none or another record has it. */
  private UUID free(String sent, List<Adjustment> next) {
    boolean taken =
        Stream.concat(now.adjustments().stream(), next.stream())
            .anyMatch(one -> one.id().toString().equals(sent));
    return taken || !ID.matcher(sent).matches() ? Ids.next() : UUID.fromString(sent);
  }

  /** Its version is that of the row: greater than any that the same id had before it was voided. */
  private Adjustment begun(
      UUID id, Adjustment.Kind kind, Score points, String words, boolean hidden) {
    return new Adjustment(
        id,
        now.version(leaf) + 1,
        leaf,
        kind,
        points,
        words,
        hidden,
        null,
        null,
        by.actor().fullName(),
        at);
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
