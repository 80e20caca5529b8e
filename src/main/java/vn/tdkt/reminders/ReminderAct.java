package vn.tdkt.reminders;

import java.time.Instant;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;

/**
 * Somebody changed how to be reminded. It goes on record at the account; the address to which
 * letters go is nobody else's business and stays out of it.
 */
record ReminderAct(String kind, Actor by, Instant at) implements Act {
  @Override
  public Subject subject() {
    return new Subject("account", by.account());
  }
}
