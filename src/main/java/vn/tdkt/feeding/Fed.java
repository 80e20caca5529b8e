package vn.tdkt.feeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;

/**
 * What a source says today.
 *
 * @param until the last day that was counted, or null where the source is no count
 * @param basis what it rests on, with versions: another basis is another state of the figures
 */
public record Fed(Amount amount, String measure, @Nullable LocalDate until, String basis) {
  /** "5 hội nghị". */
  public String words() {
    return amount.words(measure);
  }
}
