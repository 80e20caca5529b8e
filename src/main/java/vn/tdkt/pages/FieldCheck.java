package vn.tdkt.pages;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/** What is wrong with a typed value, told from the kind of its field alone. */
final class FieldCheck {
  static final int LONGEST_LINE = 500;
  static final int LONGEST_TEXT = 10_000;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
  private static final Words WORDS = Words.of("pages");

  private FieldCheck() {}

  /** One sentence, or nothing where all is well. */
  static Optional<String> fault(Field field) {
    if (field.value().isBlank()) {
      String why = field.kind() == Field.Kind.FILE ? "no-file" : "missing";
      return said(why, field.required());
    }
    return switch (field.kind()) {
      case DATE -> said("date", VietnamTime.read(field.value()).isEmpty());
      case COUNT -> said("count", !WHOLE.matcher(field.value().strip()).matches());
      case NUMBER -> said("number", !isNumber(field.value()));
      case CHOICE, CHOICES -> said("choice", !isOffered(field));
      case TEXT, PASSWORD, FILE -> longer(field, LONGEST_LINE);
      case LONG_TEXT -> longer(field, LONGEST_TEXT);
    };
  }

  private static Optional<String> said(String key, boolean wrong) {
    return wrong ? Optional.of(say(key)) : Optional.empty();
  }

  private static String say(String key) {
    return WORDS.say("field.wrong." + key);
  }

  private static boolean isNumber(String typed) {
    return VietnameseNumber.read(typed, null) instanceof VietnameseNumber.Reading.Understood;
  }

  private static boolean isOffered(Field field) {
    return Stream.of(field.value().split(","))
        .allMatch(value -> field.choices().stream().anyMatch(line -> line.value().equals(value)));
  }

  private static Optional<String> longer(Field field, int most) {
    return field.value().length() > most
        ? Optional.of(WORDS.say("field.wrong.long", most))
        : Optional.empty();
  }
}
