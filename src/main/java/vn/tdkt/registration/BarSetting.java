package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;

/**
 * What becomes in one year of a province of somebody who is proposed without having registered
 * (REQ-63). Without any edition the proposal is flagged, not barred: no clause of the law in force
 * asks for a registration, so barring needs a paper of the province.
 *
 * @param year the label of the year
 * @param edition 1 for the first of that year; a later one takes the place of those before
 * @param bars whether such a proposal is refused; else it is flagged
 * @param source the paper that says so
 */
public record BarSetting(
    UUID id,
    UUID jurisdiction,
    String year,
    int edition,
    boolean bars,
    String source,
    String reason,
    LocalDate setOn) {

  /**
   * The edition that bars in a round. A bar holds only where it was there before the time to
   * register was over: nobody is barred by what could not be known. Lifting it holds at once.
   *
   * @param editions of the year of the round, in any order
   */
  public static Optional<BarSetting> barring(Round round, List<BarSetting> editions) {
    return latest(editions)
        .filter(BarSetting::bars)
        .filter(
            now ->
                latest(editions.stream().filter(one -> one.inTimeFor(round)).toList())
                    .filter(BarSetting::bars)
                    .isPresent());
  }

  private static Optional<BarSetting> latest(List<BarSetting> editions) {
    return editions.stream().max(Comparator.comparing(BarSetting::edition));
  }

  private boolean inTimeFor(Round round) {
    return !setOn.isAfter(round.deadline());
  }

  /** Why somebody who registered nothing is not proposed; its ground is the paper. */
  Refusal against(String name) {
    return Refusal.of("registration.refused.barred", Citation.of(source), name, year);
  }

  /** "chặn" or "chỉ đánh dấu", as people read it. */
  public String words() {
    return Words.of("registration").say(bars ? "bar.BARS" : "bar.FLAGS");
  }
}
