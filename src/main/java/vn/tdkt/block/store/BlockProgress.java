package vn.tdkt.block.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * How far a block is, in a few numbers.
 *
 * @param scoreBy last day on which the block has scored all, or null
 * @param toScore sheets of other members that were sent and are not yet reviewed
 * @param leaderToScore whether the leader's sheet is among those (0 or 1), seen from a deputy
 */
public record BlockProgress(
    UUID id,
    UUID jurisdiction,
    String name,
    String label,
    @Nullable LocalDate scoreBy,
    int members,
    int sent,
    int toScore,
    int leaderToScore,
    boolean frozen,
    boolean opened) {
  public Scope scope() {
    return Scope.block(jurisdiction, id);
  }

  public String address() {
    return "/khoi/" + id;
  }
}
