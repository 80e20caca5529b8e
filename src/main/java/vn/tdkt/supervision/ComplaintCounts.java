package vn.tdkt.supervision;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;

/** How many complaints and denunciations there were of each count. Zero is an answer. */
public record ComplaintCounts(Map<ComplaintCount, Integer> counts) {
  public static final ComplaintCounts NONE = of(count -> 0);

  public ComplaintCounts {
    counts = Map.copyOf(counts);
  }

  public static ComplaintCounts of(ToIntFunction<ComplaintCount> how) {
    Map<ComplaintCount, Integer> counts = new EnumMap<>(ComplaintCount.class);
    for (ComplaintCount count : ComplaintCount.values()) {
      counts.put(count, how.applyAsInt(count));
    }
    return new ComplaintCounts(counts);
  }

  public int get(ComplaintCount count) {
    return counts.getOrDefault(count, 0);
  }

  public ComplaintCounts plus(ComplaintCounts other) {
    return of(count -> Math.addExact(get(count), other.get(count)));
  }

  /** "đã nhận 2, thuộc thẩm quyền 1, …", or that there was none. */
  public String words() {
    return get(ComplaintCount.RECEIVED) == 0
        ? Words.of("supervision").say("counts.none")
        : Arrays.stream(ComplaintCount.values())
            .map(count -> count.words().toLowerCase(Locale.ROOT) + " " + get(count))
            .collect(Collectors.joining(", "));
  }

  /** The first part that is more than its whole, if any is. */
  Optional<Refusal> fault(Citation because) {
    return Arrays.stream(ComplaintCount.values())
        .flatMap(part -> part.whole().flatMap(whole -> excess(part, whole, because)).stream())
        .findFirst();
  }

  private Optional<Refusal> excess(ComplaintCount part, ComplaintCount whole, Citation because) {
    return get(part) <= get(whole)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                "supervision.refused.more-than-whole",
                because,
                part.words(),
                get(part),
                whole.words().toLowerCase(Locale.ROOT),
                get(whole)));
  }
}
