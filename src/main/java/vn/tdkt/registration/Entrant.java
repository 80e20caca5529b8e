package vn.tdkt.registration;

import java.util.UUID;

/**
 * A person of the staff or a collective of the unit, with what was registered, if anything was.
 *
 * @param key of the person; for a collective, of its entry
 * @param part the department of the person, empty for the unit itself
 * @param withdrawn why the registration was taken back; empty where none was
 */
public record Entrant(
    UUID key, boolean collective, String name, String part, Wish wish, String withdrawn) {
  /** A collective that has not been entered yet. */
  static Entrant collective(UUID key, String name, Wish wish) {
    return new Entrant(key, true, name, "", wish, "");
  }

  public boolean registered() {
    return !wish.isEmpty();
  }

  public boolean strivesFor(String title) {
    return wish.has(title);
  }

  public boolean lateFor(Round round) {
    return registered() && wish.on() != null && wish.on().isAfter(round.deadline());
  }

  Entrant wishing(Wish other) {
    return new Entrant(key, collective, name, part, other, "");
  }

  Entrant withdrawing(String reason) {
    return new Entrant(key, collective, name, part, Wish.NONE, reason);
  }
}
