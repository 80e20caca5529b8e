package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * A form of a sheet before it is handed out.
 *
 * @param address of the sheet
 * @param form address of the form
 * @param name of the file
 * @param edited whether somebody edited it after it was handed out
 * @param filled places that are filled in without a question
 * @param same places in which file and sheet say the same
 * @param lines places to be looked at
 * @param strangers rows of the file that are none of the sheet
 * @param missing criteria for which the file has no row
 * @param asked how many lines wait for a choice
 */
public record FormView(
    String address,
    String form,
    String name,
    boolean edited,
    long filled,
    long same,
    List<Line> lines,
    List<String> strangers,
    List<String> missing,
    long asked) {
  /**
   * A place in which file and sheet differ.
   *
   * @param field name of the choice
   * @param name of the row and of what stands in the place: "II.3. … · Điểm trừ"
   * @param given what was handed out before; null where the file is fresh
   * @param choices what a person may choose
   */
  public record Line(
      String field,
      String name,
      @Nullable String given,
      String theirs,
      String ours,
      List<Choice> choices,
      boolean asked) {}

  /** One of the choices for a place. */
  public record Choice(String value, String label, boolean chosen) {}

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }
}
