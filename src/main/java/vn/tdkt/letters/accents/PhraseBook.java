package vn.tdkt.letters.accents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/**
 * What papers of the field say: phrases, one a line, from which it is counted which written word
 * follows which. Words are numbers here, in the order in which they were first met.
 */
final class PhraseBook {
  /** Where a clause begins or ends, or something stands that is no word. */
  static final int BORDER = 0;

  /** Any number. */
  static final int NUMBER = 1;

  /** A written word that no phrase has. */
  static final int UNKNOWN = 2;

  private static final List<String> RESOURCES =
      List.of("phrases-derived.txt", "phrases-written.txt");
  private static final int BITS = 21;

  private final List<String> words = new ArrayList<>(List.of("", "#", "?"));
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> bySkeleton = new HashMap<>();
  private final Map<Long, Integer> counts = new HashMap<>();
  private final KnownPhrases known = new KnownPhrases();
  private int total;

  PhraseBook(Stream<String> phrases) {
    numbers.put("#", NUMBER);
    phrases.forEach(this::learn);
  }

  /** The one that ships with the program; read when it is first needed. */
  static PhraseBook shipped() {
    return Shipped.BOOK;
  }

  private static final class Shipped {
    static final PhraseBook BOOK = new PhraseBook(shippedPhrases().stream());
  }

  static List<String> shippedPhrases() {
    return RESOURCES.stream().flatMap(name -> lines(name).stream()).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in =
            Objects.requireNonNull(PhraseBook.class.getResourceAsStream("/letters/" + name));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("##")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(String phrase) {
    int before = BORDER;
    int last = BORDER;
    count(last, 1);
    List<String> read = List.of(Texts.spelled(phrase).split(" "));
    List<Integer> row = read.stream().map(this::number).toList();
    known.learn(read, row);
    for (int number : Stream.concat(row.stream(), Stream.of(BORDER)).toList()) {
      total++;
      count(number, 1);
      count(pair(last, number), 1);
      count(triple(before, last, number), 1);
      before = last;
      last = number;
    }
  }

  KnownPhrases known() {
    return known;
  }

  private void count(long key, int times) {
    counts.merge(key, times, Integer::sum);
  }

  private int number(String word) {
    return numbers.computeIfAbsent(
        word,
        fresh -> {
          words.add(fresh);
          int number = words.size() - 1;
          bySkeleton.computeIfAbsent(Texts.folded(fresh), s -> new ArrayList<>()).add(number);
          return number;
        });
  }

  String word(int number) {
    return words.get(number);
  }

  /** The number of a written word in small letters. */
  int numberOf(String word) {
    return numbers.getOrDefault(Texts.spelled(word), UNKNOWN);
  }

  /** The written words that are this one when their accents are dropped. */
  List<Integer> written(String skeleton) {
    return bySkeleton.getOrDefault(skeleton, List.of());
  }

  int times(int word) {
    return word == UNKNOWN ? 1 : counts.getOrDefault((long) word, 0);
  }

  int times(int first, int second) {
    return counts.getOrDefault(pair(first, second), 0);
  }

  int times(int first, int second, int third) {
    return counts.getOrDefault(triple(first, second, third), 0);
  }

  int total() {
    return total;
  }

  private static long pair(int first, int second) {
    return ((first + 1L) << BITS) | second;
  }

  private static long triple(int first, int second, int third) {
    return ((first + 1L) << (2 * BITS)) | pair(second, third);
  }
}
