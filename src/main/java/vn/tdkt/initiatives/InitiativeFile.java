package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/**
 * An initiative with its steps, what it was used for, and what may follow.
 *
 * @param steps in the order in which they were written, with those that were taken back
 * @param uses with those that were taken back
 */
public record InitiativeFile(
    Initiative initiative, List<InitiativeStep> steps, List<InitiativeUse> uses) {
  private static final Citation WAY = Citation.of("REQ-80");

  public InitiativeFile {
    steps = List.copyOf(steps);
    uses = List.copyOf(uses);
  }

  /** The last step that stands; only that one can be taken back. */
  public Optional<InitiativeStep> last() {
    return steps.reversed().stream().filter(InitiativeStep::stands).findFirst();
  }

  /** The steps by which it is recognised, the narrow scope first. */
  public List<InitiativeStep> recognitions() {
    return steps.stream().filter(InitiativeStep::recognises).toList();
  }

  public List<InitiativeUse> used() {
    return uses.stream().filter(InitiativeUse::counts).toList();
  }

  /** The scope in which it is recognised without this step, or null. */
  @Nullable Influence influenceWithout(InitiativeStep step) {
    return recognitions().stream()
        .filter(one -> !one.id().equals(step.id()))
        .flatMap(one -> Optional.ofNullable(one.said().influence()).stream())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  public boolean allows(InitiativeMove move) {
    return initiative.counts() && move.from().contains(initiative.state());
  }

  /** Whether a step may be written: it is its turn, its days follow, its votes are enough. */
  Outcome<InitiativeStep> follows(InitiativeStep step, LocalDate today) {
    if (!allows(step.move())) {
      return notNow();
    }
    LocalDate on = step.said().ground().on();
    if (on.isAfter(today)) {
      return Outcome.refused("initiatives.refused.future", WAY);
    }
    Optional<InitiativeStep> earlier = last().filter(one -> on.isBefore(one.said().ground().on()));
    if (earlier.isPresent()) {
      return Outcome.refused("initiatives.refused.before", WAY, earlier.get().move().words());
    }
    return complete(step).then(InitiativeFile::enoughVotes);
  }

  <T> Outcome<T> notNow() {
    return initiative.counts()
        ? Outcome.refused("initiatives.refused.not-now", WAY, initiative.state().words())
        : Outcome.refused("initiatives.refused.voided-already", WAY);
  }

  private Outcome<InitiativeStep> complete(InitiativeStep step) {
    InitiativeStep.Said said = step.said();
    Influence scope = said.influence();
    Influence now = initiative.influence();
    boolean declines = step.move() == InitiativeMove.NOTE_RESULT && scope == null;
    if (declines && said.reason().isBlank()) {
      return Outcome.refused("initiatives.refused.why-not", WAY);
    }
    if (scope != null && !said.ground().isComplete()) {
      return Outcome.refused("initiatives.refused.no-paper", WAY);
    }
    boolean confirms = step.move() == InitiativeMove.CONFIRM;
    if (confirms && (scope == null || now == null || !scope.isWiderThan(now))) {
      String words = now == null ? "" : now.words();
      return Outcome.refused("initiatives.refused.not-wider", WAY, words);
    }
    return Outcome.done(step);
  }

  /** A share that a paper of the province asks for bars; votes without such a paper are shown. */
  private static Outcome<InitiativeStep> enoughVotes(InitiativeStep step) {
    Votes votes = step.said().votes();
    VoteRule rule = step.rule();
    if (votes == null) {
      return Outcome.done(step);
    }
    if (!votes.isPossible()) {
      return Outcome.refused("initiatives.refused.votes", WAY);
    }
    return rule == null || step.said().influence() == null || votes.reaches(rule.percent())
        ? Outcome.done(step)
        : Outcome.refused(
            "initiatives.refused.too-few",
            Citation.of(rule.source()),
            votes.words(),
            votes.shown(),
            VietnameseNumber.format(rule.percent()));
  }

  /** The last step goes, unless the initiative has served for something since. */
  Outcome<InitiativeStep> takesBack() {
    if (!initiative.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", WAY);
    }
    if (!used().isEmpty()) {
      return Outcome.refused("initiatives.refused.used", WAY, used().getFirst().titleName());
    }
    return last()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("initiatives.refused.no-step", WAY));
  }

  /** An author may use a recognised initiative once; of a co-author's use the page only tells. */
  Outcome<InitiativeUse> serves(InitiativeUse use) {
    if (!initiative.counts() || !initiative.state().isRecognised()) {
      return Outcome.refused("initiatives.refused.not-recognised", WAY);
    }
    return used().stream()
        .filter(
            one ->
                new Contributor(one.person(), one.author(), null)
                    .isTheSameAs(use.person(), use.author()))
        .findFirst()
        .<Outcome<InitiativeUse>>map(
            one ->
                Outcome.refused(
                    "initiatives.refused.used-once",
                    Citation.of(Words.of("initiatives").say("clause.once")),
                    one.author(),
                    one.titleName(),
                    one.year()))
        .orElseGet(() -> Outcome.done(use));
  }
}
