package vn.tdkt.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.Entry;
import vn.tdkt.kernel.Score;

/**
 * A bonus or the explanation of a deduction, as a record of its own (REQ-144, REQ-145); the sum of
 * those that count is the column.
 *
 * @param restricted only those entitled may read the explanation ("Hạn chế", REQ-192)
 * @param stated points that the explanation itself names, where read from a paper
 * @param voided why it no longer counts; null while it counts
 */
public record Adjustment(
    UUID id,
    long version,
    String leaf,
    Kind kind,
    Score points,
    String explanation,
    boolean restricted,
    @Nullable Score stated,
    @Nullable String voided,
    String by,
    Instant at) {
  /** Longer texts belong into a file. */
  public static final int LONGEST_TEXT = 4000;

  /** Which column it belongs to. */
  public enum Kind {
    BONUS,
    DEDUCTION;

    /** Beginning of the names of its fields on the page: "bonus". */
    public String slot() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean counts() {
    return voided == null;
  }

  /** Whether another record of the same kind holds the same. */
  boolean saysTheSame(Adjustment other) {
    return kind == other.kind
        && Objects.equals(stated, other.stated)
        && says(other.points, other.explanation, other.restricted);
  }

  boolean says(Score other, String words, boolean hidden) {
    return points.equals(other) && explanation.equals(words) && restricted == hidden;
  }

  /** Its next version, which no longer counts. */
  Adjustment voided(String why, Access who, Instant when) {
    return new Adjustment(
        id,
        version + 1,
        leaf,
        kind,
        points,
        explanation,
        restricted,
        stated,
        why,
        who.actor().fullName(),
        when);
  }

  /** Its next version, which counts again. */
  Adjustment restored(Access who, Instant when) {
    return changed(points, explanation, restricted, who, when);
  }

  /** Its next version with other points and words. */
  Adjustment changed(Score other, String words, boolean hidden, Access who, Instant when) {
    return new Adjustment(
        id,
        version + 1,
        leaf,
        kind,
        other,
        words,
        hidden,
        stated,
        null,
        who.actor().fullName(),
        when);
  }

  /** The entry with this adjustment in it. */
  Entry addTo(Entry entry) {
    String text = explanation.isEmpty() ? null : explanation;
    return switch (kind) {
      case BONUS -> entry.with(new Entry.Bonus(points, text, stated, List.of()));
      case DEDUCTION -> entry.with(new Entry.Deduction(points, text, restricted, List.of()));
    };
  }
}
