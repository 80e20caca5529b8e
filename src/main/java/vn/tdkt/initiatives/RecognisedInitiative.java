package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recognised initiative of a person, as a check of eligibility reads it.
 *
 * @param year the label of the emulation year for which it was proposed
 * @param main whether the person is its main author
 * @param recognitions in which scope since which day, the narrow scope first; never empty
 * @param use for what this person has used it, or null: then it may serve once more
 */
public record RecognisedInitiative(
    UUID id,
    String name,
    UUID unit,
    String year,
    boolean main,
    List<Recognition> recognitions,
    @Nullable InitiativeUse use) {
  /** One scope with the decision that it rests on. */
  public record Recognition(Influence influence, Ground ground) {
    public LocalDate on() {
      return ground.on();
    }
  }

  public RecognisedInitiative {
    recognitions = List.copyOf(recognitions);
  }

  /** The widest scope. */
  public Influence influence() {
    return recognitions.getLast().influence();
  }

  public boolean isUsed() {
    return use != null;
  }
}
