package vn.tdkt.feeding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Words;

/**
 * One figure that a sheet can take.
 *
 * @param name of the source, as people choose it
 * @param slot the place that it fills, or null where it is only shown beside what is judged
 * @param fed what the source says today, or null where it says nothing yet
 * @param proposed what would stand there, as the form writes it; empty where nothing would
 * @param recorded what stands there; empty where nothing does
 * @param basis what the recorded figure was taken from, or null where a person entered it
 * @param seen version of the leaf
 */
public record FedLine(
    Feed feed,
    String name,
    Item.Leaf leaf,
    @Nullable Slot slot,
    @Nullable Fed fed,
    String proposed,
    String recorded,
    @Nullable String basis,
    long seen) {
  /** How the figures and the sheet stand to each other. */
  public enum State {
    /** Only to be read beside what is judged. */
    BESIDE,
    /** Nothing was noted that year. */
    NOTHING_NOTED,
    /** The place is empty. */
    TO_TAKE,
    AGREES,
    /** It was taken, and what it was taken from has changed since. */
    CHANGED,
    /** A person entered something else. */
    DIFFERS;

    /** As people read it. */
    public String words() {
      return Words.of("feeding").say("state." + name());
    }
  }

  public State state() {
    if (slot == null) {
      return State.BESIDE;
    }
    if (fed == null) {
      return State.NOTHING_NOTED;
    }
    if (recorded.isEmpty()) {
      return State.TO_TAKE;
    }
    if (recorded.equals(proposed)) {
      return State.AGREES;
    }
    return basis == null || Objects.equals(basis, fed.basis()) ? State.DIFFERS : State.CHANGED;
  }

  /** Whether taking it would change the sheet. */
  public boolean offers() {
    return switch (state()) {
      case TO_TAKE, CHANGED, DIFFERS -> true;
      default -> false;
    };
  }

  /** Whether to propose it: what a person entered is never written over unasked. */
  public boolean proposes() {
    return state() == State.TO_TAKE || state() == State.CHANGED;
  }

  /** The facts on which it rests. */
  public List<UUID> facts() {
    return fed == null ? List.of() : fed.facts();
  }

  /** What the source says, as the sheet would write it. */
  public String figure() {
    if (slot != null) {
      return shown(proposed);
    }
    return fed == null ? "" : fed.words();
  }

  /** A field as people read it. */
  public String shown(String field) {
    return slot != null && slot.kind() == Slot.Kind.YES_NO && !field.isEmpty()
        ? Words.of("feeding").say("yes." + field)
        : field;
  }
}
