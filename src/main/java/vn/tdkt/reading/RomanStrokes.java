package vn.tdkt.reading;

import java.util.Locale;

/** Roman numbers as a recognition that does not expect them sees them: "Il", "11" or "|". */
public final class RomanStrokes {
  /** A letter of a Roman number, or what it is taken for. */
  public static final String STROKE = "[IVXl1|!]";

  private RomanStrokes() {}

  /** The number that is meant, where every stroke was seen: "Il" is "II". */
  public static String meant(String seen) {
    return seen.toUpperCase(Locale.ROOT).replaceAll("[L1|!]", "I");
  }
}
