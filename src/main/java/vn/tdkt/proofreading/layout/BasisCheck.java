package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.SetParagraph;

/** Each legal basis ends with a semicolon, the last with a full stop (point 14). */
final class BasisCheck implements LayoutCheck {
  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    List<SetParagraph> bases = paper.all(Part.BASIS);
    return IntStream.range(0, bases.size())
        .filter(i -> !bases.get(i).text().endsWith(i < bases.size() - 1 ? ";" : "."))
        .limit(1)
        .mapToObj(i -> LayoutFlaw.BASIS_END.at(bases.get(i).place().words()));
  }
}
