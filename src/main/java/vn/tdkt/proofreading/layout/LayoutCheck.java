package vn.tdkt.proofreading.layout;

import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/** One idea of what can be wrong in the form of a paper. */
interface LayoutCheck {
  Stream<Finding> findings(PaperFacts paper);
}
