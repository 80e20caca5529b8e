package vn.tdkt.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something lies, and how far a role reaches: in a province or ministry, in one block of one
 * emulation year, in one unit. A sheet lies in all three.
 *
 * @param block the block of the year, or null
 */
public record Scope(UUID jurisdiction, @Nullable UUID block, @Nullable UUID unit) {
  public static Scope jurisdiction(UUID jurisdiction) {
    return new Scope(jurisdiction, null, null);
  }

  public static Scope block(UUID jurisdiction, UUID block) {
    return new Scope(jurisdiction, block, null);
  }

  public static Scope unit(UUID jurisdiction, UUID unit) {
    return new Scope(jurisdiction, null, unit);
  }

  /**
   * Whether a role held with a reach of this kind in this scope covers {@code place}. A unit that
   * crossed into another province keeps its own history, so a unit and a block are compared alone.
   */
  boolean covers(Scope place, ScopeKind reach) {
    return switch (reach) {
      case JURISDICTION -> jurisdiction.equals(place.jurisdiction);
      case BLOCK -> block != null && block.equals(place.block);
      case UNIT -> unit != null && unit.equals(place.unit);
    };
  }

  /** The reach of a role that is granted in this scope. */
  public ScopeKind kind() {
    if (unit != null) {
      return ScopeKind.UNIT;
    }
    return block != null ? ScopeKind.BLOCK : ScopeKind.JURISDICTION;
  }
}
