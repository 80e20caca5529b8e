package vn.tdkt.reports.model;

import java.util.UUID;

/** A piece of a text as its reader sees it. */
public sealed interface Shown {
  String text();

  /** Words that somebody wrote. */
  record Plain(String text) implements Shown {}

  /**
   * A figure.
   *
   * @param text as printed; where it is missing, what is missing
   * @param before how it was when somebody accepted it last; empty where it is the same
   */
  record Value(UUID indicator, FigureForm form, String text, boolean missing, String before)
      implements Shown {
    public boolean changed() {
      return !before.isEmpty();
    }
  }
}
