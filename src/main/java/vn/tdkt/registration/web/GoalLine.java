package vn.tdkt.registration.web;

import java.util.List;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.Goal;
import vn.tdkt.registration.Titles;
import vn.tdkt.registration.model.Share;

/** A share that is aimed at, with what it comes to in heads. */
public record GoalLine(Goal goal, String words, Share share) {
  static List<GoalLine> of(List<Goal> goals, List<Entrant> entrants, Titles titles) {
    return goals.stream()
        .map(goal -> new GoalLine(goal, goal.words(titles), goal.share(goals, entrants)))
        .toList();
  }
}
