package vn.tdkt.reading.text;

/**
 * Text in one face.
 *
 * @param font its name, by which old encodings are known; empty where the file names none
 */
public record Run(String text, String font) {
  public static Run of(String text) {
    return new Run(text, "");
  }
}
