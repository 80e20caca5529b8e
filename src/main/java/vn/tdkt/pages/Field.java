package vn.tdkt.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form: every field of the program goes through {@code field.jte}, so that label,
 * hint and error are tied to it in the same way everywhere.
 *
 * @param name of the parameter, and the id on the page
 * @param value as the person typed it, never rewritten after an error
 * @param hint the rule or an example, or null
 * @param errors sentences; empty where all is well
 */
public record Field(
    String name,
    String label,
    Kind kind,
    String value,
    @Nullable String hint,
    List<String> errors,
    List<Choice> choices,
    boolean required) {

  /** What is typed; numbers stay text, because people write "1.000" and "9,5". */
  public enum Kind {
    TEXT,
    NUMBER,
    /** How many: a whole number. */
    COUNT,
    DATE,
    PASSWORD,
    LONG_TEXT,
    CHOICE,
    /** Any number of lines of a list; the value holds them all, with commas between. */
    CHOICES,
    FILE
  }

  /** One line of a list to choose from. */
  public record Choice(String value, String label) {}

  public static Field of(Kind kind, String name, String label, @Nullable Object value) {
    String shown = value == null ? "" : value.toString();
    return new Field(name, label, kind, shown, null, List.of(), List.of(), false);
  }

  public static Field text(String name, String label, @Nullable Object value) {
    return of(Kind.TEXT, name, label, value);
  }

  public Field withHint(String sentence) {
    return new Field(name, label, kind, value, sentence, errors, choices, required);
  }

  public Field withErrors(List<String> sentences) {
    return new Field(name, label, kind, value, hint, List.copyOf(sentences), choices, required);
  }

  public Field from(List<Choice> lines) {
    return new Field(name, label, kind, value, hint, errors, List.copyOf(lines), required);
  }

  public Field asRequired() {
    return new Field(name, label, kind, value, hint, errors, choices, true);
  }

  public boolean wrong() {
    return !errors.isEmpty();
  }

  /** The field with what is wrong about its value, as far as its kind can tell. */
  public Field checked() {
    return FieldCheck.fault(this).map(sentence -> withErrors(List.of(sentence))).orElse(this);
  }

  /** Whether this line of the list is chosen. */
  public boolean chosen(Choice choice) {
    return List.of(value.split(",")).contains(choice.value());
  }

  /** The ids that {@code aria-describedby} names, or null. */
  public @Nullable String describedBy() {
    String ids = (hint == null ? "" : name + "-hint ") + (wrong() ? name + "-error" : "");
    return ids.isBlank() ? null : ids.strip();
  }

  /** Type of the input element. */
  public String type() {
    return switch (kind) {
      case PASSWORD -> "password";
      case FILE -> "file";
      default -> "text";
    };
  }

  /** Which keys a phone offers, or null. */
  public @Nullable String inputMode() {
    return switch (kind) {
      case NUMBER -> "decimal";
      case COUNT, DATE -> "numeric";
      default -> null;
    };
  }
}
