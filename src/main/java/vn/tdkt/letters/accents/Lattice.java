package vn.tdkt.letters.accents;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * All ways to read a row of places, each with its candidates. For every candidate it is found what
 * the best reading through it costs, so that it can be told how much better the best one is than
 * the next.
 */
final class Lattice {
  private static final int BORDERS = 2;

  private final Likelihood likelihood;

  /** Two borders, the places, two borders. */
  private final int[][] words;

  private final int[][] ownCosts;

  /** By place, by candidate of the place before, by candidate: the best way here, and onwards. */
  private final int[][][] here;

  private final int[][][] onwards;

  Lattice(Likelihood likelihood, List<Candidates> places) {
    this.likelihood = likelihood;
    this.words = bordered(places, Candidate::word, PhraseBook.BORDER);
    this.ownCosts = bordered(places, Candidate::cost, 0);
    this.here = new int[this.words.length][][];
    this.onwards = new int[this.words.length][][];
    forwards();
    backwards();
  }

  private static int[][] bordered(
      List<Candidates> places, ToIntFunction<Candidate> part, int border) {
    int[][] all = new int[places.size() + 2 * BORDERS][];
    Arrays.fill(all, new int[] {border});
    for (int i = 0; i < places.size(); i++) {
      all[i + BORDERS] = places.get(i).all().stream().mapToInt(part).toArray();
    }
    return all;
  }

  /** What the best reading costs that has a candidate at a place. */
  int cost(int place, int candidate) {
    int at = place + BORDERS;
    int best = Integer.MAX_VALUE;
    for (int last = 0; last < words[at - 1].length; last++) {
      best = Math.min(best, here[at][last][candidate] + onwards[at][last][candidate]);
    }
    return best;
  }

  private void forwards() {
    here[1] = new int[1][1];
    for (int at = 2; at < words.length; at++) {
      here[at] = new int[words[at - 1].length][words[at].length];
      for (int last = 0; last < words[at - 1].length; last++) {
        for (int word = 0; word < words[at].length; word++) {
          here[at][last][word] = bestTo(at, last, word);
        }
      }
    }
  }

  private int bestTo(int at, int last, int word) {
    int best = Integer.MAX_VALUE;
    for (int before = 0; before < words[at - 2].length; before++) {
      best = Math.min(best, here[at - 1][before][last] + step(at, before, last, word));
    }
    return best;
  }

  private void backwards() {
    int end = words.length - 1;
    onwards[end] = new int[words[end - 1].length][words[end].length];
    for (int at = end - 1; at >= 1; at--) {
      onwards[at] = new int[words[at - 1].length][words[at].length];
      for (int last = 0; last < words[at - 1].length; last++) {
        for (int word = 0; word < words[at].length; word++) {
          onwards[at][last][word] = bestFrom(at, last, word);
        }
      }
    }
  }

  private int bestFrom(int at, int last, int word) {
    int best = Integer.MAX_VALUE;
    for (int next = 0; next < words[at + 1].length; next++) {
      best = Math.min(best, onwards[at + 1][word][next] + step(at + 1, last, word, next));
    }
    return best;
  }

  private int step(int at, int first, int second, int third) {
    return ownCosts[at][third]
        + likelihood.cost(words[at - 2][first], words[at - 1][second], words[at][third]);
  }
}
