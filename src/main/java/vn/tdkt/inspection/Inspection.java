package vn.tdkt.inspection;

import org.jspecify.annotations.Nullable;

/** What was found out about a file before anything of it is kept. */
public sealed interface Inspection {
  /**
   * May be kept.
   *
   * @param pages 1 or more; null where the kind has no fixed pages (Word, Excel, text)
   */
  record Sound(FileType type, @Nullable Integer pages) implements Inspection {}

  /** Must not be kept. */
  record Flawed(Flaw flaw) implements Inspection {}
}
