package vn.tdkt.register;

import vn.tdkt.kernel.Words;

/**
 * How a unit keeps its outgoing register here.
 *
 * @param version 0 where nobody has said anything yet
 */
public record Keeping(Series series, long version) {
  public static final Keeping UNSAID = new Keeping(Series.PART, 0);

  /** Which numbers run on without a gap. */
  public enum Series {
    /** Only some documents are entered here, so gaps mean nothing (decision 22). */
    PART,
    /** All documents run in one series. */
    ONE,
    /** Each kind has a series of its own. */
    BY_KIND;

    public String words() {
      return Words.of("register").say("series." + name());
    }
  }
}
