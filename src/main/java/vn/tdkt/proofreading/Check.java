package vn.tdkt.proofreading;

import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/** One idea of what can be wrong in a paper. */
interface Check {
  Stream<Finding> findings(Paper paper);
}
