package vn.tdkt.proofreading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/** A long sentence that stands twice was copied; one of them is often meant to be another. */
final class Repetitions implements Check {
  private static final int LONG = 90;

  @Override
  public Stream<Finding> findings(Paper paper) {
    Set<String> seen = new HashSet<>();
    return paper.sentences().stream()
        .filter(sentence -> sentence.folded().length() >= LONG)
        .filter(sentence -> !seen.add(sentence.folded()))
        .map(sentence -> Flaw.REPEATED.at(sentence.where(), start(sentence)));
  }

  private static String start(Sentence sentence) {
    String text = sentence.printed();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
