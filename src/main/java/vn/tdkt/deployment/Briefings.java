package vn.tdkt.deployment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.deployment.store.BriefingStore;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.plans.Plan;

/**
 * Tells the staff of an issued plan, and knows whom it has not reached. Who may is asked before.
 */
@Service
public class Briefings {
  private static final Words WORDS = Words.of("deployment");
  private static final Citation REACHED = Citation.of("REQ-68");

  private final BriefingStore store;
  private final People people;
  private final Clock clock;

  Briefings(BriefingStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /** The latest first, with those that were voided. */
  @Transactional(readOnly = true)
  public List<Briefing> of(Plan plan) {
    return store.of(plan.id());
  }

  /**
   * @throws NotVisible if the plan has no such briefing that counts
   */
  @Transactional(readOnly = true)
  public Briefing standing(Plan plan, UUID id) {
    return of(plan).stream()
        .filter(one -> one.id().equals(id) && one.counts())
        .findFirst()
        .orElseThrow(() -> new NotVisible("briefing"));
  }

  /** Those who work there today; of a year that is over, who did on its last day. */
  @Transactional(readOnly = true)
  public BriefedStaff staff(Plan plan) {
    return staff(plan, of(plan));
  }

  /**
   * @param briefings of the plan, as they were read already
   */
  @Transactional(readOnly = true)
  public BriefedStaff staff(Plan plan, List<Briefing> briefings) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = plan.time().until().minusDays(1);
    LocalDate day = today.isBefore(last) ? today : last;
    return BriefedStaff.of(people.inUnit(new UnitId(plan.unit()), day), briefings);
  }

  /**
   * Notes that these people were told.
   *
   * @param way how
   */
  @Transactional
  public Outcome<Plan> note(Plan plan, LocalDate on, String way, List<PersonId> persons, Actor by) {
    Issue issue = plan.issue();
    if (plan.state() != IssuanceState.ISSUED || issue == null) {
      return Outcome.refused("deployment.refused.not-issued", REACHED);
    }
    if (on.isBefore(issue.on()) || on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused(
          "deployment.refused.briefing-day", REACHED, VietnamTime.date(issue.on()));
    }
    Set<PersonId> staff =
        staff(plan).lines().stream().map(BriefedStaff.Line::person).collect(Collectors.toSet());
    List<PersonId> told = persons.stream().distinct().filter(staff::contains).toList();
    if (told.isEmpty() || way.isBlank()) {
      return Outcome.refused("deployment.refused.nobody-told", REACHED);
    }
    Briefing briefing = new Briefing(Ids.next(), plan.id(), on, Texts.nfc(way).strip(), told, null);
    store.add(briefing, act("briefed", plan, by, briefing, told(briefing)));
    return Outcome.done(plan);
  }

  /** It was noted by mistake. */
  @Transactional
  public Outcome<Plan> voidIt(Plan plan, Briefing briefing, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("deployment.refused.no-reason", REACHED);
    }
    Briefing gone = briefing.voided(reason.strip());
    store.save(gone, act("briefing-voided", plan, by, briefing, reason.strip()));
    return Outcome.done(plan);
  }

  private static String told(Briefing briefing) {
    return WORDS.say("told", briefing.way(), briefing.persons().size());
  }

  private DeploymentAct act(String kind, Plan plan, Actor by, Briefing briefing, String said) {
    Change change = Change.of(VietnamTime.date(briefing.on()), null, said);
    return DeploymentAct.onPlan(kind, plan.id(), by, clock.instant(), change);
  }
}
