package vn.tdkt.criteria.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.PrintedMethod;
import vn.tdkt.criteria.Proposal;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Score;

/**
 * One wording and what it says.
 *
 * @param means the method in words, its lines joined by " / "; null: nothing that could be sure
 */
record PhraseCorpus(String max, String name, String wording, @Nullable String means) {
  /** What became of one wording. */
  enum Verdict {
    RIGHT,
    ASKED,
    JUDGED,
    WRONG
  }

  static List<PhraseCorpus> of(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            PhraseCorpus.class.getResourceAsStream("/criteria/phrases-" + file + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", 4))
          .map(
              cells ->
                  new PhraseCorpus(
                      cells[0],
                      cells[1],
                      cells[2].replace('¶', '\n'),
                      cells[3].equals("-") ? null : cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The leaf whose wording this is, written in some way. */
  Item.Leaf leaf(UnaryOperator<String> writing) {
    Heading heading = new Heading("khoa", "1", "I.1", name, writing.apply(wording), Score.of(max));
    return new Item.Leaf(heading, Method.JUDGED);
  }

  Proposal read(UnaryOperator<String> writing) {
    return PrintedMethod.of(leaf(writing), Terms.DEFAULT);
  }

  Verdict verdict(UnaryOperator<String> writing) {
    return switch (read(writing)) {
      case Proposal.Sure(Method method, List<String> phrases) ->
          String.join(" / ", Described.of(method)).equalsIgnoreCase(means)
              ? Verdict.RIGHT
              : Verdict.WRONG;
      case Proposal.Asks asks -> Verdict.ASKED;
      case Proposal.Unread unread -> Verdict.JUDGED;
    };
  }
}
