package vn.tdkt.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.Table;

/** Tells once for a document which old encodings it holds, and how often. */
public final class Conversions {
  private static final Words WORDS = Words.of("reading");

  private Conversions() {}

  private record Conversion(Place place, String encoding) {
    static Stream<Conversion> of(Place place, Certainty certainty) {
      return certainty instanceof Certainty.Converted(String unused, String encoding)
          ? Stream.of(new Conversion(place, encoding))
          : Stream.empty();
    }
  }

  /** Nothing where nothing was converted. */
  public static Optional<Finding> remark(List<Block> blocks) {
    List<Conversion> all = blocks.stream().flatMap(Conversions::in).toList();
    String encodings =
        all.stream().map(Conversion::encoding).distinct().collect(Collectors.joining(", "));
    return all.stream()
        .findFirst()
        .map(first -> first.place().words())
        .map(
            where ->
                Finding.note(
                    "reading.old-encoding",
                    where,
                    WORDS.say("remark.old-encoding", all.size(), encodings)));
  }

  private static Stream<Conversion> in(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Conversion.of(paragraph.place(), paragraph.certainty());
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> Conversion.of(cell.place(), cell.certainty()));
    };
  }
}
