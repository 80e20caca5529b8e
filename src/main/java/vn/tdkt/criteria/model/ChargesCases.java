package vn.tdkt.criteria.model;

import vn.tdkt.criteria.Answer;
import vn.tdkt.kernel.Score;

/** A rule by which recorded cases cost points. */
sealed interface ChargesCases permits FixedDeductions, VariableDeductions {
  /** What this case costs before any cap; zero where it is spared or not understood. */
  Score cost(Answer.Case one);
}
