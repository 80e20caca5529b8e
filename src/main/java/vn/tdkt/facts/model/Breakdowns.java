package vn.tdkt.facts.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Share;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Score;

/**
 * Whether a figure agrees with what belongs to it, in one time (REQ-71, REQ-160): each breakdown
 * adds up to it, and nothing that is counted within it is larger.
 *
 * @param what what is counted
 * @param whole null where it was not entered
 */
public record Breakdowns(String what, @Nullable Score whole, List<Member> members) {
  private static final Citation ADD_UP = Citation.of("REQ-160");

  /** One figure that belongs to the whole. */
  public record Member(String what, Share share, String breakdown, Score value) {}

  public Breakdowns {
    members = List.copyOf(members);
  }

  /** What is wrong first, with both figures; nothing where all agree. */
  public Optional<Refusal> fault() {
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Score total = whole;
    if (total == null) {
      return Optional.of(Refusal.of("facts.refused.no-whole", ADD_UP, what));
    }
    return sums().entrySet().stream()
        .filter(sum -> !sum.getValue().equals(total))
        .findFirst()
        .map(sum -> differs(sum, total))
        .or(() -> larger(total));
  }

  private Refusal differs(Map.Entry<String, Score> sum, Score total) {
    String by = sum.getKey();
    return by.isEmpty()
        ? Refusal.of("facts.refused.parts", ADD_UP, what, sum.getValue(), total)
        : Refusal.of("facts.refused.parts-by", ADD_UP, what, sum.getValue(), total, by);
  }

  private Map<String, Score> sums() {
    Map<String, Score> sums = new LinkedHashMap<>();
    members.stream()
        .filter(member -> member.share() == Share.PART)
        .forEach(part -> sums.merge(part.breakdown(), part.value(), Score::plus));
    return sums;
  }

  private Optional<Refusal> larger(Score total) {
    return members.stream()
        .filter(member -> member.value().compareTo(total) > 0)
        .findFirst()
        .map(
            member ->
                Refusal.of(
                    "facts.refused.larger", ADD_UP, member.what(), member.value(), what, total));
  }
}
