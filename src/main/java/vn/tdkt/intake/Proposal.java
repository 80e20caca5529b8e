package vn.tdkt.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.model.Answer;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.organisation.UnitId;

/**
 * A table that somebody brought.
 *
 * @param unit below which everything lies that it brings in
 * @param sha256 of the file
 * @param rows below the heads
 * @param told why the program gave the table back when it was to be taken in, or null
 */
public record Proposal(
    UUID id,
    IntakeKind kind,
    UnitId jurisdiction,
    UnitId unit,
    String unitName,
    String fileName,
    String sha256,
    int rows,
    Choices choices,
    State state,
    @Nullable String told,
    int fresh,
    int changed,
    String broughtBy,
    Instant broughtAt,
    long version) {
  /** Where it stands. */
  public enum State {
    /** Looked at; nothing of it is on record. */
    OPEN,
    /** Accepted, and too large for the request: it enters in the background. */
    TAKING,
    TAKEN,
    TAKEN_BACK,
    DROPPED,
    /** Nobody decided in time. */
    EXPIRED
  }

  /**
   * What a person has said about the table.
   *
   * @param columns one for each head, or null while they are told by their heads
   * @param doubtful said of all doubtful rows without an {@link Answer} of their own, or null
   * @param takeHidden null until somebody was asked
   */
  public record Choices(
      @Nullable List<String> columns,
      @Nullable Answer doubtful,
      @Nullable Boolean takeHidden,
      boolean leaveWrong) {}

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
