package vn.tdkt.archive;

import java.time.Instant;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;

/**
 * Papers that are digitised together (đợt số hóa).
 *
 * @param restricted "Hạn chế": only for those who may read what is so marked
 * @param paused recognition waits until somebody goes on
 */
public record Batch(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String name,
    Origin origin,
    boolean restricted,
    boolean paused,
    String openedBy,
    Instant openedAt,
    long version) {
  public Scope scope() {
    return Scope.unit(jurisdiction, unit);
  }

  /** The same with the version that the person saw. */
  public Batch at(long seenVersion) {
    return new Batch(
        id, jurisdiction, unit, name, origin, restricted, paused, openedBy, openedAt, seenVersion);
  }

  /**
   * @throws NotVisible if this person may not do this here
   */
  public void require(Permission permission, Access access) {
    access.require(permission, scope());
    if (restricted) {
      access.require(Permission.RESTRICTED_VIEW, scope());
    }
  }
}
