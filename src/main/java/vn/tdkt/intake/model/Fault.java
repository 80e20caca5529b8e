package vn.tdkt.intake.model;

import java.util.List;
import vn.tdkt.kernel.Words;

/**
 * What a person has to settle in one cell.
 *
 * @param key of its sentence, behind "fault."
 */
public record Fault(int line, Column column, String value, String key, List<Object> arguments) {
  private static final Words WORDS = Words.of("intake");

  static Fault of(Line line, Column column, String key, Object... arguments) {
    return new Fault(line.number(), column, line.at(column).text(), key, List.of(arguments));
  }

  /** Without its place. */
  public String sentence() {
    return WORDS.say("fault." + key, arguments.toArray());
  }

  /** "Dòng 17, cột “Ngày sinh”: …". */
  public String text() {
    return WORDS.say("fault.at", line, column.label(), sentence());
  }
}
