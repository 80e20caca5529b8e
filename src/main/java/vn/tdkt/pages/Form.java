package vn.tdkt.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Refusal;

/**
 * A page with one form for one act. A wrong answer brings the same form back with every value as it
 * was typed, so that nothing is lost.
 *
 * @param title what is done, as the office names it
 * @param address where the form goes
 * @param back where to go instead
 * @param intro what follows from the act; may be empty
 * @param hidden what goes along, such as the version from which the form was drawn
 * @param refusal why it was not done, or null
 * @param kept whether the browser keeps what is typed until it was accepted
 */
public record Form(
    String title,
    String address,
    String back,
    String intro,
    Map<String, String> hidden,
    List<Field> fields,
    String button,
    @Nullable Refusal refusal,
    boolean kept) {
  static final String VERSION = "version";

  public Form {
    fields = List.copyOf(fields);
  }

  public static Form of(String title, String address, String back, List<Field> fields) {
    return new Form(title, address, back, "", Map.of(), fields, title, null, false);
  }

  public Form saying(String whatFollows) {
    return new Form(title, address, back, whatFollows, hidden, fields, button, refusal, kept);
  }

  /** The form of a thing that others may change meanwhile. */
  public Form of(long version) {
    Map<String, String> drawn = Map.of(VERSION, String.valueOf(version));
    return new Form(title, address, back, intro, drawn, fields, button, refusal, kept);
  }

  public Form button(String label) {
    return new Form(title, address, back, intro, hidden, fields, label, refusal, kept);
  }

  /**
   * What is typed stays in the browser, for this person only, through a reload, an expired session
   * or a line that fails; signing out clears it. Not for forms about persons or what is restricted.
   */
  public Form keptWhileTyped() {
    return new Form(title, address, back, intro, hidden, fields, button, refusal, true);
  }

  Form refused(Refusal because) {
    return new Form(title, address, back, intro, hidden, fields, button, because, kept);
  }

  /** The form with what is wrong at each field, as far as the kinds of the fields can tell. */
  public Form checked() {
    List<Field> told = fields.stream().map(Field::checked).toList();
    return new Form(title, address, back, intro, hidden, told, button, refusal, kept);
  }

  /** False if the thing has moved on since the form that came in was drawn from it. */
  boolean isDrawnFromTheSame(Typed typed) {
    String version = hidden.get(VERSION);
    return version == null || version.equals(typed.text(VERSION));
  }

  public boolean wrong() {
    return fields.stream().anyMatch(Field::wrong);
  }
}
