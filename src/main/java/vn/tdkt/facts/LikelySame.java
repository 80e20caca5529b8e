package vn.tdkt.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * Two figures that may be the same thing: every word of the shorter name that says something stands
 * in the longer one, they are measured and gathered alike, and nothing was noted of both in one
 * year. Offered to people, never acted upon.
 *
 * @param older the one of which nothing was noted lately
 */
public record LikelySame(Indicator older, Indicator current) {
  /** One syllable in common says nothing in Vietnamese. */
  private static final int WORDS_IN_COMMON = 2;

  private static final Set<String> IGNORED =
      Set.of(Texts.folded(Words.of("facts").say("same.ignored")).split(" "));

  private record Named(Indicator counted, Set<String> words, List<Fact> facts) {}

  /**
   * @param noted by what is counted; what has no facts is like nothing
   */
  public static List<LikelySame> among(List<Indicator> all, Map<UUID, List<Fact>> noted) {
    List<Named> named =
        all.stream()
            .filter(one -> noted.containsKey(one.id()))
            .map(one -> new Named(one, words(one), noted.getOrDefault(one.id(), List.of())))
            .sorted(Comparator.comparing(LikelySame::last))
            .toList();
    List<LikelySame> likely = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      for (Named later : named.subList(i + 1, named.size())) {
        if (alike(named.get(i), later)) {
          likely.add(new LikelySame(named.get(i).counted(), later.counted()));
        }
      }
    }
    return likely;
  }

  private static Set<String> words(Indicator one) {
    Set<String> words = split(one.what());
    words.removeAll(split(one.measure()));
    words.removeAll(IGNORED);
    return words;
  }

  private static Set<String> split(String text) {
    return Arrays.stream(Texts.folded(text).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static LocalDate last(Named one) {
    return one.facts().getLast().span().until();
  }

  private static boolean alike(Named one, Named other) {
    Indicator first = one.counted();
    Indicator second = other.counted();
    return first.measure().equals(second.measure())
        && first.gathering() == second.gathering()
        && Objects.equals(first.within(), second.within())
        && contained(one.words(), other.words())
        && Collections.disjoint(years(one), years(other));
  }

  /** What was noted of two in one year was then counted as two things. */
  private static Set<Integer> years(Named one) {
    return one.facts().stream()
        .map(fact -> fact.span().from().getYear())
        .collect(Collectors.toSet());
  }

  private static boolean contained(Set<String> one, Set<String> other) {
    return Math.min(one.size(), other.size()) >= WORDS_IN_COMMON
        && (one.containsAll(other) || other.containsAll(one));
  }
}
