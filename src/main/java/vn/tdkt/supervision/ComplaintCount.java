package vn.tdkt.supervision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/** What is counted of the complaints and denunciations that came in in a period (REQ-76). */
public enum ComplaintCount {
  RECEIVED(null),
  /** Those that the unit itself has to settle. */
  COMPETENT(RECEIVED),
  SOLVED(COMPETENT),
  IN_TIME(SOLVED),
  /** Solved as the law asks: nobody above had to correct it. */
  RIGHTLY(SOLVED),
  /** Those for which a superior reprimanded the unit. */
  REPRIMANDED(RECEIVED);

  private final @Nullable ComplaintCount whole;

  ComplaintCount(@Nullable ComplaintCount whole) {
    this.whole = whole;
  }

  /** Of what it is a part. */
  public Optional<ComplaintCount> whole() {
    return Optional.ofNullable(whole);
  }

  /** As a column names it. */
  public String words() {
    return Words.of("supervision").say("count." + name());
  }
}
