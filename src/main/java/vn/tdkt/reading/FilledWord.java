package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.tdkt.reading.word.WordWriter;

/**
 * Fills an office's own Word file: other texts in some places, all else as it was (styles, widths,
 * heads, signatures), so that the paper stays the office's.
 */
public final class FilledWord {
  private FilledWord() {}

  /**
   * Writes a filled copy.
   *
   * @param content as {@link Reading} reads it; not closed
   * @throws IOException if it is no Word file that can be read, or {@code out} fails
   */
  public static void write(InputStream content, Filling filling, OutputStream out)
      throws IOException {
    try (MemoryFile file = MemoryFile.of(content)) {
      WordWriter.write(file.path(), filling, out);
    }
  }
}
