package vn.tdkt.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.commitments.store.CommitmentStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.PersonId;

/** Makes, changes and reviews commitments. Who may is asked before. */
@Service
public class Committing {
  private static final Words WORDS = Words.of("commitments");
  private static final Citation YEARLY = Citation.of("REQ-65");

  private final CommitmentStore store;
  private final Clock clock;

  Committing(CommitmentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Made by the person, or noted as made on paper.
   *
   * @param points none where it was made on paper
   */
  @Transactional
  public Outcome<Commitment> make(Whose whose, LocalDate on, List<String> points, Actor by) {
    if (on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("commitments.refused.future", YEARLY);
    }
    Commitment made =
        new Commitment(
            Ids.next(),
            by.jurisdiction(),
            whose.unit(),
            whose.person(),
            whose.year(),
            on,
            points,
            List.of(),
            null,
            1);
    String kind = made.onPaper() ? "commitments.made-on-paper" : "commitments.made";
    return store.add(made, act(kind, made, by))
        ? Outcome.done(made)
        : Outcome.refused("commitments.refused.made-already", YEARLY, whose.year());
  }

  /** Whose commitment it is, and of which year. */
  public record Whose(UUID unit, PersonId person, String year) {}

  /**
   * The person says it anew; not once it has been reviewed. What was on paper is then here.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Commitment> change(Commitment seen, LocalDate on, List<String> points, Actor by) {
    if (on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("commitments.refused.future", YEARLY);
    }
    if (seen.reviewed()) {
      return Outcome.refused("commitments.refused.reviewed", YEARLY);
    }
    store.change(seen, on, points, act("commitments.changed", seen, by));
    return Outcome.done(seen);
  }

  /**
   * The person looks back, once for each point; again as often as needed.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Commitment> review(Commitment seen, List<Commitment.Review> reviews, Actor by) {
    if (reviews.size() != seen.points().size()) {
      throw new IllegalArgumentException("each point is reviewed");
    }
    boolean unsaid =
        reviews.stream()
            .anyMatch(review -> review.fulfilment() != Fulfilment.DONE && review.words().isBlank());
    if (unsaid) {
      return Outcome.refused("commitments.refused.no-words", YEARLY);
    }
    store.review(seen, reviews, act("commitments.reviewed", seen, by));
    return Outcome.done(seen);
  }

  /** What was noted as made on paper by mistake; what a person wrote, nobody else takes back. */
  @Transactional
  public Outcome<Commitment> voidIt(Commitment seen, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("commitments.refused.no-reason", YEARLY);
    }
    if (!seen.onPaper()) {
      return Outcome.refused("commitments.refused.not-on-paper", YEARLY);
    }
    store.voidIt(seen, reason.strip(), act("commitments.voided", seen, by));
    return Outcome.done(seen);
  }

  /** Whoever opens what another person wrote leaves a trace (decision 36). */
  @Transactional
  public void opened(Commitment commitment, Actor by) {
    store.opened(act("commitments.opened", commitment, by));
  }

  private CommitmentAct act(String kind, Commitment commitment, Actor by) {
    Change change =
        Change.of(
            WORDS.say("field.year"),
            null,
            WORDS.say("act.of", commitment.year(), VietnamTime.date(commitment.madeOn())));
    return new CommitmentAct(kind, commitment.id(), by, clock.instant(), List.of(change));
  }
}
