package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One control of a row, as the page draws it.
 *
 * @param slot name of its field below the leaf
 * @param value as it stands; for boxes "true" where ticked
 * @param ceiling the largest value that makes sense, or null
 * @param options of a choice
 * @param lines of {@link Kind#LINES}: one list of controls for each line
 * @param blank of {@link Kind#LINES}: the line that "add" adds, with {@code #} for its number
 * @param sensitive never kept on the machine of who types it
 */
public record Control(
    Kind kind,
    String slot,
    String label,
    String value,
    @Nullable String ceiling,
    List<Choice> options,
    List<List<Control>> lines,
    List<Control> blank,
    boolean sensitive) {
  /** How it is drawn. */
  public enum Kind {
    NUMBER,
    TEXT,
    LONG_TEXT,
    DATE,
    BUTTONS,
    SELECT,
    BOX,
    LINES,
    HIDDEN,
    HEADING,
    /** Leads to the evidence of its line. */
    LINK,
    /** Opens the restricted text of its line. */
    OPENER
  }

  /** One of several. */
  public record Choice(String value, String label) {}

  static Control of(Kind kind, String slot, String label, Map<String, String> values) {
    String value = values.getOrDefault(slot, "");
    return new Control(kind, slot, label, value, null, List.of(), List.of(), List.of(), false);
  }

  static Control heading(String text) {
    return new Control(Kind.HEADING, "", text, "", null, List.of(), List.of(), List.of(), false);
  }

  static Control link(String query, String text) {
    return new Control(Kind.LINK, "", text, query, null, List.of(), List.of(), List.of(), false);
  }

  static Control lines(String slot, String label, List<List<Control>> lines, List<Control> blank) {
    return new Control(Kind.LINES, slot, label, "", null, List.of(), lines, blank, false);
  }

  Control from(List<Choice> choices) {
    return new Control(kind, slot, label, value, ceiling, choices, lines, blank, sensitive);
  }

  Control upTo(@Nullable String most) {
    return new Control(kind, slot, label, value, most, options, lines, blank, sensitive);
  }

  Control asSensitive() {
    return new Control(kind, slot, label, value, ceiling, options, lines, blank, true);
  }

  /** This control, or those of its lines. */
  Stream<Control> flat() {
    return kind == Kind.LINES
        ? lines.stream().flatMap(List::stream).flatMap(Control::flat)
        : Stream.of(this);
  }

  /** The value as people read it. */
  String shown() {
    if (kind == Kind.BOX) {
      return "✓";
    }
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }

  public boolean is(String name) {
    return kind.name().equals(name);
  }

  /** Which keys a phone offers, or null. */
  public @Nullable String inputMode() {
    return switch (kind) {
      case NUMBER -> "decimal";
      case DATE -> "numeric";
      default -> null;
    };
  }
}
