package vn.tdkt.criteria.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/** How one criterion, or one part of it, comes to points. */
public sealed interface Rule permits LeafRule, GroupRule {
  /** What is wrong or open in the rule as printed. */
  List<Finding> diagnose(Frame frame);

  /** What to ask for. */
  InputForm form(@Nullable Score full);
}
