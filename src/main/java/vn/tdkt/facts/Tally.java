package vn.tdkt.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.tdkt.kernel.Score;

/**
 * What the facts of one indicator say together.
 *
 * @param until the first day after the last of them
 */
public record Tally(Amount amount, LocalDate until) {
  private static final Comparator<Fact> BY_TIME =
      Comparator.comparing((Fact fact) -> fact.span().until()).thenComparing(Fact::id);

  /** Nothing where nothing was entered: that is not the same as zero. */
  public static Optional<Tally> of(Gathering gathering, Collection<Fact> facts) {
    return facts.stream()
        .max(BY_TIME)
        .map(
            latest ->
                new Tally(
                    gathering == Gathering.LATEST ? latest.amount() : sum(facts),
                    latest.span().until()));
  }

  /** A sum is as close as its loosest part. */
  private static Amount sum(Collection<Fact> facts) {
    Score total = Score.ZERO;
    Qualifier qualifier = Qualifier.EXACTLY;
    boolean provisional = false;
    for (Fact fact : facts) {
      Amount amount = fact.amount();
      total = total.plus(amount.value());
      provisional |= amount.provisional();
      if (amount.qualifier().compareTo(qualifier) > 0) {
        qualifier = amount.qualifier();
      }
    }
    return new Amount(total, qualifier, provisional);
  }
}
