package vn.tdkt.papers;

import java.util.regex.Pattern;
import vn.tdkt.kernel.Texts;

/**
 * A file name that every document-management system takes: letters without accents, digits and
 * hyphens, at most 50 characters with the extension (decision 32).
 */
public record FileName(String value) {
  public static final int LONGEST = 50;

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** "Bảng chấm điểm năm 2024" as PDF becomes "bang-cham-diem-nam-2024.pdf". */
  public static FileName of(String title, Format format) {
    String suffix = "." + format.extension();
    String words =
        EDGES.matcher(OTHERS.matcher(Texts.folded(title)).replaceAll("-")).replaceAll("");
    String name = words.isEmpty() ? "van-ban" : shortened(words, LONGEST - suffix.length());
    return new FileName(name + suffix);
  }

  /** Cuts between words where there is a word boundary. */
  private static String shortened(String words, int length) {
    if (words.length() <= length) {
      return words;
    }
    int cut = words.lastIndexOf('-', length);
    return words.substring(0, cut > 0 ? cut : length);
  }

  @Override
  public String toString() {
    return value;
  }
}
