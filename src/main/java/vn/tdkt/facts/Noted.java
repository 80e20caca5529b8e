package vn.tdkt.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as somebody enters it.
 *
 * @param amount null to withdraw what was entered before
 * @param seen version of the fact from which the form was drawn, 0 where there was none
 */
public record Noted(UUID indicator, Span span, @Nullable Amount amount, String note, long seen) {
  /** The same, of another name of the figure. */
  Noted of(UUID other) {
    return new Noted(other, span, amount, note, seen);
  }
}
