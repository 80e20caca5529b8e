package vn.tdkt.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;

/**
 * Offices write "UBND" and "Ủy ban nhân dân" alike: what is searched holds both, whichever stands
 * there, so that either finds the other (REQ-44).
 */
final class Abbreviations {
  private static final List<Pair> PAIRS = load();

  private record Pair(String brief, String full) {}

  private Abbreviations() {}

  /** A text in lower case without accents, and behind it the other forms of what stands in it. */
  static String spelledOut(String text) {
    String folded = " " + Texts.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return Stream.concat(
            Stream.of(folded.strip()), PAIRS.stream().flatMap(pair -> otherForm(folded, pair)))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> otherForm(String folded, Pair pair) {
    Stream<String> full =
        folded.contains(" " + pair.brief + " ") ? Stream.of(pair.full) : Stream.of();
    Stream<String> brief =
        folded.contains(" " + pair.full + " ") ? Stream.of(pair.brief) : Stream.of();
    return Stream.concat(full, brief);
  }

  private static List<Pair> load() {
    try (InputStream in = Abbreviations.class.getResourceAsStream("/archive/abbreviations.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("="))
          .map(line -> line.split("=", 2))
          .map(both -> new Pair(Texts.folded(both[0].strip()), Texts.folded(both[1].strip())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
