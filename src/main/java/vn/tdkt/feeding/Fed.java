package vn.tdkt.feeding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;

/**
 * What a source says today.
 *
 * @param until the last day that was counted, or null where the source is no count
 * @param facts that were counted; none where the source is no count, or the figures stand on lines
 *     of their own
 * @param basis what it rests on, with versions: another basis is another state of the figures
 */
public record Fed(
    Amount amount, String measure, @Nullable LocalDate until, List<UUID> facts, String basis) {
  public Fed {
    facts = List.copyOf(facts);
  }

  /** "5 hội nghị". */
  public String words() {
    return amount.words(measure);
  }
}
