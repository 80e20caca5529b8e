package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/** What a list tells of one part of a unit's year: silence is not zero. */
public record PartAnswer(State state, long count) {
  /** How far it is answered. */
  public enum State {
    SILENT,
    /** Something is said, and not yet all. */
    PARTLY,
    ANSWERED
  }

  /** "chưa trả lời", "không có", "2", "1 (mới một phần)". */
  public String words() {
    Words words = Words.of("supervision");
    return switch (state) {
      case SILENT -> words.say("part.silent");
      case PARTLY -> words.say("part.partly", count);
      case ANSWERED -> count == 0 ? words.say("part.none") : String.valueOf(count);
    };
  }

  public boolean silent() {
    return state == State.SILENT;
  }
}
