package vn.tdkt.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.organisation.UnitId;

/**
 * A table that somebody brought.
 *
 * @param unit below which everything lies that it brings in
 * @param sha256 of the file
 */
public record Proposal(
    UUID id,
    IntakeKind kind,
    UnitId jurisdiction,
    UnitId unit,
    String unitName,
    String fileName,
    String sha256,
    Choices choices,
    State state,
    int fresh,
    int changed,
    String broughtBy,
    Instant broughtAt,
    long version) {
  /** Where it stands. */
  public enum State {
    /** Looked at; nothing of it is on record. */
    OPEN,
    TAKEN,
    TAKEN_BACK,
    DROPPED
  }

  /**
   * What a person has said about the table.
   *
   * @param columns one for each head, or null while they are told by their heads
   * @param takeHidden null until somebody was asked
   */
  public record Choices(
      @Nullable List<String> columns,
      boolean takeDoubtful,
      @Nullable Boolean takeHidden,
      boolean leaveWrong) {}

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
