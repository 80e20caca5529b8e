package vn.tdkt.initiatives.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.initiatives.Ground;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.ProjectStep;
import vn.tdkt.initiatives.VoteRule;
import vn.tdkt.initiatives.Votes;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * One step as its page shows it.
 *
 * @param details paper, result, votes, reason, each in words
 * @param voided why it was taken back, or null
 */
public record StepLine(LocalDate on, String what, List<String> details, @Nullable String voided) {
  private static final Words WORDS = Words.of("initiatives");

  public StepLine {
    details = List.copyOf(details);
  }

  static StepLine of(InitiativeStep step) {
    InitiativeStep.Said said = step.said();
    List<String> details = new ArrayList<>();
    Influence scope = said.influence();
    boolean council = step.move() == InitiativeMove.NOTE_RESULT;
    if (scope != null) {
      details.add(WORDS.say("step.recognises", scope.words()));
    } else if (council) {
      details.add(WORDS.say("step.declines", said.reason()));
    }
    paper(said.ground()).ifPresent(details::add);
    votes(said.votes(), step.rule()).ifPresent(details::add);
    InitiativeStep.Approval word = step.approval();
    if (word != null) {
      details.add(WORDS.say("step.approved", word.by(), VietnamTime.date(word.on())));
    } else if (council && step.stands()) {
      details.add(WORDS.say("step.waits"));
    }
    return new StepLine(
        said.ground().on(), WORDS.say("done." + step.move().name()), details, step.voided());
  }

  static StepLine of(ProjectStep step) {
    ProjectStep.Said said = step.said();
    List<String> details = new ArrayList<>();
    paper(said.ground()).ifPresent(details::add);
    if (!said.grade().isBlank()) {
      details.add(WORDS.say("step.grade", said.grade()));
    }
    if (!said.reason().isBlank()) {
      details.add(WORDS.say("step.reason", said.reason()));
    }
    return new StepLine(
        said.ground().on(), WORDS.say("done." + step.move().name()), details, step.voided());
  }

  private static Optional<String> paper(Ground ground) {
    if (ground.number().isBlank()) {
      return ground.authority().isBlank() ? Optional.empty() : Optional.of(ground.authority());
    }
    return Optional.of(
        ground.authority().isBlank()
            ? WORDS.say("step.number", ground.number())
            : WORDS.say("step.paper", ground.number(), ground.authority()));
  }

  /** The votes beside what was needed; without a paper of the province they are only shown. */
  private static Optional<String> votes(@Nullable Votes votes, @Nullable VoteRule rule) {
    if (votes == null) {
      return rule == null
          ? Optional.empty()
          : Optional.of(WORDS.say("votes.unsaid", percent(rule), rule.source()));
    }
    return Optional.of(
        rule == null
            ? WORDS.say("votes.free", votes.words(), votes.shown())
            : WORDS.say("votes.ruled", votes.words(), votes.shown(), percent(rule), rule.source()));
  }

  private static String percent(VoteRule rule) {
    return VietnameseNumber.format(rule.percent());
  }
}
