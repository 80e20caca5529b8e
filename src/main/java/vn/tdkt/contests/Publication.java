package vn.tdkt.contests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * The results of an edition as they were published; nothing of them changes but the decision, which
 * gets its number later.
 *
 * @param issue first, second … publication of the edition
 * @param number of the edition, as it followed from the series then
 * @param decision by which they were recognised, or null until somebody typed it
 * @param superseded why another took its place, or null
 */
public record Publication(
    UUID id,
    UUID edition,
    int issue,
    int number,
    Instant at,
    @Nullable Decision decision,
    @Nullable String superseded,
    List<Result> results,
    List<PrizeCount> prizes) {
  public Publication {
    results = List.copyOf(results);
    prizes = List.copyOf(prizes);
  }

  /** Number and date as the records officer gave them. */
  public record Decision(String number, LocalDate on) {}

  /**
   * One work; the names of its authors are not repeated here.
   *
   * @param mean of the jurors, exact, or null where no jury scored it here
   */
  public record Result(
      String field,
      String title,
      String sender,
      int authors,
      @Nullable Score mean,
      @Nullable Integer rank,
      @Nullable PrizeLevel prize) {}

  /** The prizes of a level, here or in the round of the whole country. */
  public int prizes(PrizeLevel level, boolean national) {
    return prizes.stream()
        .filter(prize -> prize.level() == level && prize.national() == national)
        .mapToInt(PrizeCount::number)
        .sum();
  }

  public List<String> fields() {
    return results.stream().map(Result::field).distinct().toList();
  }
}
