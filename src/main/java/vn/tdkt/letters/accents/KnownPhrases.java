package vn.tdkt.letters.accents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tdkt.kernel.Texts;

/**
 * Whole phrases by their letters without accents: criteria, titles, names of bodies. A row of words
 * that is one of them is that one, whatever its single words are oftener.
 */
final class KnownPhrases {
  private static final int LEAST = 4;

  /** What is longer is known by its parts. */
  private static final int MOST = 12;

  private final Map<String, List<Integer>> byLetters = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  void learn(List<String> words, List<Integer> numbers) {
    if (words.size() < LEAST || words.size() > MOST || words.contains("#")) {
      return;
    }
    String letters = Texts.folded(String.join(" ", words));
    List<Integer> before = byLetters.putIfAbsent(letters, List.copyOf(numbers));
    if (before != null && !before.equals(numbers)) {
      ambiguous.add(letters);
    }
  }

  /** For each place the word of the longest phrase around it; UNKNOWN where none is. */
  int[] in(List<String> letters) {
    int[] meant = new int[letters.size()];
    Arrays.fill(meant, PhraseBook.UNKNOWN);
    int from = 0;
    while (from < meant.length) {
      List<Integer> phrase = longestAt(letters, from);
      for (int i = 0; i < phrase.size(); i++) {
        meant[from + i] = phrase.get(i);
      }
      from += Math.max(1, phrase.size());
    }
    return meant;
  }

  private List<Integer> longestAt(List<String> letters, int from) {
    int most = Math.min(letters.size(), from + MOST);
    for (int to = most; to - from >= LEAST; to--) {
      String row = String.join(" ", letters.subList(from, to));
      if (byLetters.containsKey(row) && !ambiguous.contains(row)) {
        return byLetters.get(row);
      }
    }
    return List.of();
  }
}
