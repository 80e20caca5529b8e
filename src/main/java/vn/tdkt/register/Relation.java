package vn.tdkt.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relation as one of its two documents sees it.
 *
 * @param own whether it belongs to the document that looks, not to the other
 * @param other the other document, or null
 * @param cited how the other is cited
 * @param subject what the other is about
 * @param reference the legal paper that is rested on, or null
 */
public record Relation(
    UUID id,
    RelationKind kind,
    boolean own,
    @Nullable UUID other,
    String cited,
    String subject,
    @Nullable LegalReference reference) {
  /** "Thực hiện" or "Được thực hiện bởi". */
  public String words() {
    return own ? kind.words() : kind.back();
  }
}
