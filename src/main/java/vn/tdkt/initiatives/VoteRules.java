package vn.tdkt.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.initiatives.store.VoteRuleStore;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.organisation.UnitId;

/** The shares of votes that papers of a province ask of its councils; each keeps its source. */
@Service
public class VoteRules {
  private static final Citation COUNCIL = Citation.of("REQ-80");
  private static final Score WHOLE = Score.of(100);

  private final VoteRuleStore store;
  private final Clock clock;

  VoteRules(VoteRuleStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The rule in force on a day; empty where no paper of the province is on record. */
  @Transactional(readOnly = true)
  public Optional<VoteRule> at(UnitId jurisdiction, Influence influence, LocalDate on) {
    return store.of(jurisdiction.value()).stream()
        .filter(rule -> rule.influence() == influence && !rule.from().isAfter(on))
        .findFirst();
  }

  /** Those of a province, the latest first. */
  @Transactional(readOnly = true)
  public List<VoteRule> of(UUID jurisdiction) {
    return store.of(jurisdiction);
  }

  /**
   * @throws NotVisible if there is no such rule, or it is one of another province
   */
  @Transactional(readOnly = true)
  public VoteRule rule(UUID id, Access access) {
    return store.of(access.actor().jurisdiction()).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("rule about votes"));
  }

  /**
   * Steps that were written before keep the rule that they were written under.
   *
   * @throws NotVisible if the person may not do this for the whole province
   */
  @Transactional
  public Outcome<VoteRule> add(
      Influence influence, LocalDate from, Score percent, String source, Access access) {
    UUID jurisdiction = access.actor().jurisdiction();
    access.require(Permission.INITIATIVE_RULE, Scope.jurisdiction(jurisdiction));
    VoteRule rule = new VoteRule(Ids.next(), jurisdiction, influence, from, percent, source);
    boolean sensible = percent.signum() > 0 && percent.compareTo(WHOLE) <= 0;
    if (!sensible || !percent.times(1000).isWhole()) {
      return Outcome.refused("initiatives.refused.percent", COUNCIL);
    }
    boolean known =
        store.of(jurisdiction).stream()
            .anyMatch(one -> one.influence() == influence && one.from().equals(from));
    if (known) {
      return Outcome.refused("initiatives.refused.rule-known", COUNCIL, VietnamTime.date(from));
    }
    store.add(rule, act("initiatives.rule-added", rule, null, access));
    return Outcome.done(rule);
  }

  /** Entered by mistake; steps keep what they were written under. */
  @Transactional
  public Outcome<VoteRule> voidIt(VoteRule rule, String reason, Access access) {
    access.require(Permission.INITIATIVE_RULE, Scope.jurisdiction(rule.jurisdiction()));
    if (reason.isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", COUNCIL);
    }
    store.voidIt(rule, reason.strip(), act("initiatives.rule-voided", rule, reason, access));
    return Outcome.done(rule);
  }

  private InitiativeAct act(String kind, VoteRule rule, @Nullable String reason, Access access) {
    String said =
        VietnameseNumber.format(rule.percent())
            + " %, "
            + VietnamTime.date(rule.from())
            + ", "
            + rule.source();
    Change told =
        reason == null
            ? Change.of(rule.influence().words(), null, said)
            : Change.of(rule.influence().words(), said, reason.strip());
    return InitiativeAct.on(
        InitiativeAct.RULE, rule.id(), kind, access.actor(), clock.instant(), List.of(told));
  }
}
