package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the staff or a collective of the unit, with what was registered, if anything was.
 *
 * @param key of the person; for a collective, of its entry
 * @param part the department of the person, empty for the unit itself
 * @param titles codes of the catalogue, in its order
 * @param on when the first registration came, or null before
 */
public record Entrant(
    UUID key,
    boolean collective,
    String name,
    String part,
    List<String> titles,
    @Nullable LocalDate on) {
  public Entrant {
    titles = List.copyOf(titles);
  }

  public boolean registered() {
    return !titles.isEmpty();
  }

  public boolean lateFor(Round round) {
    return registered() && on != null && on.isAfter(round.deadline());
  }

  public Entrant wishing(List<String> codes) {
    return new Entrant(key, collective, name, part, codes, on);
  }
}
