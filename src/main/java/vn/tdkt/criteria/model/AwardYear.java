package vn.tdkt.criteria.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.kernel.Finding;

/** Which awards belong to the emulation year, by the date that the set declares. */
record AwardYear(AwardScope.@Nullable YearBy yearBy, Frame frame) {
  /** The points of the awards of the year; asked about where the two dates give other points. */
  Points split(List<Answer.Award> awards, Function<List<Answer.Award>, Points> count) {
    if (frame.from() == null || frame.until() == null) {
      return count.apply(awards);
    }
    if (yearBy != null) {
      return told(awards, ofYear(awards, yearBy), count);
    }
    Points byDecision = count.apply(ofYear(awards, AwardScope.YearBy.DECISION_DATE));
    if (byDecision instanceof Points.Undetermined) {
      return byDecision;
    }
    Points byAchievement = count.apply(ofYear(awards, AwardScope.YearBy.ACHIEVEMENT_YEAR));
    return Same.points(byDecision, byAchievement)
        ? byDecision
        : Points.open(FindingCode.RULE_YEAR_UNDECLARED.at(frame.ref()));
  }

  /** Awards of another year are left out, and it is said which. */
  private Points told(
      List<Answer.Award> all,
      List<Answer.Award> ofYear,
      Function<List<Answer.Award>, Points> count) {
    Points points = count.apply(ofYear);
    if (all.size() == ofYear.size() || !(points instanceof Points.Earned earned)) {
      return points;
    }
    return earned.telling(
        all.stream().filter(award -> !ofYear.contains(award)).map(this::outside).toList());
  }

  private Finding outside(Answer.Award award) {
    return FindingCode.ANSWER_AWARD_OUTSIDE_YEAR.at(frame.ref(), award.level(), award.what());
  }

  private List<Answer.Award> ofYear(List<Answer.Award> awards, AwardScope.YearBy by) {
    return awards.stream().filter(award -> inYear(award, by)).toList();
  }

  /** An award whose date was not recorded is taken to be of the year. */
  private boolean inYear(Answer.Award award, AwardScope.YearBy by) {
    LocalDate from = frame.from();
    LocalDate until = frame.until();
    if (from == null || until == null) {
      return true;
    }
    return switch (by) {
      case DECISION_DATE ->
          award.decided() == null
              || (!award.decided().isBefore(from) && award.decided().isBefore(until));
      case ACHIEVEMENT_YEAR ->
          award.achievementYear() == null || award.achievementYear() == from.getYear();
    };
  }
}
