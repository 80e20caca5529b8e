package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.store.DueSoon;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** Steps and duties that are due soon or overdue, on the home page of those who have them. */
@Component
@Order(5)
class CalendarWaiting implements Waiting {
  private static final Words WORDS = Words.of("calendar");
  private static final int DAYS_AHEAD = 10;

  private final DueSoon due;
  private final Clock clock;

  CalendarWaiting(DueSoon due, Clock clock) {
    this.due = due;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null || !access.holds(Permission.YEAR_VIEW)) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    boolean keeps =
        access.may(Permission.YEAR_EDIT, Scope.unit(access.actor().jurisdiction(), unit));
    return due.of(unit, access.actor().account(), keeps, today, today.plusDays(DAYS_AHEAD)).stream()
        .map(line -> item(line, today))
        .toList();
  }

  private static Item item(DueSoon.Line line, LocalDate today) {
    String state = line.due().isBefore(today) ? "OVERDUE" : "SOON";
    String address = line.duty() ? "/lich-nam/viec/" + line.id() : "/lich-nam/buoc/" + line.id();
    return new Item(
        Band.TO_DO,
        line.year(),
        line.what(),
        WORDS.say("standing." + state),
        line.due(),
        address + "/xong",
        WORDS.say("waiting.button"));
  }
}
