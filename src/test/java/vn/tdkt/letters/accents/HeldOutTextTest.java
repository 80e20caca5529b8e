package vn.tdkt.letters.accents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.testing.Proves;

/** Texts that are not among the phrases, their accents taken away, brought back, and compared. */
@DisplayName("Trả lại dấu cho văn bản chưa từng thấy")
class HeldOutTextTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern CLAUSE_ENDS = Pattern.compile("[.;:()“”]");

  /** Shorter clauses are what everybody writes. */
  private static final int SENTENCE = 10;

  /**
   * @param accented words that have accents in the text
   * @param proposed words for which something is proposed
   * @param right proposals that are the word of the text
   */
  private record Measure(int words, int accented, int proposed, int right) {
    Measure plus(Measure other) {
      return new Measure(
          words + other.words,
          accented + other.accented,
          proposed + other.proposed,
          right + other.right);
    }

    static Measure of(String line) {
      List<String> meant = wordsOf(line);
      List<String> bare = wordsOf(stripped(line));
      List<String> read = wordsOf(Proposal.of(stripped(line), Condition.STRIPPED));
      assertThat(read).hasSameSizeAs(meant);
      Measure all = new Measure(0, 0, 0, 0);
      for (int i = 0; i < meant.size(); i++) {
        boolean isProposed = !read.get(i).equals(bare.get(i));
        all =
            all.plus(
                new Measure(
                    1,
                    meant.get(i).equals(bare.get(i)) ? 0 : 1,
                    isProposed ? 1 : 0,
                    isProposed && read.get(i).equals(meant.get(i)) ? 1 : 0));
      }
      return all;
    }

    /** In tenths of a percent. */
    int precision() {
      return 1000 * right / proposed;
    }

    int coverage() {
      return 1000 * right / accented;
    }
  }

  private static List<String> wordsOf(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String stripped(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HeldOutTextTest.class.getResourceAsStream("/letters/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"held-out-report.txt, 980, 800", "held-out-law.txt, 975, 750"})
  @Proves("REQ-43")
  void nearly_every_proposal_is_right(String name, int precision, int coverage) throws IOException {
    Measure all = new Measure(0, 0, 0, 0);
    for (String line : lines(name)) {
      all = all.plus(Measure.of(line));
    }
    System.out.printf(
        "%s: %d words, %d with accents; proposals %d, right %d (%d ‰); brought back %d ‰%n",
        name, all.words, all.accented, all.proposed, all.right, all.precision(), all.coverage());
    assertThat(all.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(all.coverage()).isGreaterThanOrEqualTo(coverage);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"held-out-report.txt", "held-out-law.txt"})
  void no_sentence_of_the_test_is_among_the_phrases(String name) throws IOException {
    Set<String> phrases =
        PhraseBook.shippedPhrases().stream()
            .map(phrase -> String.join(" ", wordsOf(phrase)))
            .collect(Collectors.toSet());
    List<String> sentences =
        lines(name).stream()
            .flatMap(CLAUSE_ENDS::splitAsStream)
            .map(HeldOutTextTest::wordsOf)
            .filter(words -> words.size() >= SENTENCE)
            .map(words -> String.join(" ", words).toLowerCase(Locale.ROOT))
            .toList();
    assertThat(sentences).isNotEmpty().doesNotContainAnyElementsOf(phrases);
  }
}
