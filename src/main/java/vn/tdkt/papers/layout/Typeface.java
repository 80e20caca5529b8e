package vn.tdkt.papers.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.tdkt.papers.Run;

/**
 * The typeface that travels with the program. Liberation Serif has the widths of Times New Roman,
 * which Word and Excel files name, so what is measured here holds there.
 */
public final class Typeface {
  /** What Word and Excel files name (Decree 30/2020, annex I). */
  public static final String OFFICIAL = "Times New Roman";

  /** What the PDF embeds. */
  public static final String EMBEDDED = "Liberation Serif";

  private static final Map<Style.Face, Metrics> METRICS = load();
  private static final Metrics REGULAR = metrics(Style.Face.REGULAR);

  private Typeface() {}

  /** The font file of a face; the caller closes it. */
  public static InputStream file(Style.Face face) {
    String name =
        switch (face) {
          case REGULAR -> "Regular";
          case BOLD -> "Bold";
          case ITALIC -> "Italic";
          case BOLD_ITALIC -> "BoldItalic";
        };
    String path = "/fonts/LiberationSerif-" + name + ".ttf";
    return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
  }

  /** Whether the embedded font can show a character. */
  public static boolean shows(int codePoint) {
    return REGULAR.characters().getGlyphId(codePoint) != 0;
  }

  /** Length in millimetres of a line that is not broken. */
  public static int width(Line line) {
    long micrometres = 0;
    for (Run run : line.runs()) {
      Metrics metrics = metrics(face(line.bold(run), line.italic(run)));
      micrometres += metrics.width(run.text()) * line.style().size() * 25_400L / 72;
    }
    return (int) (micrometres / REGULAR.unitsPerEm() / 1000);
  }

  /** Length in tenths of a millimetre of a text that is not broken. */
  public static int tenths(String text, int halfPoints, boolean bold, boolean italic) {
    long units = metrics(face(bold, italic)).width(text);
    return (int) (units * halfPoints * 254 / 144 / REGULAR.unitsPerEm());
  }

  /** How many lines a text fills in a column of so many millimetres, broken between words. */
  public static int lines(Line line, int column) {
    boolean bold = line.runs().stream().anyMatch(line::bold);
    Metrics metrics = metrics(face(bold, false));
    long room = Math.max(1, column) * 720L * REGULAR.unitsPerEm() / 254 / line.style().size();
    int lines = 0;
    for (String part : line.text().split("\n", -1)) {
      lines++;
      long used = 0;
      for (String word : part.split("(?<= )", -1)) {
        long width = metrics.width(word);
        if (used > 0 && used + width > room) {
          lines++;
          used = 0;
        }
        lines += (int) (width / room);
        used += width % room;
      }
    }
    return lines;
  }

  private static Style.Face face(boolean bold, boolean italic) {
    return bold
        ? italic ? Style.Face.BOLD_ITALIC : Style.Face.BOLD
        : italic ? Style.Face.ITALIC : Style.Face.REGULAR;
  }

  /** The parts of a font that measuring needs; read once, then only read from. */
  private record Metrics(CmapLookup characters, HorizontalMetricsTable widths, int unitsPerEm) {
    static Metrics of(Style.Face face) {
      try (InputStream in = file(face);
          TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
        return new Metrics(
            font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    long width(String text) {
      return text.codePoints()
          .mapToLong(c -> widths.getAdvanceWidth(characters.getGlyphId(c)))
          .sum();
    }
  }

  private static Metrics metrics(Style.Face face) {
    return Objects.requireNonNull(METRICS.get(face));
  }

  private static Map<Style.Face, Metrics> load() {
    Map<Style.Face, Metrics> metrics = new EnumMap<>(Style.Face.class);
    for (Style.Face face : Style.Face.values()) {
      metrics.put(face, Metrics.of(face));
    }
    return metrics;
  }
}
