package vn.tdkt.criteria.model;

import vn.tdkt.criteria.Answer;

/**
 * How one criterion turns what was recorded into points. A new method is a new record in this
 * package. Parameters keep what is printed, in printed order.
 */
public sealed interface LeafRule extends Rule
    permits Judged,
        Levels,
        YesNo,
        FixedDeductions,
        VariableDeductions,
        Bands,
        Proportion,
        PlanBands,
        OverAchievement,
        CountTimes,
        HighestAward,
        ExplainedBonus,
        Timeliness,
        Checklist,
        AllOrNothing,
        ExternalClass,
        Matrix,
        SampleOf,
        LevelThenFaults,
        Balance,
        MayFail,
        Combinations,
        ForOrderOnly {
  /**
   * Never throws for a faulty table: an open question is an answer, {@link Points.Undetermined}.
   */
  Points apply(Answer answer, Frame frame);
}
