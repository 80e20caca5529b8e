package vn.tdkt.proofreading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * A plan names one edition of a contest (REQ-47). Reports may name several: what was held and what
 * is being prepared.
 */
final class Editions implements Check {
  private static final Pattern PLAN = Pattern.compile("^ke hoach\\b");

  @Override
  public Stream<Finding> findings(Paper paper) {
    boolean plan =
        paper.sentences().stream().limit(12).anyMatch(line -> PLAN.matcher(line.folded()).find());
    Map<String, String> first = new HashMap<>();
    return plan
        ? paper.sentences().stream().flatMap(sentence -> in(sentence, first))
        : Stream.empty();
  }

  private static Stream<Finding> in(Sentence sentence, Map<String, String> first) {
    return Edition.in(sentence.folded()).stream()
        .filter(edition -> !first(edition, first).equals(edition.number()))
        .map(
            edition ->
                Flaw.TWO_EDITIONS.at(sentence.where(), edition.number(), first(edition, first)));
  }

  /** The number under which the plan names the contest first. */
  private static String first(Edition edition, Map<String, String> first) {
    return first.computeIfAbsent(edition.series(), series -> edition.number());
  }
}
