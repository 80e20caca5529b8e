package vn.tdkt.letters.accents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recognition without Vietnamese takes Vietnamese letters for: "hdi" is hội, "chirc" is
 * chức, "Pang" is Đảng. Found by comparing such texts with what their papers say.
 */
final class Misreading {
  /** Seen, then what may be meant, all without accents. */
  private static final String[][] MEANT = {
    {"d", "a", "o"},
    {"i", "a", "u"},
    {"y", "u"},
    {"g", "o"},
    {"b", "o"},
    {"q", "o"},
    {"w", "u"},
    {"t", "u"},
    {"j", "i"},
    {"l", "i"},
    {"(?:ir|tr|ti|ii|li|ur|tu|it|il)", "u"},
    {"^[pb]", "d"},
    {"e$", "c"},
    {"e", "a", "o"},
    {"4", "a"},
    {"[06]", "o"},
    {"1", "l"},
    {"&", "a", "o", "e"},
    {"¢", "e", "o"},
    {"[§¥]", "y"},
    {"€", "e"}
  };

  private static final Pattern[] SEEN = new Pattern[MEANT.length];

  static {
    for (int i = 0; i < SEEN.length; i++) {
      SEEN[i] = Pattern.compile(MEANT[i][0]);
    }
  }

  /** Two syllables run together are longer; nobody writes so much in one. */
  private static final int LONGEST = 10;

  private Misreading() {}

  /** What a word may have been, with how many letters were misread: one or two. */
  static Map<String, Integer> meant(String seen, Predicate<String> isKnown) {
    if (seen.length() > LONGEST) {
      return Map.of();
    }
    Map<String, Integer> once = changed(Map.of(seen, 0));
    Map<String, Integer> all = new LinkedHashMap<>(once);
    changed(once).forEach(all::putIfAbsent);
    all.keySet().removeIf(isKnown.negate());
    return all;
  }

  private static Map<String, Integer> changed(Map<String, Integer> words) {
    Map<String, Integer> changed = new LinkedHashMap<>();
    words.forEach(
        (word, times) -> {
          for (int i = 0; i < MEANT.length; i++) {
            Matcher seen = SEEN[i].matcher(word);
            while (seen.find()) {
              for (int j = 1; j < MEANT[i].length; j++) {
                String meant =
                    word.substring(0, seen.start()) + MEANT[i][j] + word.substring(seen.end());
                changed.putIfAbsent(meant, times + 1);
              }
            }
          }
        });
    return changed;
  }
}
