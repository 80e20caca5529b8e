package vn.tdkt.papers;

import java.util.Locale;
import vn.tdkt.kernel.Words;

/** How fast a paper has to travel; stamped in a frame below its number. */
public enum Urgency {
  URGENT,
  VERY_URGENT,
  AT_ONCE;

  /** "HỎA TỐC". */
  public String mark() {
    return Words.of("papers").say("urgency." + name().toLowerCase(Locale.ROOT));
  }
}
