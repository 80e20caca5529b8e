package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.SetParagraph;

/** "./." behind the last words (point 23); nothing is said of minutes, nor below a table. */
final class EndCheck implements LayoutCheck {
  private static final String MARK = "./.";

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    List<SetParagraph> text = paper.text();
    boolean closed = paper.parts().containsKey(Part.RECIPIENTS) || !paper.signatures().isEmpty();
    boolean expected = closed && paper.kind() != PaperKind.MINUTES && !paper.endsInTable();
    return !expected || text.isEmpty() || text.getLast().text().endsWith(MARK)
        ? Stream.empty()
        : Stream.of(LayoutFlaw.END_MARK.at(text.getLast().place().words()));
  }
}
