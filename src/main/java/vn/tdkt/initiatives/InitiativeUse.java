package vn.tdkt.initiatives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative has served for: from then on it serves its author for nothing else.
 *
 * @param person of the author, or null for one from elsewhere
 * @param author by name, as it stood then
 * @param title the code of the title or form of commendation
 * @param titleName as the catalogue names it
 * @param year the label of the emulation year of the title
 * @param decision by which it was conferred; empty while it is not known
 * @param voided why it was none, or null
 */
public record InitiativeUse(
    UUID id,
    UUID initiative,
    @Nullable UUID person,
    String author,
    String title,
    String titleName,
    String year,
    String decision,
    @Nullable String voided) {
  public boolean counts() {
    return voided == null;
  }
}
