package vn.tdkt.reading;

import org.jspecify.annotations.Nullable;

/**
 * A line below a text.
 *
 * @param length or null where the file does not tell
 */
public record Rule(Kind kind, @Nullable Length length) {
  /** How it was made. */
  public enum Kind {
    /** Drawn, as a shape or as the border of a paragraph. */
    DRAWN,
    UNDERLINE,
    /** A row of hyphens or underscores. */
    CHARACTERS
  }
}
