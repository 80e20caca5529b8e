package vn.tdkt.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.plans.store.WaitingPlans;

/** Plans that wait for somebody, and the note of the month that has ended. */
@Component
@Order(4)
class PlansWaiting implements Waiting {
  private static final Words WORDS = Words.of("plans");
  private static final int DAYS_TO_NOTE = 10;

  private final WaitingPlans waiting;
  private final Clock clock;

  PlansWaiting(WaitingPlans waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null || !access.holds(Permission.PLAN_VIEW)) {
      return List.of();
    }
    Scope place = Scope.unit(access.actor().jurisdiction(), unit);
    LocalDate today = LocalDate.now(clock);
    return waiting.of(unit, YearMonth.from(today).minusMonths(1)).stream()
        .flatMap(plan -> items(plan, place, access, today))
        .toList();
  }

  private static Stream<Item> items(
      WaitingPlans.Line plan, Scope place, Access access, LocalDate today) {
    boolean edits = access.may(Permission.PLAN_EDIT, place);
    return switch (plan.state()) {
      case DRAFT -> edits ? Stream.of(item(Band.TO_DO, plan, "draft")) : Stream.empty();
      case SUBMITTED ->
          access.may(Permission.PLAN_APPROVE, place)
              ? Stream.of(item(Band.TO_DO, plan, "approve"))
              : edits ? Stream.of(item(Band.PASSED_ON, plan, "passed")) : Stream.empty();
      case APPROVED, ISSUED ->
          note(plan, today).filter(item -> access.may(Permission.PROGRESS_NOTE, place)).stream();
      case VOID -> Stream.empty();
    };
  }

  private static Item item(Band band, WaitingPlans.Line plan, String what) {
    return new Item(
        band,
        plan.year(),
        WORDS.say("plan", plan.year()),
        WORDS.say("waiting." + what + ".state"),
        null,
        "/ke-hoach/" + plan.id(),
        WORDS.say("waiting." + what + ".button"));
  }

  /** The month that ended last, while the plan lasts, until something of it is noted. */
  private static Optional<Item> note(WaitingPlans.Line plan, LocalDate today) {
    YearMonth ended = YearMonth.from(today).minusMonths(1);
    if (!plan.time().holds(ended.atDay(1)) || plan.noted()) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            Band.TO_DO,
            plan.year(),
            WORDS.say(
                "waiting.note",
                WORDS.say("month", ended.getMonthValue(), String.valueOf(ended.getYear()))),
            WORDS.say("waiting.note.state"),
            ended.plusMonths(1).atDay(DAYS_TO_NOTE),
            "/ghi-tien-do?thang=" + ended,
            WORDS.say("waiting.note.button")));
  }
}
