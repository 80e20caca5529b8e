package vn.tdkt.proofreading.layout;

import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/** The mark of an urgent paper stands in a frame (point 20). */
final class UrgencyCheck implements LayoutCheck {
  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return paper.all(Part.URGENCY).stream()
        .filter(line -> !line.setting().framed())
        .map(line -> LayoutFlaw.URGENCY_FRAME.at(line.place().words(), line.text()));
  }
}
