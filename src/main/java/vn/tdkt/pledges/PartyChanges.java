package vn.tdkt.pledges;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.RecordedSteps;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pledges.store.PledgeStore;
import vn.tdkt.pledges.store.SignatoryStore;

/**
 * Parties that come to a pledge, or leave it, after it was begun: a member that joined the block in
 * March, an association that was dissolved. The text and the signatures of the others stand.
 */
@Service
public class PartyChanges {
  private static final Words WORDS = Words.of("pledges");
  private static final Citation BECAUSE = Citation.of("REQ-54");
  private static final int FEWEST = 2;

  private final PledgeStore pledges;
  private final SignatoryStore signatories;
  private final PledgeParties parties;
  private final RecordedSteps steps;
  private final Clock clock;

  PartyChanges(
      PledgeStore pledges,
      SignatoryStore signatories,
      PledgeParties parties,
      RecordedSteps steps,
      Clock clock) {
    this.pledges = pledges;
    this.signatories = signatories;
    this.parties = parties;
    this.steps = steps;
    this.clock = clock;
  }

  /** Members of the block today that are not to sign; none for the pledge of a unit. */
  @Transactional(readOnly = true)
  public List<Signatory> missing(Pledge pledge) {
    if (!pledge.ofBlock()) {
      return List.of();
    }
    List<@Nullable UUID> there =
        signatories.of(pledge.id()).stream().<@Nullable UUID>map(Signatory::unit).toList();
    return parties.of(pledge.place()).stream()
        .filter(member -> !there.contains(member.unit()))
        .toList();
  }

  /** Those who were to sign and do no longer. */
  @Transactional(readOnly = true)
  public List<Withdrawal> withdrawn(Pledge pledge) {
    return signatories.withdrawn(pledge.id());
  }

  /** One more party signs, before the one that leads. */
  @Transactional
  public Outcome<Pledge> join(Pledge pledge, Signatory party, Actor by) {
    if (!pledge.takesParties()) {
      return notOpen(pledge);
    }
    if (party.party().isBlank()) {
      return Outcome.refused("pledges.refused.no-party", BECAUSE);
    }
    boolean there =
        signatories.of(pledge.id()).stream()
            .anyMatch(other -> other.party().equalsIgnoreCase(party.party().strip()));
    if (there) {
      return Outcome.refused("pledges.refused.party-is-there", BECAUSE, party.party());
    }
    pledges.save(pledge, act("pledges.party-joined", pledge, by, party.words()));
    signatories.insertBeforeLast(pledge, party);
    return Outcome.done(pledge);
  }

  /**
   * A party that has not signed signs no longer; where all others have, that completes the pledge.
   *
   * @param why is kept and shown beside the party
   */
  @Transactional
  public Outcome<Pledge> withdraw(Pledge pledge, Signatory party, String why, Actor by) {
    if (!pledge.takesParties()) {
      return notOpen(pledge);
    }
    if (party.signed()) {
      return Outcome.refused("pledges.refused.has-signed", BECAUSE);
    }
    if (why.isBlank()) {
      return Outcome.refused("pledges.refused.no-reason", BECAUSE);
    }
    List<Signatory> others =
        signatories.of(pledge.id()).stream()
            .filter(other -> other.position() != party.position())
            .toList();
    if (others.size() < FEWEST) {
      return Outcome.refused("pledges.refused.too-few", BECAUSE);
    }
    boolean complete =
        pledge.allows(PledgeMove.COMPLETE) && others.stream().allMatch(Signatory::signed);
    String said = party.words() + "; " + why.strip();
    signatories.withdraw(pledge, party, why.strip());
    pledges.save(
        complete ? pledge.moved(PledgeMove.COMPLETE, null) : pledge,
        act("pledges.party-withdrawn", pledge, by, said));
    if (complete) {
      steps.done(pledge.place(), pledge.year(), CycleStep.PLEDGE, signatories.lastDay(pledge), by);
    }
    return Outcome.done(pledge);
  }

  private static Outcome<Pledge> notOpen(Pledge pledge) {
    return Outcome.refused("pledges.refused.not-open", BECAUSE, pledge.state().words());
  }

  private PledgeAct act(String kind, Pledge pledge, Actor by, String what) {
    Change change = Change.of(WORDS.say("field.pledge"), null, what);
    return new PledgeAct(kind, pledge.id(), by, clock.instant(), List.of(change));
  }
}
