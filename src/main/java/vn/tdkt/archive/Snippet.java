package vn.tdkt.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Texts;

/**
 * A piece of a text around what was looked for.
 *
 * @param parts from left to right
 */
public record Snippet(List<Part> parts) {
  private static final int BEFORE = 8;
  private static final int LONGEST = 32;

  /** Some words, looked for or not. */
  public record Part(String text, boolean found) {}

  public Snippet {
    parts = List.copyOf(parts);
  }

  /**
   * @param words folded
   */
  static Snippet of(String text, String words) {
    List<String> all = Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    Set<String> wanted = Arrays.stream(words.split(" ")).collect(Collectors.toSet());
    int first = 0;
    while (first < all.size() && !isWanted(all.get(first), wanted)) {
      first++;
    }
    boolean whole = all.size() <= LONGEST || first == all.size();
    int from = whole ? 0 : Math.max(0, first - BEFORE);
    List<Part> parts = new ArrayList<>();
    for (String word : all.subList(from, Math.min(all.size(), from + LONGEST))) {
      parts.add(new Part(word, isWanted(word, wanted)));
    }
    return new Snippet(parts);
  }

  private static boolean isWanted(String word, Set<String> wanted) {
    return Arrays.stream(Texts.folded(word).split("[^\\p{L}\\p{N}]+")).anyMatch(wanted::contains);
  }
}
