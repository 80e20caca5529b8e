package vn.tdkt.memberships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.store.CallsInWork;
import vn.tdkt.pages.Waiting;

/** Reports that a member still owes, and calls whose reports are not all there when due. */
@Component
@Order(7)
class MembershipsWaiting implements Waiting {
  private static final Words WORDS = Words.of("memberships");

  private final CallsInWork calls;
  private final Clock clock;

  MembershipsWaiting(CallsInWork calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null
        || !access.may(Permission.MEMBER_EDIT, Scope.unit(access.actor().jurisdiction(), unit))) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    return Stream.concat(
            calls.owedBy(unit).stream().map(MembershipsWaiting::owed),
            calls.missing(unit, today).stream().map(MembershipsWaiting::missing))
        .toList();
  }

  private static Item owed(CallsInWork.Line line) {
    return new Item(
        Band.TO_DO,
        line.year(),
        line.title(),
        WORDS.say("waiting.owed"),
        line.deadline(),
        "/hoi-thanh-vien/tra-loi/" + line.id() + "/cua-hoi",
        WORDS.say("waiting.answer"));
  }

  private static Item missing(CallsInWork.Line line) {
    return new Item(
        Band.TO_DO,
        line.year(),
        line.title(),
        WORDS.say("waiting.missing", line.missing()),
        line.deadline(),
        "/hoi-thanh-vien/bao-cao/" + line.id(),
        WORDS.say("waiting.remind"));
  }
}
