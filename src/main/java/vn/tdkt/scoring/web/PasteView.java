package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.paste.PastedColumn;
import vn.tdkt.scoring.paste.PastedQuestion;

/**
 * A pasted sheet before it is written.
 *
 * @param address of the sheet
 * @param text as it was pasted
 * @param heads of the columns and what each was taken for; empty where no head was found
 * @param same how many rows are as they stand already
 * @param total what the sheet would come to
 * @param remarks what the paper states otherwise
 * @param agrees whether the total of the paper is ours; null where it states none
 * @param asked questions that must be answered before writing
 */
public record PasteView(
    String address,
    String text,
    String command,
    List<Head> heads,
    List<Line> lines,
    int same,
    SheetView.Sums total,
    List<String> remarks,
    @Nullable Boolean agrees,
    List<String> unused,
    long asked) {
  /** A column of the pasted table. */
  public record Head(String text, PastedColumn column) {}

  /**
   * A row that would change.
   *
   * @param chosen whether it is written
   */
  public record Line(
      String key,
      String ref,
      String name,
      String before,
      String points,
      String bonus,
      String deduction,
      List<String> explanations,
      List<PastedQuestion> questions,
      List<String> notes,
      boolean chosen) {}

  public boolean pasted() {
    return !text.isBlank();
  }

  /** How many rows are written as they are chosen now. */
  public long written() {
    return lines.stream().filter(Line::chosen).count();
  }

  public List<PastedColumn> columns() {
    return List.of(PastedColumn.values());
  }

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }
}
