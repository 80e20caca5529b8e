package vn.tdkt.reminders.model;

import java.util.regex.Pattern;

/** A title without breaks: none begins a line of its own where lines mean something. */
final class OneLine {
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private OneLine() {}

  static String of(String title) {
    return BREAKS.matcher(title).replaceAll(" ").strip();
  }
}
