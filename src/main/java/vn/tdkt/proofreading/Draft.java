package vn.tdkt.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;

/**
 * A paper that is being written in the program, read as strictly as one that comes in as a file;
 * what is found is told by the name of the part in which it stands.
 */
public final class Draft {
  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param kind decides what may stand in it: a report may name two editions of a contest
   * @param about what the paper is about, with its year
   */
  public Draft(PaperKind kind, String about) {
    title = kind.label() + " " + about;
    line(kind.label(), kind.title());
    line(kind.label(), about.toUpperCase(Locale.ROOT));
  }

  /** One more paragraph below the others. */
  public Draft line(String part, String text) {
    blocks.add(new Paragraph(text, Place.ofPart(part), Certainty.read()));
    return this;
  }

  /**
   * @param known the contests that the paper may name
   */
  public List<Finding> findings(List<KnownEdition> known) {
    ReadDocument document = new ReadDocument(title, FileKind.TEXT, blocks, List.of());
    return Stream.concat(
            Proofreading.of(document).stream(),
            new RecordedEditions(known).findings(Paper.of(document)))
        .toList();
  }
}
