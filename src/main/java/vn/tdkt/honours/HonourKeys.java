package vn.tdkt.honours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.honours.store.HonourCounts;
import vn.tdkt.honours.store.HonourStore;
import vn.tdkt.kernel.Words;

/** What the values along which awards are counted are called, and in which order they stand. */
@Component
class HonourKeys {
  private static final String NONE = "NONE";
  private static final Words WORDS = Words.of("honours");

  private final HonourStore honours;
  private final HonourCounts counts;

  HonourKeys(HonourStore honours, HonourCounts counts) {
    this.honours = honours;
    this.counts = counts;
  }

  /**
   * @param present the values that some award has
   * @param zero whether those are wanted too that no award has
   */
  List<HonourKey> of(
      HonourDimension key, List<String> present, boolean zero, HonourSlice slice, LocalDate on) {
    return all(key, present, zero, slice, on)
        .filter(one -> (zero && !one.value().equals(NONE)) || present.contains(one.value()))
        .toList();
  }

  private Stream<HonourKey> all(
      HonourDimension key, List<String> present, boolean zero, HonourSlice slice, LocalDate on) {
    return switch (key) {
      case TITLE -> honours.titles().stream().map(one -> new HonourKey(one.code(), one.name()));
      case KIND -> words(Title.Kind.values(), Title.Kind::words);
      case LEVEL -> words(Title.Level.values(), Title.Level::words);
      case DUTY -> told("duty.", "DIRECT_WORKER", "MANAGER", "UNKNOWN", NONE);
      case RECIPIENT -> told("recipient.", "PERSON", "COLLECTIVE");
      case AUTHORITY -> present.stream().map(issuer -> new HonourKey(issuer, issuer));
      case UNIT -> counts.units(slice, on).stream();
      case BLOCK ->
          Stream.concat(
              counts.blocks(slice, on).stream(),
              Stream.of(new HonourKey(NONE, WORDS.say("block.NONE"))));
      case YEAR -> years(present, zero, slice);
    };
  }

  private static <E extends Enum<E>> Stream<HonourKey> words(E[] all, Function<E, String> words) {
    return Arrays.stream(all).map(one -> new HonourKey(one.name(), words.apply(one)));
  }

  private static Stream<HonourKey> told(String beginning, String... values) {
    return Stream.of(values).map(value -> new HonourKey(value, WORDS.say(beginning + value)));
  }

  /** The years in which something was conferred; all of the time asked where zero is shown. */
  private static Stream<HonourKey> years(List<String> present, boolean zero, HonourSlice slice) {
    int[] known = present.stream().mapToInt(Integer::parseInt).sorted().toArray();
    IntStream years =
        zero && known.length > 0
            ? IntStream.rangeClosed(
                slice.from() == HonourSlice.EVER ? known[0] : slice.from(),
                slice.until() == HonourSlice.ALWAYS ? known[known.length - 1] : slice.until())
            : IntStream.of(known);
    return years.mapToObj(String::valueOf).map(year -> new HonourKey(year, year));
  }
}
