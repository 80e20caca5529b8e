package vn.tdkt.facts;

import java.time.YearMonth;
import vn.tdkt.kernel.Words;

/**
 * That a figure of a unit is counted from records.
 *
 * @param from the first month that is counted; what stands of earlier ones was typed
 * @param address of the page with the records
 */
public record Counted(Countable what, YearMonth from, String address) {
  private static final Words WORDS = Words.of("facts");

  /** "đếm từ sổ hội nghị, hoạt động". */
  public String words() {
    return WORDS.say("counted.note", what.register());
  }

  /** The first month, as people read it. */
  public String since() {
    return Span.of(from).words();
  }

  /** Whether the time is counted, so that nobody types into it. */
  public boolean covers(Span time) {
    return time.until().isAfter(from.atDay(1));
  }
}
