package vn.tdkt.movements.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;

/** What a movement asks of a unit in one year, and what of it is there (REQ-73, REQ-74). */
public final class Checklist {
  private static final int LONG_YEARS = 3;

  /** How one line of the list stands. */
  public enum State {
    DONE,
    /** Done, after its deadline. */
    LATE,
    MISSING,
    /** Nothing is due while the movement goes on. */
    NOT_YET,
    NOT_ASKED;

    /** As people read it. */
    public String words() {
      return Words.of("movements").say("check." + name());
    }
  }

  /** One line. */
  public record Line(ResponseKind kind, State state) {}

  private Checklist() {}

  /** The lines that this movement asks for, or that the unit has done nevertheless. */
  public static List<Line> of(Lasting lasting, List<Response> done, LocalDate today) {
    return Arrays.stream(ResponseKind.values())
        .filter(kind -> kind.asked() != ResponseKind.Asked.NEVER)
        .map(kind -> new Line(kind, state(kind, lasting, done, today)))
        .filter(line -> line.state() != State.NOT_ASKED)
        .toList();
  }

  private static State state(
      ResponseKind kind, Lasting lasting, List<Response> done, LocalDate today) {
    List<Response> here = done.stream().filter(r -> r.counts() && r.kind() == kind).toList();
    if (!here.isEmpty()) {
      return here.stream().allMatch(r -> r.said().daysLate() > 0) ? State.LATE : State.DONE;
    }
    return switch (kind.asked()) {
      case ALWAYS -> State.MISSING;
      case LONG -> lasting.atLeast(LONG_YEARS) ? State.MISSING : State.NOT_ASKED;
      case AT_END -> lasting.ended(today) ? State.MISSING : State.NOT_YET;
      case NEVER -> State.NOT_ASKED;
    };
  }
}
