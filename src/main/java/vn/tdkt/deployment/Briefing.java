package vn.tdkt.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonId;

/**
 * One time that people of a unit were told of its plan (REQ-68).
 *
 * @param way how: a conference, a letter, a group of messages
 * @param persons who was told
 * @param voided why it counts no more, or null
 */
public record Briefing(
    UUID id, UUID plan, LocalDate on, String way, List<PersonId> persons, @Nullable String voided) {
  public Briefing {
    persons = List.copyOf(persons);
  }

  public boolean counts() {
    return voided == null;
  }

  Briefing voided(String reason) {
    return new Briefing(id, plan, on, way, persons, reason);
  }
}
