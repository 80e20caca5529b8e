package vn.tdkt.registration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.registration.model.Share;

/**
 * A target as a share: "100% Lao động tiên tiến, trong đó 10% Bằng khen" are two (REQ-67).
 *
 * @param title what part of the staff shall strive for
 * @param among the title of those of whom it is a part, or null for the whole staff
 */
public record Goal(UUID id, String title, int percent, @Nullable String among) {
  /** "10% Bằng khen …, trong số Lao động tiên tiến". */
  public String words(Titles titles) {
    Words words = Words.of("registration");
    return among == null
        ? words.say("goal.of-staff", percent, titles.name(title))
        : words.say("goal.of-title", percent, titles.name(title), titles.name(among));
  }

  /** In heads, with what is registered. A part of a part is taken of those that the other asks. */
  public Share share(List<Goal> all, List<Entrant> entrants) {
    List<Entrant> persons = entrants.stream().filter(one -> !one.collective()).toList();
    long striving =
        persons.stream()
            .filter(one -> one.strivesFor(title))
            .filter(one -> among == null || one.strivesFor(among))
            .count();
    return new Share(percent, base(all, persons), (int) striving);
  }

  private int base(List<Goal> all, List<Entrant> persons) {
    return all.stream()
        .filter(other -> other.title.equals(among) && other.among == null)
        .findFirst()
        .map(other -> new Share(other.percent, persons.size(), 0).atLeast())
        .orElseGet(
            () -> (int) persons.stream().filter(o -> among == null || o.strivesFor(among)).count());
  }
}
