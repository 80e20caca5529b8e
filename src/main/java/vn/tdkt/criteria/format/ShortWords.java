package vn.tdkt.criteria.format;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.kernel.Words;

/**
 * The words with which declarations begin in the short form, and the words of their values: {@code
 * short.<component>} and {@code short-value.<constant>}. Where several words mean one thing they
 * stand between bars, ours first.
 */
final class ShortWords {
  private static final Words WORDS = Words.of("criteria");
  private static final String WORD = "short.";
  private static final String VALUE = "short-value.";
  private static final Map<String, String> CONSTANTS = read(VALUE);
  private static final List<String> ALL = List.copyOf(read(WORD).keySet());

  private ShortWords() {}

  private static Map<String, String> read(String prefix) {
    Map<String, String> read = new TreeMap<>();
    for (String key : WORDS.keys()) {
      if (key.startsWith(prefix)) {
        String name = key.substring(prefix.length());
        for (String word : words(key)) {
          read.put(word, name);
        }
      }
    }
    return Map.copyOf(read);
  }

  private static List<String> words(String key) {
    return Arrays.asList(WORDS.say(key).split("\\|"));
  }

  static boolean knows(String component) {
    return WORDS.has(WORD + component);
  }

  static String of(String component) {
    return words(WORD + component).getFirst();
  }

  static String value(String constant) {
    return WORDS.has(VALUE + constant) ? words(VALUE + constant).getFirst() : constant;
  }

  /** The constant that a word means, or the text itself. */
  static String constant(String text) {
    return CONSTANTS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
  }

  /** What a line declares for a component: a constant where the component is one of several. */
  static String meant(String component, Class<?> record, String text) {
    return Arrays.stream(record.getRecordComponents())
            .anyMatch(one -> Names.of(one.getName()).equals(component) && one.getType().isEnum())
        ? constant(text)
        : text;
  }

  static boolean isWord(String label) {
    return ALL.contains(label.toLowerCase(Locale.ROOT));
  }

  /** The component of this record that a line declares, or null where it is an entry. */
  static @Nullable String component(String label, Class<?> record) {
    String word = label.toLowerCase(Locale.ROOT);
    for (RecordComponent component : record.getRecordComponents()) {
      String name = Names.of(component.getName());
      if (knows(name) && words(WORD + name).contains(word)) {
        return name;
      }
      if (component.getType() == AwardScope.class) {
        for (String part : List.of("span", "year_by")) {
          if (words(WORD + part).contains(word)) {
            return part;
          }
        }
      }
    }
    return null;
  }
}
