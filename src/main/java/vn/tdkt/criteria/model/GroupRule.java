package vn.tdkt.criteria.model;

import vn.tdkt.criteria.Answer;

/** A rule that needs more than the unit's own answer: peers, periods, givers, sharers. */
public sealed interface GroupRule extends Rule
    permits RelativeToBest, RollUp, SharedAchievement, FromGivers {
  Points apply(Answer answer, Frame frame, Peers peers);
}
