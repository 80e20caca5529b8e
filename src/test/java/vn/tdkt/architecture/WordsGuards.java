package vn.tdkt.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words and their uses match both ways, and the files are what a Vietnamese reader can read. */
final class WordsGuards {
  private static final String ENDING = ".properties";

  /** An escape is for what cannot be seen, such as a no-break space; never for a letter. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u(?!00[aA]0|202[fF])[0-9a-fA-F]{4}");

  private WordsGuards() {}

  /** A key that is asked for by its full name stands in the words of a module that can mean it. */
  static List<String> missing(Path words, WordsUsed used) {
    Map<String, Set<String>> keys = keys(words);
    List<String> faults = new ArrayList<>();
    for (WordsUsed.Asked asked : used.asked()) {
      boolean there =
          asked.modules().stream()
              .anyMatch(module -> keys.getOrDefault(module, Set.of()).contains(asked.key()));
      if (!there) {
        faults.add(asked.file() + " asks for " + asked.key() + ", which nobody says");
      }
    }
    return faults;
  }

  /** Every key is named in the sources: whole, after its module's name, or by its beginning. */
  static List<String> unused(Path words, WordsUsed used) {
    List<String> faults = new ArrayList<>();
    keys(words)
        .forEach(
            (module, keys) ->
                new TreeSet<>(keys)
                    .stream()
                        .filter(key -> !used.names(module, key))
                        .forEach(key -> faults.add(module + ENDING + ": nobody uses " + key)));
    return faults;
  }

  /** UTF-8 and composed (NFC), without escapes, no key twice. */
  static List<String> unreadable(Path words) {
    List<String> faults = new ArrayList<>();
    for (Path file : SourceTree.files(words, ENDING)) {
      String name = words.relativize(file).toString();
      SourceTree.text(file)
          .ifPresentOrElse(
              text -> faults.addAll(unreadable(name, text)),
              () -> faults.add(name + " is not UTF-8"));
    }
    return faults;
  }

  private static List<String> unreadable(String name, String text) {
    List<String> faults = new ArrayList<>();
    if (ESCAPE.matcher(text).find()) {
      faults.add(name + " hides letters behind escapes");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      faults.add(name + " is not composed (NFC)");
    }
    Set<String> seen = new HashSet<>();
    text.lines()
        .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .filter(key -> !seen.add(key))
        .forEach(key -> faults.add(name + " says " + key + " twice"));
    return faults;
  }

  private static Map<String, Set<String>> keys(Path words) {
    Map<String, Set<String>> keys = new TreeMap<>();
    for (Path file : SourceTree.files(words, ENDING)) {
      String name = words.relativize(file).toString();
      keys.put(name.substring(0, name.length() - ENDING.length()), keysOf(SourceTree.read(file)));
    }
    return keys;
  }

  private static Set<String> keysOf(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }
}
