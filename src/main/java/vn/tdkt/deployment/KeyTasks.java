package vn.tdkt.deployment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.deployment.store.KeyTaskStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TargetKind;

/**
 * Registers the key tasks of a plan with the authorities and keeps what they say. Who may is asked
 * before.
 */
@Service
public class KeyTasks {
  private static final Words WORDS = Words.of("deployment");
  private static final Citation REGISTERED = Citation.of("REQ-61");

  private final KeyTaskStore store;
  private final Plans plans;
  private final Clock clock;

  KeyTasks(KeyTaskStore store, Plans plans, Clock clock) {
    this.store = store;
    this.plans = plans;
    this.clock = clock;
  }

  /** The latest first, with those that were voided. */
  @Transactional(readOnly = true)
  public List<KeyTaskRegistration> of(Plan plan) {
    return store.of(plan.id());
  }

  /**
   * @throws NotVisible if the plan has no such registration that counts
   */
  @Transactional(readOnly = true)
  public KeyTaskRegistration standing(Plan plan, UUID id) {
    return of(plan).stream()
        .filter(one -> one.id().equals(id) && one.counts())
        .findFirst()
        .orElseThrow(() -> new NotVisible("registration"));
  }

  @Transactional
  public Outcome<Plan> register(Plan plan, KeyTaskRegistration.Sent sent, Actor by) {
    if (plans.whole(plan).targets(TargetKind.KEY_TASK).isEmpty()) {
      return Outcome.refused("deployment.refused.no-key-task", REGISTERED);
    }
    if (sent.authority().isEmpty()) {
      return Outcome.refused("deployment.refused.no-authority", REGISTERED);
    }
    if (sent.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("deployment.refused.sent-later", REGISTERED);
    }
    KeyTaskRegistration registration = KeyTaskRegistration.of(Ids.next(), plan.id(), sent);
    String said = WORDS.say("sent.said", VietnamTime.date(sent.on()), sent.number()).strip();
    store.add(registration, act("key-tasks-registered", plan, by, registration, null, said));
    return Outcome.done(plan);
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody noted another answer meanwhile
   */
  @Transactional
  public Outcome<Plan> answer(
      Plan plan, KeyTaskRegistration before, KeyTaskRegistration.Answer answer, Actor by) {
    LocalDate on = answer.on();
    if (answer.consent() == Consent.WAITING || on == null) {
      return Outcome.refused("deployment.refused.no-answer", REGISTERED);
    }
    if (on.isBefore(before.sent().on()) || on.isAfter(LocalDate.now(clock))) {
      return Outcome.refused(
          "deployment.refused.answer-day", REGISTERED, VietnamTime.date(before.sent().on()));
    }
    store.save(
        before.answered(answer),
        act(
            "key-tasks-answered",
            plan,
            by,
            before,
            before.answer().consent().words(),
            answer.consent().words()));
    return Outcome.done(plan);
  }

  @Transactional
  public Outcome<Plan> voidIt(Plan plan, KeyTaskRegistration before, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("deployment.refused.no-reason", REGISTERED);
    }
    store.save(
        before.voided(reason.strip()),
        act("key-tasks-voided", plan, by, before, null, reason.strip()));
    return Outcome.done(plan);
  }

  private DeploymentAct act(
      String kind,
      Plan plan,
      Actor by,
      KeyTaskRegistration of,
      @Nullable String before,
      String after) {
    Change change = Change.of(of.sent().authority(), before, after);
    return DeploymentAct.onPlan(kind, plan.id(), by, clock.instant(), change);
  }
}
